/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.sector;

/**
 * A group of types that belong together in a palette.
 *
 * @param id   what types call it; unique in its sector
 * @param name its name, in the language of the program
 */
public record TypeGroup(String id, String name) {}
