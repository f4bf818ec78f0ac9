/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.properties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.views.properties.tabbed.AbstractPropertySection;
import org.eclipse.ui.views.properties.tabbed.ISection;
import org.eclipse.ui.views.properties.tabbed.ITabDescriptor;
import org.yaodian.editor.plan.PlanSelections;
import org.yaodian.editor.sector.SectorEditors;
import org.yaodian.model.plan.Extensible;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.sector.FacetForm;
import org.yaodian.model.sector.Facets;
import org.yaodian.model.sector.Sectors;

/** The tabs for the facets of what is selected: one for each form that all selected objects have a facet for. */
final class FacetTabs {

    private static final String ID = "org.yaodian.editor.properties.facet.";

    private FacetTabs() {
    }

    /**
     * The tabs of a selection.
     *
     * @param selection what is selected
     * @return the tabs, none when there are no facets
     */
    static List<ITabDescriptor> of(ISelection selection) {
        List<EObject> objects = PlanSelections.objects(selection);
        if (objects.isEmpty() || !objects.stream().allMatch(FacetTabs::hasFacets)) {
            return List.of();
        }
        Map<String, ITabDescriptor> tabs = new LinkedHashMap<>();
        for (EObject facet : ((Extensible) objects.get(0)).getFacets()) {
            Sectors.installed().formOf(facet.eClass()).filter(form -> allHave(objects, form))
                    .ifPresent(form -> tabs.putIfAbsent(id(form), tab(form)));
            if (AbsentFacet.isAbsent(facet) && objects.size() == 1) {
                var absent = new AbsentFacet(facet);
                var id = ID + absent.namespace();
                tabs.putIfAbsent(id, new FacetTab(id, absent.sector(), List.of(AbsentFacetSection::new)));
            }
        }
        return new ArrayList<>(tabs.values());
    }

    private static boolean hasFacets(EObject object) {
        return object instanceof Extensible extensible && extensible.eIsSet(PlanPackage.Literals.EXTENSIBLE__FACETS);
    }

    private static boolean allHave(List<EObject> objects, FacetForm form) {
        return objects.stream().allMatch(object -> Facets.of((Extensible) object, form.facet()).isPresent());
    }

    private static String id(FacetForm form) {
        return ID + form.facet().getEPackage().getNsURI() + '#' + form.facet().getName();
    }

    private static ITabDescriptor tab(FacetForm form) {
        List<Supplier<ISection>> sections = new ArrayList<>();
        sections.add(() -> new FacetFormSection(form));
        SectorEditors.installed().all().stream()
                .filter(editor -> editor.sector().facets() == form.facet().getEPackage())
                .flatMap(editor -> editor.sections().stream())
                .filter(section -> section.facet().equals(form.facet().getName()))
                .forEach(section -> sections.add(() -> section.maker().get().orElseGet(Nothing::new)));
        return new FacetTab(id(form), form.name(), sections);
    }

    /** Stands for a section that could not be made. */
    private static final class Nothing extends AbstractPropertySection {
    }
}
