/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.text.structure;

/**
 * The number at the head of a paragraph.
 *
 * @param style how it is written
 * @param value the number, of 1.2 the 2; 0 for bullets
 * @param to    index in the passage behind the number and its separator
 */
public record Marker(MarkerStyle style, int value, int to) {}
