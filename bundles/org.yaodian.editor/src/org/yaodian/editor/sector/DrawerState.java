/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.sector;

/**
 * A drawer of the palette of a sector editor.
 *
 * @param group id of a group of the sector
 * @param open  whether it is open at first
 */
public record DrawerState(String group, boolean open) {}
