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

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.yaodian.model.plan.Element;

/**
 * What is to be reported as CSV (RFC 4180) with a byte order mark, so that spreadsheet programs recognize Chinese. Cells
 * that a program could take for a formula are made harmless by a leading apostrophe (OWASP, CSV injection).
 */
final class ReportTable {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private ReportTable() {
    }

    static String of(Reports reports) {
        var rows = new ArrayList<String>();
        rows.add(row(ReportColumn::label));
        for (var task : reports.municipal()) {
            rows.add(row(reports, task));
            reports.own(task).forEach(own -> rows.add(row(reports, own)));
        }
        return "\uFEFF" + rows.stream().map(row -> row + "\r\n").collect(Collectors.joining());
    }

    private static String row(Reports reports, Element element) {
        return row(column -> column.text(reports, element));
    }

    private static String row(Function<ReportColumn, String> cell) {
        return Stream.of(ReportColumn.values()).map(cell).map(ReportTable::quoted).collect(Collectors.joining(","));
    }

    private static String quoted(String text) {
        var harmless = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return List.of(",", "\"", "\r", "\n").stream().anyMatch(harmless::contains)
                ? "\"" + harmless.replace("\"", "\"\"") + "\""
                : harmless;
    }
}
