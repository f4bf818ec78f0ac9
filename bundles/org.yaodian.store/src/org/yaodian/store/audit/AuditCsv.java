/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.store.audit;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.yaodian.store.Messages;

/**
 * The audit trail as a table for spreadsheets: comma-separated values (RFC 4180). A value that a spreadsheet would take
 * for a formula gets an apostrophe before it.
 */
public final class AuditCsv {

    private static final String FORMULA = "=+-@\t\r";

    private AuditCsv() {
    }

    /**
     * Writes the trail with a row of headings.
     *
     * @param changes the trail
     * @param out     where to
     * @throws IOException when it cannot be written
     */
    public static void write(List<FieldChange> changes, Appendable out) throws IOException {
        out.append(NLS.bind(Messages.AuditCsv_Headings, null)).append("\r\n");
        for (var change : changes) {
            var revision = change.revision();
            out.append(Stream.of(Long.toString(revision.number()), revision.when().toString(),
                    revision.author().name(), revision.author().unit(), revision.message(), revision.branch(),
                    change.slot().feature(), change.pieceId(), change.name(), change.kind().name(), change.field(),
                    change.before(), change.after()).map(AuditCsv::cell).collect(Collectors.joining(",")));
            out.append("\r\n");
        }
    }

    private static String cell(String value) {
        if (value == null || value.isEmpty()) {
            return "";
        }
        var safe = FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
