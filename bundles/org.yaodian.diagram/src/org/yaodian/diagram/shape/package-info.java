/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What the things in a diagram look like, as pure data: the screen, PNG and SVG draw the same marks.
 *
 * <p>{@link org.yaodian.diagram.shape.ShapeCatalog} says what an object of the plan looks like,
 * {@link org.yaodian.diagram.shape.Cards} and {@link org.yaodian.diagram.shape.Links} turn that into
 * {@link org.yaodian.diagram.shape.Mark}s for a given size or route.
 */
package org.yaodian.diagram.shape;
