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
 * Where the label of a link may stand.
 *
 * @param area   the label with its plate
 * @param beside whether it stands beside its line and needs no plate, rather than on it
 */
public record LabelPlace(Area area, boolean beside) {}
