/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.diagram.layout;

/** Where links lead in a layered layout. */
public enum Direction {

    /** Whichever of the others comes nearer to the wished aspect ratio. */
    AUTOMATIC,

    /** From left to right. */
    RIGHT,

    /** From top to bottom. */
    DOWN,

    /** From right to left. */
    LEFT,

    /** From bottom to top. */
    UP
}
