/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.editor.district;

import java.util.function.BiFunction;

import org.yaodian.model.plan.Element;

/** The columns of what is to be reported, in the view and in its table. */
enum ReportColumn {

    /** Code and name. */
    NAME(Messages.ReportColumn_Name, 380, Reports::name),
    /** Who leads. */
    LEAD(Messages.ReportColumn_Lead, 170, Reports::lead),
    /** When it is due. */
    DEADLINE(Messages.ReportColumn_Deadline, 100, Reports::deadline),
    /** Whether it is broken down. */
    COVERAGE(Messages.ReportColumn_Coverage, 110, Reports::coverage),
    /** How far it is. */
    PROGRESS(Messages.ReportColumn_Progress, 70, Reports::progressText),
    /** The next report. */
    REPORT(Messages.ReportColumn_Report, 170, Reports::reportText);

    private final String label;
    private final int width;
    private final BiFunction<Reports, Element, String> text;

    ReportColumn(String label, int width, BiFunction<Reports, Element, String> text) {
        this.label = label;
        this.width = width;
        this.text = text;
    }

    String label() {
        return label;
    }

    /** {@return the width at first, in pixels} */
    int width() {
        return width;
    }

    String text(Reports reports, Element element) {
        return text.apply(reports, element);
    }
}
