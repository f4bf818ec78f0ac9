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
 * What a relation type looks like.
 *
 * @param color     colour as {@code #rrggbb}
 * @param stroke    {@code solid}, {@code dashed}, {@code dotted} or {@code long}
 * @param width     width of the line in pixels at 100 %
 * @param sourceEnd {@code none}, {@code open}, {@code triangle}, {@code disc}, {@code diamond} or {@code bar}
 * @param targetEnd the same for the other end
 */
public record LineLook(String color, String stroke, double width, String sourceEnd, String targetEnd) {}
