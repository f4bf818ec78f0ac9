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

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.Baseline;
import org.yaodian.model.plan.Calendar;
import org.yaodian.model.plan.Dependency;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Extensible;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.Relation;
import org.yaodian.model.plan.SourceDocument;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.plan.WorkPlan;

/** The objects of a plan that rules look at on their own; all others are details of one of them. */
final class Entities {

    private Entities() {
    }

    /** Some objects, which may have gone, and all entities of a plan, each once. */
    static Collection<EObject> with(Collection<EObject> objects, WorkPlan plan) {
        var all = new LinkedHashSet<>(objects);
        forEach(plan, all::add);
        return all;
    }

    /** Visits the entities of a plan in document order, facets behind what they belong to. */
    static void forEach(WorkPlan plan, Consumer<EObject> visitor) {
        visitExtensible(plan, visitor);
        plan.getUnits().forEach(visitor);
        Outline.elements(plan).forEach(element -> visitExtensible(element, visitor));
        plan.getDependencies().forEach(visitor);
        plan.getRelations().forEach(relation -> visitExtensible(relation, visitor));
        plan.getDiagrams().forEach(visitor);
        plan.getBaselines().forEach(visitor);
    }

    private static void visitExtensible(Extensible object, Consumer<EObject> visitor) {
        visitor.accept(object);
        if (object.eIsSet(PlanPackage.Literals.EXTENSIBLE__FACETS)) {
            object.getFacets().forEach(visitor);
        }
    }

    /** Whether rules look at an object on its own. */
    static boolean isEntity(EObject object) {
        return switch (object) {
            case WorkPlan plan -> true;
            case Element element -> true;
            case Unit unit -> true;
            case Dependency dependency -> true;
            case Relation relation -> true;
            case Diagram diagram -> true;
            case Baseline baseline -> true;
            default -> isFacet(object);
        };
    }

    static boolean isFacet(EObject object) {
        return object.eContainmentFeature() == PlanPackage.Literals.EXTENSIBLE__FACETS;
    }

    /** Whether changes of an object count as changes of the plan feature that contains it. */
    static boolean isPartOfThePlan(EObject object) {
        return object instanceof SourceDocument || object instanceof Calendar;
    }
}
