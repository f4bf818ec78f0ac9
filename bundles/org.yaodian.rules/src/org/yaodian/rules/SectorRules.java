/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.rules;

import java.util.List;

import org.yaodian.model.sector.Sector;

/** The rules that sectors declare. */
public final class SectorRules {

    private SectorRules() {
    }

    /**
     * The rules of one sector.
     *
     * @param sector the sector
     * @return new rules in the order of their declaration, without those that cannot be made
     */
    public static List<Rule<?>> of(Sector sector) {
        return sector.parts().make("rule", Rule.class).stream().<Rule<?>>map(rule -> rule).toList(); //$NON-NLS-1$
    }
}
