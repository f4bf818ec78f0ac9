/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.file;

import java.nio.file.Path;

import org.yaodian.model.generate.PlanGenerator;

/** A process of its own that saves a plan once and says what came of it. */
public final class OneSaver {

    static final int REFUSED = 3;
    private static final int ELEMENTS = 1000;

    private OneSaver() {
    }

    /**
     * Ends with {@value #REFUSED} and the message when the plan cannot be saved.
     *
     * @param arguments the plan file
     */
    public static void main(String... arguments) {
        try {
            PlanFile.save(PlanGenerator.generate(ELEMENTS, 1), Path.of(arguments[0]));
        } catch (PlanFileException e) {
            System.out.println(e.getMessage());
            System.exit(REFUSED);
        }
    }
}
