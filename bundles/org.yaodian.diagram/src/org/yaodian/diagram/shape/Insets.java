/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.diagram.shape;

/**
 * Room between an outline and what stands inside it, in pixels at 100 %.
 *
 * @param left   room on the left
 * @param top    room above
 * @param right  room on the right
 * @param bottom room below
 */
public record Insets(int left, int top, int right, int bottom) {}
