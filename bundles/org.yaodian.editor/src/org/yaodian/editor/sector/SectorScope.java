/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.sector;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.Chapter;
import org.yaodian.model.plan.Dependency;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Identified;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.Relation;
import org.yaodian.model.plan.Responsibility;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.model.sector.ElementType;
import org.yaodian.model.sector.Sector;

/**
 * What of a plan a sector cares for, at one moment: its own elements, which are those of its types and what stands in
 * its chapters without a type of another sector; the elements that a relation or dependency joins with them; and the
 * units that they and their facets name. It takes time in proportion to the plan.
 */
public final class SectorScope {

    private final Set<Element> typed = new LinkedHashSet<>();
    private final Set<EObject> own = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<EObject> shown = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * Looks through a plan.
     *
     * @param plan   the plan, which does not change
     * @param sector the sector
     */
    public SectorScope(WorkPlan plan, Sector sector) {
        var types = new HashSet<>(sector.elementTypes().stream().map(ElementType::id).toList());
        for (Element element : plan.getChildren()) {
            collect(element, element instanceof Chapter chapter && caresFor(sector, chapter), types);
        }
        own.forEach(object -> addUnits((Element) object));
        for (Relation relation : plan.getRelations()) {
            addNeighbour(relation.getFrom(), relation.getTo());
        }
        for (Dependency dependency : plan.getDependencies()) {
            addNeighbour(dependency.getFrom(), dependency.getTo());
        }
        shown.addAll(own);
    }

    private static boolean caresFor(Sector sector, Chapter chapter) {
        return sector.caresFor(chapter.getHeading()) || sector.caresFor(chapter.getName());
    }

    private void collect(Element element, boolean inChapter, Set<String> types) {
        if (types.contains(element.getTypeId())) {
            typed.add(element);
            own.add(element);
        } else if (inChapter && (element.getTypeId() == null || element.getTypeId().isBlank())) {
            own.add(element);
        }
        element.getChildren().forEach(child -> collect(child, inChapter, types));
    }

    private void addNeighbour(Element one, Element other) {
        if (own.contains(one) && other != null) {
            shown.add(other);
        }
        if (own.contains(other) && one != null) {
            shown.add(one);
        }
    }

    private void addUnits(Element element) {
        element.getResponsibilities().stream().map(Responsibility::getUnit).filter(unit -> unit != null)
                .forEach(shown::add);
        shown.addAll(element.getDistricts());
        if (element.eIsSet(PlanPackage.Literals.EXTENSIBLE__FACETS)) {
            element.getFacets().forEach(facet -> facet.eCrossReferences().stream()
                    .filter(named -> named instanceof Unit || named instanceof Element).forEach(shown::add));
        }
    }

    /**
     * The elements of the sector's types.
     *
     * @return elements in document order
     */
    public List<Element> typed() {
        return List.copyOf(typed);
    }

    /**
     * Whether an object is the sector's own.
     *
     * @param object any object or null
     * @return whether it is an element of one of its types or stands in one of its chapters
     */
    public boolean isOwn(EObject object) {
        return own.contains(object);
    }

    /**
     * Whether a sector that looks at this plan should see an object.
     *
     * @param object an element or unit
     * @return whether it is the sector's own or joined with it
     */
    public boolean shows(EObject object) {
        return shown.contains(object);
    }

    /**
     * Whether the sector has nothing in this plan.
     *
     * @return whether no element is its own
     */
    public boolean isEmpty() {
        return own.isEmpty();
    }

    /**
     * The elements to be drawn in a diagram of the sector: those of its types, or, before there are any, what stands in
     * its chapters.
     *
     * @param plan the plan that was looked through
     * @return elements in document order, without chapters
     */
    public List<Element> drawn(WorkPlan plan) {
        return typed.isEmpty()
                ? Outline.elements(plan).filter(this::isOwn).filter(element -> !(element instanceof Chapter)).toList()
                : typed();
    }

    /**
     * How many of some objects are the sector's own.
     *
     * @param objects what nodes stand for
     * @return 0 or more
     */
    public long countOwn(List<? extends Identified> objects) {
        return objects.stream().filter(this::isOwn).count();
    }
}
