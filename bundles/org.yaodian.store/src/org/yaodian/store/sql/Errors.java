/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.store.sql;

import java.sql.SQLException;
import java.util.stream.Stream;

/** Looks into an error of a database and what is below it. */
final class Errors {

    private static final int DEPTH = 12;

    private Errors() {
    }

    /** The error, its causes and the errors chained to it. */
    static Stream<Throwable> all(Throwable error) {
        var result = Stream.<Throwable>builder();
        collect(error, result, 0);
        return result.build();
    }

    private static void collect(Throwable error, Stream.Builder<Throwable> result, int depth) {
        if (error == null || depth > DEPTH) {
            return;
        }
        result.add(error);
        collect(error.getCause(), result, depth + 1);
        if (error instanceof SQLException sql) {
            collect(sql.getNextException(), result, depth + 1);
        }
    }

    /** Whether a state occurs that begins with one of the given texts. */
    static boolean hasState(Throwable error, String... starts) {
        return all(error).filter(SQLException.class::isInstance).map(each -> ((SQLException) each).getSQLState())
                .anyMatch(state -> state != null && Stream.of(starts).anyMatch(state::startsWith));
    }

    /** Whether a message below says that there is no space left. */
    static boolean isDiskFull(Throwable error) {
        return all(error).map(each -> String.valueOf(each.getMessage()))
                .anyMatch(text -> text.contains("No space left") || text.contains("File too large")
                        || text.contains("not enough space") || text.contains("could not extend file"));
    }
}
