/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.generator.district;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks the table of a district's units, so that a slip is found before a product is built. */
final class UnitTable {

    private static final String HEADING = "code,name,aliases,kind,superior";
    private static final Set<String> KINDS = Set.of("GOVERNMENT", "COMMISSION", "BUREAU", "DISTRICT", "TOWN", "VILLAGE",
            "ENTERPRISE", "ASSOCIATION", "OTHER");
    private static final int COLUMNS = 5;

    private final List<String> faults = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> codes = new HashSet<>();
    private final Map<String, Integer> superiors = new HashMap<>();

    private UnitTable() {
    }

    static void check(Path file) throws IOException, FaultyDescriptionException {
        var table = new UnitTable();
        table.read(Files.readAllLines(file));
        if (!table.faults.isEmpty()) {
            throw new FaultyDescriptionException(file, table.faults);
        }
    }

    private void read(List<String> lines) {
        boolean headed = false;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (headed) {
                row(i + 1, line.split(",", -1));
            } else if (!HEADING.equals(line.strip())) {
                faults.add("line " + (i + 1) + ": the columns must be " + HEADING);
                return;
            }
            headed = true;
        }
        superiors.forEach((name, line) -> {
            if (!names.contains(name)) {
                faults.add("line " + line + ": no unit of the table is called " + name);
            }
        });
    }

    private void row(int line, String[] cells) {
        if (cells.length != COLUMNS) {
            faults.add("line " + line + ": has " + cells.length + " cells, not " + COLUMNS);
            return;
        }
        var code = cells[0].strip();
        var name = cells[1].strip();
        var kind = cells[3].strip();
        if (name.isEmpty() || !names.add(name)) {
            faults.add("line " + line + ": the name \"" + name + "\" is empty or was there before");
        }
        if (!code.isEmpty() && !codes.add(code)) {
            faults.add("line " + line + ": the code " + code + " was there before");
        }
        if (!KINDS.contains(kind)) {
            faults.add("line " + line + ": \"" + kind + "\" is no kind of unit");
        }
        if (kind.equals("VILLAGE") && !code.matches("\\d{12}")) {
            faults.add("line " + line + ": the code of a village has 12 digits");
        }
        if (!cells[4].isBlank()) {
            superiors.putIfAbsent(cells[4].strip(), line);
        }
    }
}
