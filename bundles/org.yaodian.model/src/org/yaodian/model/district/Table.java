/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.district;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;

/**
 * A table of a description: UTF-8, commas between the cells, lines that start with # are comments, the first other line
 * names the columns. No cell holds a comma.
 *
 * @param file its name, for messages
 * @param rows its lines
 */
record Table(String file, List<Row> rows) {

    /**
     * One line.
     *
     * @param file  the table, for messages
     * @param line  its number from 1
     * @param cells one for each column
     */
    record Row(String file, int line, List<String> cells) {

        String get(int column) {
            return cells.get(column).strip();
        }

        /** A fault in this line. */
        FaultyDistrictException fault(String what) {
            return new FaultyDistrictException(NLS.bind(Messages.Table_FaultInLine, new Object[]{file, line, what}));
        }
    }

    static Table read(String file, Reader text, String heading) throws IOException, FaultyDistrictException {
        var rows = new ArrayList<Row>();
        int columns = heading.split(",").length;
        boolean headed = false;
        int number = 0;
        var reader = new BufferedReader(text);
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            var row = new Row(file, number, List.of(line.split(",", -1)));
            if (!headed && !line.strip().equals(heading)) {
                throw row.fault(NLS.bind(Messages.Table_WrongColumns, heading));
            }
            if (row.cells().size() != columns) {
                throw row.fault(NLS.bind(Messages.Table_WrongCells, row.cells().size(), columns));
            }
            if (headed) {
                rows.add(row);
            }
            headed = true;
        }
        return new Table(file, rows);
    }
}
