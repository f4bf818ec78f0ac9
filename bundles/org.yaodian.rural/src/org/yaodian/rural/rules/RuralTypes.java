/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.rural.rules;

/** Ids of the types of this sector that rules look at. */
final class RuralTypes {

    static final String VILLAGE = "rural.village"; //$NON-NLS-1$
    static final String STATION = "rural.station"; //$NON-NLS-1$
    static final String STEP = "rural.step"; //$NON-NLS-1$
    static final String COVERS = "rural.covers"; //$NON-NLS-1$
    static final String JOINS = "rural.joins"; //$NON-NLS-1$
    static final String DEPLOYED = "rural.deployed"; //$NON-NLS-1$
    static final String RESPONSIBLE = "rural.responsible"; //$NON-NLS-1$
    static final String ATTENDS = "rural.attends"; //$NON-NLS-1$
    static final String BELONGS = "rural.belongs"; //$NON-NLS-1$
    static final String TRACES = "rural.traces"; //$NON-NLS-1$
    static final String SHARES = "rural.shares"; //$NON-NLS-1$
    static final String SETTLES = "rural.settles"; //$NON-NLS-1$
    static final String REPORTS = "rural.reports"; //$NON-NLS-1$

    private RuralTypes() {
    }
}
