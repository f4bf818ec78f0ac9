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

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class StartArgumentsTest {

    @Test
    void everyFileAfterOpenIsOpenedInOrder() {
        var files = OpenArgument.files("-open", "/a/甲.plan", "-other", "x", "-open", "/b/../b/乙.plan");
        assertEquals(List.of(Path.of("/a/甲.plan").toAbsolutePath(), Path.of("/b/乙.plan").toAbsolutePath()), files);
    }

    @Test
    void openWithoutAFileOpensNothing() {
        assertEquals(List.of(), OpenArgument.files("-open"));
    }

    @Test
    void aRelaunchForgetsTheLanguageAndTheFilesOfTheFirstStart() {
        var line = List.of("-jar", "launcher.jar", "-nl", "en", "-data", "/ws", "-open", "/a.plan");
        assertEquals(List.of("-jar", "launcher.jar", "-data", "/ws"), Relaunch.withoutOneTimeArguments(line));
    }
}
