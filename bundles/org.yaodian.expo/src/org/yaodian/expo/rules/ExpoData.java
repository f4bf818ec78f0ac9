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

import java.time.LocalDate;

import org.yaodian.expo.facets.SystemFunction;
import org.yaodian.rules.RuleData;

/** What the rules of this sector go by; the values and their sources are in {@code expo.properties}. */
final class ExpoData {

    static final LocalDate OPENING;
    static final LocalDate TRIAL_FIRST;
    static final LocalDate TRIAL_LAST;
    static final LocalDate INTERFACES;
    static final int PEAK;

    private static final RuleData DATA = RuleData.read(ExpoData.class, "expo.properties"); //$NON-NLS-1$

    static {
        OPENING = DATA.day("opening.day"); //$NON-NLS-1$
        TRIAL_FIRST = DATA.day("trial.first"); //$NON-NLS-1$
        TRIAL_LAST = DATA.day("trial.last"); //$NON-NLS-1$
        INTERFACES = TRIAL_FIRST.minusDays(DATA.number("interface.before.trial")); //$NON-NLS-1$
        PEAK = DATA.number(DATA.text("capacity.key")); //$NON-NLS-1$
    }

    private ExpoData() {
    }

    static int leastLevel(SystemFunction function) {
        return DATA.number("level." + function.getLiteral()); //$NON-NLS-1$
    }
}
