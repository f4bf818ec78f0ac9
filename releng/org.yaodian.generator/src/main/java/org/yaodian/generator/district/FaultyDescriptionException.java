/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.generator.district;

import java.nio.file.Path;
import java.util.List;

/** A description of a district that cannot be used; the message names every fault with its file and line. */
public final class FaultyDescriptionException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * Puts faults together.
     *
     * @param file   the file they are in
     * @param faults what is wrong, at least one
     */
    FaultyDescriptionException(Path file, List<String> faults) {
        super(String.join("\n", faults.stream().map(fault -> file + ": " + fault).toList()));
    }
}
