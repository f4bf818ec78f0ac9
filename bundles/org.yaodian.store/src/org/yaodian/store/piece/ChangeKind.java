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

/** What a revision did to a piece. The codes are stored and never change. */
public enum ChangeKind {

    /** It is new. */
    ADDED(0),
    /** Its content is another. */
    CHANGED(1),
    /** It stands elsewhere; its content may have changed, too. */
    MOVED(2),
    /** It is gone. */
    REMOVED(3);

    private final int code;

    ChangeKind(int code) {
        this.code = code;
    }

    /**
     * The number that is stored.
     *
     * @return 0 to 3
     */
    public int code() {
        return code;
    }

    /**
     * The kind of a stored number.
     *
     * @param code the number
     * @return the kind
     * @throws IllegalArgumentException when there is none
     */
    public static ChangeKind ofCode(int code) {
        if (code < 0 || code >= values().length) {
            throw new IllegalArgumentException("change " + code);
        }
        return values()[code];
    }
}
