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

/** A program that keeps and saves a plan without end, and tells the number of each save when it is done. */
public final class EndlessSaver {

    static final int ELEMENTS = 300;

    private EndlessSaver() {
    }

    /**
     * Runs until it is killed.
     *
     * @param arguments the plan file, and the number to go on from
     * @throws PlanFileException when a save fails
     */
    public static void main(String... arguments) throws PlanFileException {
        var file = Path.of(arguments[0]);
        var plan = PlanGenerator.generate(ELEMENTS, 1);
        for (long number = Long.parseLong(arguments[1]) + 1;; number++) {
            plan.setTitle(String.valueOf(number));
            Autosave.beside().write(plan, file);
            PlanFile.save(plan, file);
            System.out.println(number);
        }
    }
}
