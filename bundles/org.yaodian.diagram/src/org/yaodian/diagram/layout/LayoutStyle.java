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

/** How linked nodes are arranged. */
public enum LayoutStyle {

    /** In layers along the links, by ELK. */
    LAYERED,

    /** As a tree of the shortest ways from its root, by ELK; other links run across. */
    TREE,

    /** As the same tree on rings around its root, by ELK. */
    RADIAL
}
