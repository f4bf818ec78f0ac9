/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.store;

import java.util.Objects;

/** A request to a store that could not be carried out. The store is as it was; the message says what to do. */
public final class StoreException extends Exception {

    /** What went wrong, for those who offer a way out. */
    public enum Problem {
        /** There is no store at the address; it can be created. */
        NO_STORE,
        /** There is a store already where one was to be created. */
        EXISTS,
        /** Another process has the workspace's store open; the shared store can be used by many. */
        IN_USE,
        /** A newer program made the store. */
        NEWER,
        /** The step to a newer form of the store failed; it still has the older one. */
        UPGRADE_FAILED,
        /** User or password are wrong. */
        WRONG_PASSWORD,
        /** The server does not answer. It is not known whether the last commit is stored; ask the history. */
        UNREACHABLE,
        /** The disk is full. */
        FULL,
        /** The store, a backup or a plan in it is damaged. */
        DAMAGED,
        /** The account may not do this. */
        DENIED,
        /** A setting makes Derby lose data at a crash. */
        NOT_DURABLE,
        /** What was asked for is not in the store, or is there already. */
        NOT_FOUND,
        /** The request itself is wrong. */
        REQUEST,
        /** The user cancelled. */
        CANCELLED,
        /** Anything else; the cause tells. */
        OTHER
    }

    private static final long serialVersionUID = 1L;

    private final Problem problem;

    /**
     * Tells what went wrong.
     *
     * @param problem of what sort it is
     * @param message one line for the person who asked; never with a password
     */
    public StoreException(Problem problem, String message) {
        this(problem, message, null);
    }

    /**
     * Tells what went wrong.
     *
     * @param problem of what sort it is
     * @param message one line for the person who asked; never with a password
     * @param cause   the error below; may be null
     */
    public StoreException(Problem problem, String message, Throwable cause) {
        super(message, cause);
        this.problem = Objects.requireNonNull(problem);
    }

    /**
     * Of what sort it is.
     *
     * @return the problem
     */
    public Problem problem() {
        return problem;
    }
}
