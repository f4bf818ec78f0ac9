/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.recovery;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** Where a plan is kept that cannot be saved to its own place: the user's home, which the user can find. */
final class RecoveryFolder {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private RecoveryFolder() {
    }

    /**
     * A new file for a copy.
     *
     * @param plan the plan's own file
     * @return a file in the user's home, named after the plan and the moment
     */
    static Path fileFor(Path plan) {
        String name = plan.getFileName().toString();
        String stem = name.endsWith(".plan") ? name.substring(0, name.length() - ".plan".length()) : name;
        return Path.of(System.getProperty("user.home"), stem + "-" + MOMENT.format(LocalDateTime.now()) + ".plan");
    }
}
