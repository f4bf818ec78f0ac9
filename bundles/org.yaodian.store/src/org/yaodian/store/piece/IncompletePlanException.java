/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.store.piece;

import java.io.IOException;

/** The pieces at hand do not make a whole plan. */
public final class IncompletePlanException extends IOException {

    private static final long serialVersionUID = 1L;

    /**
     * Tells what is missing.
     *
     * @param message for the log
     */
    public IncompletePlanException(String message) {
        super(message);
    }
}
