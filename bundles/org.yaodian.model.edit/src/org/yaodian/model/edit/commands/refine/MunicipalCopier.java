/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.edit.commands.refine;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.yaodian.model.plan.PlanPackage.Literals;
import org.yaodian.model.plan.Task;
import org.yaodian.model.plan.Unit;

/**
 * Copies municipal tasks with their ids and facets, but without what belongs to the city's own plan: sub-tasks, places in
 * its document, reports, money and files. What refers to units refers to those of the district's register afterwards.
 */
final class MunicipalCopier extends EcoreUtil.Copier {

    private static final long serialVersionUID = 1L;
    private static final Set<EReference> LEFT_OUT = Set.of(Literals.ELEMENT_CONTAINER__CHILDREN,
            Literals.ELEMENT__ANCHORS, Literals.TASK__REPORTS, Literals.ELEMENT__BUDGET_LINES,
            Literals.ELEMENT__ATTACHMENTS);

    private final transient UnaryOperator<Unit> units;

    /** A copier that finds the district's unit for a municipal one by {@code units}. */
    MunicipalCopier(UnaryOperator<Unit> units) {
        super(true, false);
        this.units = units;
    }

    Task copyOf(Task municipal) {
        var copy = (Task) copy(municipal);
        mapUnits(municipal);
        for (var each : copy.getResponsibilities()) {
            each.setId(null);
        }
        copyReferences();
        return copy;
    }

    private void mapUnits(Task municipal) {
        for (var original : Set.copyOf(keySet())) {
            original.eCrossReferences().stream().filter(Unit.class::isInstance).map(Unit.class::cast)
                    .forEach(unit -> put(unit, units.apply(unit)));
        }
    }

    @Override
    protected void copyContainment(EReference reference, EObject original, EObject copy) {
        if (!LEFT_OUT.contains(reference)) {
            super.copyContainment(reference, original, copy);
        }
    }

    @Override
    protected void copyReference(EReference reference, EObject original, EObject copy) {
        if (!(original instanceof Unit)) {
            super.copyReference(reference, original, copy);
        }
    }
}
