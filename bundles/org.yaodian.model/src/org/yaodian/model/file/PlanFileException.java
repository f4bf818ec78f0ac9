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

import java.io.IOException;
import java.nio.file.Path;

/**
 * A plan file that cannot be read or written. The message is for people: it names the file, the place in it where
 * there is one, the cause, and what to do.
 */
public final class PlanFileException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final int line;
    private final int column;

    /**
     * A problem with a file as a whole.
     *
     * @param file    the file, or null when it is not known
     * @param message the message
     * @param cause   what led to it, or null
     */
    public PlanFileException(Path file, String message, Throwable cause) {
        this(file, 0, 0, message, cause);
    }

    /**
     * A problem at a place in a file.
     *
     * @param file    the file, or null when it is not known
     * @param line    line from 1, or 0 when there is no place
     * @param column  column in characters from 1, or 0 when there is no place
     * @param message the message
     * @param cause   what led to it, or null
     */
    public PlanFileException(Path file, int line, int column, String message, Throwable cause) {
        super(message, cause);
        this.file = file;
        this.line = line;
        this.column = column;
    }

    /**
     * The file.
     *
     * @return the file, or null when it is not known
     */
    public Path file() {
        return file;
    }

    /**
     * The line of the problem.
     *
     * @return from 1, or 0 when there is no place
     */
    public int line() {
        return line;
    }

    /**
     * The column of the problem in characters.
     *
     * @return from 1, or 0 when there is no place
     */
    public int column() {
        return column;
    }
}
