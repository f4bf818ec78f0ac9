/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.sector;

/** Something that a plug-in declares cannot be used; the message says what and why. */
public final class FaultyDeclarationException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * Says what is wrong.
     *
     * @param message a sentence, in the language of the program
     */
    public FaultyDeclarationException(String message) {
        super(message);
    }

    /**
     * Says what is wrong.
     *
     * @param message a sentence, in the language of the program
     * @param cause   what was thrown
     */
    public FaultyDeclarationException(String message, Throwable cause) {
        super(message, cause);
    }
}
