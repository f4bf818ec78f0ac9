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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.model.plan.WorkPlan;

@SuppressWarnings("nls")
class ReportTreeTest {

    private final WorkPlan city = Town.city();
    private final Shell shell = new Shell(Display.getDefault());
    private ReportTree tree;

    @BeforeEach
    void open() {
        GridLayoutFactory.fillDefaults().applyTo(shell);
        tree = new ReportTree(shell);
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private static Reports reports(WorkPlan plan) {
        return new Reports(plan, Town.DISTRICT.reporting(), LocalDate.of(2007, 3, 1));
    }

    @Test
    void eachMunicipalTaskShowsItsOwnOnesBelow() {
        var plan = Town.refined(Town.task(city, "1.2"), Town.task(city, "1.3"));
        tree.show(reports(plan));
        var lines = tree.viewer().getTree().getItems();
        assertEquals(2, lines.length);
        assertEquals("1.2 建设区县交换平台", lines[0].getText());
        assertTrue(lines[0].getExpanded());
        assertEquals(Town.OFFICE, lines[0].getItem(0).getText(ReportColumn.LEAD.ordinal()));
        assertTrue(lines[0].getText(ReportColumn.REPORT.ordinal()).contains("2007-03-25"));
    }

    @Test
    void aLineThatWasClosedStaysClosedWhenThePlanChanges() {
        var plan = Town.refined(Town.task(city, "1.2"));
        tree.show(reports(plan));
        tree.viewer().collapseAll();
        tree.show(reports(plan));
        assertFalse(tree.viewer().getTree().getItem(0).getExpanded());
    }
}
