/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.edit.commands.delete;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.yaodian.model.Outline;
import org.yaodian.model.edit.commands.Steps;
import org.yaodian.model.plan.Extensible;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.WorkPlan;

/** References that facets of sectors, whatever their classes, have to objects of the plan. */
final class FacetReferences {

    private FacetReferences() {
    }

    /**
     * Clears the references to objects that go.
     *
     * @param plan    the plan
     * @param gone    the objects that go; facets among them are left alone
     * @param changes the steps
     */
    static void clear(WorkPlan plan, Set<EObject> gone, Steps changes) {
        var facets = facets(plan, gone);
        if (facets.isEmpty()) {
            return;
        }
        var finder = new Finder(facets, gone);
        finder.find().forEach((target, settings) -> settings.forEach(setting -> clear(setting, target, changes)));
    }

    private static List<EObject> facets(WorkPlan plan, Set<EObject> gone) {
        var facets = new ArrayList<EObject>();
        Stream.of(Stream.of(plan), Outline.elements(plan), plan.getRelations().stream()).flatMap(holders -> holders)
                .map(Extensible.class::cast)
                .filter(holder -> !gone.contains(holder) && holder.eIsSet(PlanPackage.Literals.EXTENSIBLE__FACETS))
                .forEach(holder -> facets.addAll(holder.getFacets()));
        return facets;
    }

    private static void clear(Setting setting, EObject target, Steps changes) {
        var feature = setting.getEStructuralFeature();
        if (feature.isMany()) {
            changes.remove(setting.getEObject(), feature, target);
        } else {
            changes.set(setting.getEObject(), feature, null);
        }
    }

    private static final class Finder extends EcoreUtil.CrossReferencer {

        private static final long serialVersionUID = 1L;

        private final transient Set<EObject> wanted;

        Finder(Collection<?> facets, Set<EObject> wanted) {
            super(facets);
            this.wanted = wanted;
        }

        Map<EObject, Collection<Setting>> find() {
            crossReference();
            return this;
        }

        @Override
        protected boolean crossReference(EObject object, EReference reference, EObject target) {
            return reference.isChangeable() && !reference.isDerived() && wanted.contains(target);
        }
    }
}
