/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.model.edit.commands.change;

import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.yaodian.model.edit.commands.Steps;
import org.yaodian.model.plan.Extensible;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.sector.Facets;

/** Gives what gets another type the facet of that type. */
final class TypeFacets {

    private TypeFacets() {
    }

    /**
     * Takes the facet of the old type away and adds that of the new one. A facet of the class of the new type stays as
     * it is, and so do all facets that neither type has.
     *
     * @param owner   an element or a relation
     * @param before  the class of the facet of the old type, or null
     * @param after   the class of the facet of the new type, or null
     * @param presets values of attributes of a new facet
     * @param changes the steps
     */
    static void exchange(Extensible owner, EClass before, EClass after, Map<String, String> presets, Steps changes) {
        if (before != null && before != after) {
            Facets.of(owner, before).ifPresent(changes::detach);
        }
        if (after != null && Facets.of(owner, after).isEmpty()) {
            changes.add(owner, PlanPackage.Literals.EXTENSIBLE__FACETS, Facets.create(after, presets));
        }
    }
}
