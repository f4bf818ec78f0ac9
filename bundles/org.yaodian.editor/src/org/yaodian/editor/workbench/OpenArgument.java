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

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The start argument {@code -open FILE}; it may stand several times. */
public final class OpenArgument {

    /** Name of the argument. */
    public static final String OPTION = "-open";

    private OpenArgument() {
    }

    /**
     * {@return the absolute files to open, in order}
     *
     * @param arguments the program's arguments without those of the platform
     */
    public static List<Path> files(String... arguments) {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i + 1 < arguments.length; i++) {
            if (arguments[i].equals(OPTION)) {
                files.add(Path.of(arguments[++i]).toAbsolutePath().normalize());
            }
        }
        return files;
    }
}
