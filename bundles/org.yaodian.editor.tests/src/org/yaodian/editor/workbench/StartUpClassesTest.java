/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.workbench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class StartUpClassesTest {

    private static final String OURS = "org.yaodian.editor ";

    private static boolean exists(String line) {
        try {
            Class.forName(line.substring(OURS.length()), false, StartUpClassesTest.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException gone) {
            return false;
        }
    }

    @Test
    void theListIsNotSoOldThatItIsOfNoUse() {
        List<String> ours = StartUpClasses.lines().filter(line -> line.startsWith(OURS)).toList();
        var gone = ours.stream().filter(line -> !exists(line)).toList();
        assertTrue(gone.size() * 5 < ours.size(), () -> "run releng/start-up-classes; it names " + gone);
    }
}
