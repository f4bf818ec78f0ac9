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

/** The exit codes that scripts rely on. */
public final class ExitCode {

    /** Done. */
    public static final int DONE = 0;
    /** Done, and the plan has errors. */
    public static final int PLAN_HAS_ERRORS = 1;
    /** The request or its input is wrong; nothing was written. */
    public static final int REFUSED = 2;

    private ExitCode() {
    }
}
