/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.stories.drive;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A bare display gives a dialog of the platform no keys, so a window manager is needed. Openbox is started once; it
 * ends at once by itself where a window manager runs already.
 */
final class WindowManager {

    private static Process process;

    private WindowManager() {
    }

    static synchronized void ensure() throws IOException {
        if (process == null && isInstalled()) {
            process = new ProcessBuilder("openbox").redirectErrorStream(true).redirectOutput(Redirect.DISCARD).start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        }
    }

    private static boolean isInstalled() {
        return Stream.of(System.getenv("PATH").split(":")).map(Path::of)
                .anyMatch(folder -> Files.isExecutable(folder.resolve("openbox")));
    }
}
