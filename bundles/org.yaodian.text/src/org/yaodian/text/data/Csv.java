/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.text.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the tables of this package: UTF-8, commas between the cells, the first line names the columns, lines that
 * start with # are comments. No cell holds a comma.
 */
final class Csv {

    /** One line of a table. */
    static final class Row {

        private final List<String> columns;
        private final String[] cells;

        Row(List<String> columns, String line) {
            this.columns = columns;
            cells = line.split(",", -1);
        }

        /** The cell of a column, empty when the line is shorter. */
        String get(String column) {
            int index = columns.indexOf(column);
            if (index < 0) {
                throw new IllegalArgumentException("no column " + column + " in " + columns);
            }
            return index < cells.length ? cells[index].strip() : "";
        }

        /** The parts of a cell that | separates. */
        List<String> parts(String column) {
            var cell = get(column);
            return cell.isEmpty() ? List.of() : Arrays.asList(cell.split("\\|"));
        }
    }

    private Csv() {
    }

    /** All rows of a table of this package. */
    static List<Row> rows(String resource) {
        try (var stream = Csv.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("missing resource " + resource);
            }
            var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            var rows = new ArrayList<Row>();
            List<String> columns = null;
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                if (columns == null) {
                    columns = Arrays.asList(line.split(","));
                } else {
                    rows.add(new Row(columns, line));
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** The cells of the first column of a table. */
    static Set<String> words(String resource) {
        var words = new LinkedHashSet<String>();
        rows(resource).forEach(row -> words.add(row.get(row.columns.get(0))));
        return words;
    }
}
