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

/** A problem at a place in the text of a plan, before it is known which file the text came from. */
final class MalformedPlanException extends IOException {

    private static final long serialVersionUID = 1L;

    final int line;
    final int column;

    MalformedPlanException(int line, int column, String message, Throwable cause) {
        super(message, cause);
        this.line = line;
        this.column = column;
    }
}
