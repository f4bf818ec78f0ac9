/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.store.rights;

/**
 * What a member of a store may do, each role with what the one before it may. The codes are stored and never change.
 */
public enum Role {

    /** Reads plans and their history. */
    READ(0),
    /** Writes comments. */
    COMMENT(1),
    /** Adds progress reports with evidence to the tasks of the own unit, and changes nothing else. */
    REPORT(2),
    /** Changes the elements that the own unit has a part in, except whose they are. */
    EDIT(3),
    /** Changes everything in plans, makes branches and tags. */
    COMPILE(4),
    /** Gives rights to others. */
    ADMINISTER(5);

    private final int code;

    Role(int code) {
        this.code = code;
    }

    /**
     * The number that is stored.
     *
     * @return 0 to 5
     */
    public int code() {
        return code;
    }

    /**
     * Whether this role includes another one.
     *
     * @param other the other role
     * @return whether everything that the other one may do is allowed
     */
    public boolean includes(Role other) {
        return code >= other.code;
    }

    /**
     * The role of a stored number.
     *
     * @param code the number
     * @return the role
     * @throws IllegalArgumentException when there is none
     */
    public static Role ofCode(int code) {
        if (code < 0 || code >= values().length) {
            throw new IllegalArgumentException("role " + code);
        }
        return values()[code];
    }
}
