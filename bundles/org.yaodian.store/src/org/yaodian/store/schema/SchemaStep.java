/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.store.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.yaodian.store.sql.Engine;

/**
 * One numbered step from a form of the store to the next. Its statements stand in the script {@code step-N.sql} beside
 * this class; those of one engine only follow from {@code step-N.ENGINE.sql}.
 *
 * @param number the form that the store has after the step; 1 for the first
 */
public record SchemaStep(int number) {

    /** All steps of this program, in order. What a released step does is never changed. */
    public static final List<SchemaStep> ALL = List.of(new SchemaStep(1));

    /**
     * The statements.
     *
     * @param engine the database that is to run them
     * @return statements in its dialect, in order
     */
    public List<String> statements(Engine engine) {
        var script = read("step-" + number + ".sql") + read("step-" + number + "." + engine.name() + ".sql");
        return Arrays.stream(engine.dialect(script).split(";\\s*\\n")).map(String::strip)
                .filter(statement -> !statement.isEmpty()).toList();
    }

    private static String read(String name) {
        try (var in = SchemaStep.class.getResourceAsStream(name)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
