/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.tree;

/** Where something goes relative to a line of a tree. */
public enum Place {
    /** Before the line, on the same level. */
    BEFORE,
    /** Into the object of the line, at the end. */
    INTO,
    /** After the line, on the same level. */
    AFTER
}
