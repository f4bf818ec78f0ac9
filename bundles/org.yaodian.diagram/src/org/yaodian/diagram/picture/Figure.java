/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.diagram.picture;

import java.awt.geom.Rectangle2D;
import java.util.List;

import org.yaodian.diagram.shape.Mark;

/**
 * One thing in a picture.
 *
 * @param role  "node", "edge" or "heading"
 * @param title what it is, in full, or an empty text
 * @param area  the area outside of which it draws nothing
 * @param marks what it draws, back to front
 */
record Figure(String role, String title, Rectangle2D area, List<Mark> marks) {}
