/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.text;

/** A document that cannot be read. The message says what is wrong, where, and what to do, in one sentence or two. */
public final class ImportException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What is wrong, for those who decide by it. */
    public enum Problem {
        /** The file cannot be opened or read. */
        UNREADABLE,
        /** The file or what it unpacks to is too large. */
        TOO_LARGE,
        /** There is no text in it. */
        EMPTY,
        /** It is not a text document at all. */
        BINARY,
        /** It is protected by a password. */
        PROTECTED,
        /** It is a document of another format than those that can be read. */
        FORMAT,
        /** It is a document of the right format, but damaged. */
        DAMAGED,
        /** It is not written in Chinese. */
        FOREIGN,
        /** It is Chinese, but holds no work point. */
        NO_WORK_POINTS
    }

    private final Problem problem;

    /**
     * Makes an exception.
     *
     * @param problem what is wrong
     * @param message the sentence for the person
     */
    public ImportException(Problem problem, String message) {
        super(message);
        this.problem = problem;
    }

    /**
     * Makes an exception with a cause.
     *
     * @param problem what is wrong
     * @param message the sentence for the person
     * @param cause   what was caught
     */
    public ImportException(Problem problem, String message, Throwable cause) {
        super(message, cause);
        this.problem = problem;
    }

    /**
     * What is wrong.
     *
     * @return the sort of problem
     */
    public Problem problem() {
        return problem;
    }
}
