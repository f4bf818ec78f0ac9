/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.store.ui.connection;

/** Where the password of a connection comes from. */
public enum PasswordUse {
    /** There is none. */
    NONE,
    /** It is kept encrypted on this computer. */
    KEPT,
    /** It is asked for once after each start. */
    ASKED
}
