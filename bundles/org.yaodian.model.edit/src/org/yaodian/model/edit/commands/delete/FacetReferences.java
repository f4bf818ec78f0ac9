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

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.yaodian.model.Outline;
import org.yaodian.model.edit.commands.Steps;
import org.yaodian.model.plan.WorkPlan;

/** References that facets of sectors, whatever their classes, have to objects of the plan. */
public final class FacetReferences {

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
        var facets = Outline.facets(plan).filter(facet -> !gone.contains(facet.eContainer())).toList();
        if (facets.isEmpty()) {
            return;
        }
        var finder = new Finder(facets, gone);
        finder.find().forEach((target, settings) -> settings.forEach(setting -> clear(setting, target, changes)));
    }

    /**
     * Makes references in facets lead to an object that takes the place of another, where their type allows it.
     *
     * @param facets  facets, with or without such references
     * @param from    the object that goes
     * @param to      the object that comes
     * @param changes the steps
     */
    public static void redirect(List<EObject> facets, EObject from, EObject to, Steps changes) {
        new Finder(facets, Set.of(from)).find().values().stream().flatMap(Collection::stream)
                .filter(setting -> setting.getEStructuralFeature().getEType().isInstance(to))
                .forEach(setting -> redirect(setting, from, to, changes));
    }

    private static void redirect(Setting setting, EObject from, EObject to, Steps changes) {
        var holder = setting.getEObject();
        var feature = setting.getEStructuralFeature();
        if (feature.isMany()) {
            int index = ((List<?>) holder.eGet(feature)).indexOf(from);
            changes.remove(holder, feature, from);
            if (!((List<?>) holder.eGet(feature)).contains(to)) {
                changes.add(holder, feature, to, index);
            }
        } else {
            changes.set(holder, feature, to);
        }
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
