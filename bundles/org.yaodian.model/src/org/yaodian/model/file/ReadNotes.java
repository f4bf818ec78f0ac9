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

import java.util.ArrayList;
import java.util.List;

/** What was odd while a file was read. A damaged file can be odd everywhere, so only the first cases are told. */
final class ReadNotes {

    private static final int MOST = 100;

    private final List<String> warnings = new ArrayList<>();
    private boolean incomplete;

    /** Something was put right. */
    void warn(String message) {
        if (warnings.size() < MOST) {
            warnings.add(message);
        }
    }

    /** Something could not be understood and is not in the model, so that saving would lose it. */
    void leftOut(String message) {
        incomplete = true;
        warn(message);
    }

    List<String> warnings() {
        return warnings;
    }

    boolean isIncomplete() {
        return incomplete;
    }
}
