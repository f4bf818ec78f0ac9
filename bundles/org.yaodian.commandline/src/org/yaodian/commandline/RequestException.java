/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.commandline;

/** A request that cannot be carried out; its message says what, where and what to do, in one line. */
public final class RequestException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * Refuses.
     *
     * @param message one line for the person who asked
     */
    public RequestException(String message) {
        super(message);
    }

    /**
     * Refuses because of an error.
     *
     * @param message one line for the person who asked
     * @param cause   the error
     */
    public RequestException(String message, Throwable cause) {
        super(message, cause);
    }
}
