/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.expo.rules;

/** Ids of the types of this sector that rules look at. */
final class ExpoTypes {

    static final String MASTER = "expo.master"; //$NON-NLS-1$
    static final String WORK = "expo.work"; //$NON-NLS-1$
    static final String GUARANTEE = "expo.guarantee"; //$NON-NLS-1$
    static final String SYSTEM = "expo.system"; //$NON-NLS-1$
    static final String INFRASTRUCTURE = "expo.infrastructure"; //$NON-NLS-1$
    static final String INTERFACE = "expo.interface"; //$NON-NLS-1$
    static final String OPENING = "expo.opening"; //$NON-NLS-1$
    static final String REHEARSAL = "expo.rehearsal"; //$NON-NLS-1$
    static final String AFTER_USE = "expo.afterUse"; //$NON-NLS-1$
    static final String SUPPORTS = "expo.supports"; //$NON-NLS-1$
    static final String COUNTS_BACK = "expo.countsBack"; //$NON-NLS-1$
    static final String TRIAL_NEEDS = "expo.trialNeeds"; //$NON-NLS-1$
    static final String BUILDS = "expo.builds"; //$NON-NLS-1$
    static final String HANDS_OVER = "expo.handsOver"; //$NON-NLS-1$
    static final String SITED = "expo.sited"; //$NON-NLS-1$
    static final String TAKES_PART = "expo.takesPart"; //$NON-NLS-1$
    static final String CHANGES = "expo.changes"; //$NON-NLS-1$

    private ExpoTypes() {
    }
}
