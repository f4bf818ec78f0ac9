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
 * What stands in a diagram, how it is laid out and what it looks like, without a display.
 *
 * <p>In an automatic diagram the structure of the plan is drawn by standing inside: a sub-task, system, target, policy
 * or event is a node in the node of its task. There are no edges for structure, so every edge draws a dependency, a
 * relation or a responsibility, and one without an object is the line of a note. Lead units, deadlines and values are
 * badges on the cards; units become nodes only when a person puts them into the diagram.
 */
package org.yaodian.diagram;
