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
 * Automatic layout of diagrams.
 *
 * <p>A layout is computed from a snapshot and changes nothing until its result is applied, so it may run in a
 * background job. What is linked is laid out in layers by ELK, what is not is packed into rows and columns in the shape
 * of a screen; containers are laid out from the inside out. The same diagram gives the same result.
 */
package org.yaodian.diagram.layout;
