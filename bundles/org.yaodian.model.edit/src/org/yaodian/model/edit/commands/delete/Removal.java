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
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.yaodian.model.edit.UnitUses;
import org.yaodian.model.edit.commands.Steps;
import org.yaodian.model.plan.Dependency;
import org.yaodian.model.plan.Edge;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.Relation;
import org.yaodian.model.plan.Responsibility;
import org.yaodian.model.plan.Task;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.plan.WorkPlan;

/** Takes objects out of a plan together with everything that would be left dangling. */
final class Removal {

    private final WorkPlan plan;
    private final List<EObject> roots;
    private final Steps changes;
    private final Set<EObject> gone = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Dependency> dependencies = new LinkedHashSet<>();
    private final Set<Relation> relations = new LinkedHashSet<>();
    private final List<Unit> units = new ArrayList<>();

    Removal(WorkPlan plan, List<EObject> roots, Steps changes) {
        this.plan = plan;
        this.roots = roots;
        this.changes = changes;
    }

    void run() {
        for (var root : roots) {
            collect(root);
            root.eAllContents().forEachRemaining(this::collect);
        }
        gone.addAll(dependencies);
        gone.addAll(relations);
        removeDrawings();
        clearUses();
        clearUnits();
        FacetReferences.clear(plan, gone, changes);
        removeLinks();
        roots.stream().filter(root -> root.eContainer() != null && !isLink(root) && !isDrawing(root))
                .forEach(changes::detach);
    }

    private void collect(EObject object) {
        gone.add(object);
        switch (object) {
            case Element element -> {
                relations.addAll(element.getIncomingRelations());
                relations.addAll(element.getOutgoingRelations());
                if (element instanceof Task task) {
                    dependencies.addAll(task.getPredecessors());
                    dependencies.addAll(task.getSuccessors());
                }
            }
            case Unit unit -> units.add(unit);
            case Dependency dependency -> dependencies.add(dependency);
            case Relation relation -> relations.add(relation);
            default -> {
            }
        }
    }

    private static boolean isLink(EObject object) {
        return object instanceof Dependency || object instanceof Relation;
    }

    private static boolean isDrawing(EObject object) {
        return object instanceof Node || object instanceof Edge;
    }

    private void removeDrawings() {
        Drawings.remove(roots.stream().filter(Node.class::isInstance).map(Node.class::cast).toList(),
                roots.stream().filter(Edge.class::isInstance).map(Edge.class::cast).toList(), changes);
        plan.getDiagrams().stream().filter(diagram -> !gone.contains(diagram)).forEach(diagram -> {
            Drawings.removeDrawingsOf(diagram, gone::contains, changes);
            if (diagram.getSubject() != null && gone.contains(diagram.getSubject())) {
                changes.set(diagram, PlanPackage.Literals.DIAGRAM__SUBJECT, null);
            }
        });
    }

    private void clearUses() {
        for (var baseline : plan.getBaselines()) {
            changes.removeAll(baseline, PlanPackage.Literals.BASELINE__ENTRIES, baseline.getEntries().stream()
                    .filter(entry -> gone.contains(entry.getTask()) && !gone.contains(entry)).toList());
        }
    }

    private void clearUnits() {
        if (units.isEmpty()) {
            return;
        }
        var uses = UnitUses.of(plan, units);
        uses.responsibilities().forEach(this::keepAsText);
        uses.inDistricts().forEach(element -> changes.removeAll(element, PlanPackage.Literals.ELEMENT__DISTRICTS,
                element.getDistricts().stream().filter(gone::contains).toList()));
        uses.reports().forEach(report -> changes.set(report, PlanPackage.Literals.PROGRESS_REPORT__UNIT, null));
        uses.subordinates().forEach(unit -> changes.set(unit, PlanPackage.Literals.UNIT__SUPERIOR, null));
        uses.predecessors().forEach(unit -> changes.removeAll(unit, PlanPackage.Literals.UNIT__SUCCESSORS,
                unit.getSuccessors().stream().filter(gone::contains).toList()));
        units.forEach(unit -> changes.set(unit, PlanPackage.Literals.UNIT__SUPERIOR, null));
    }

    private void keepAsText(Responsibility responsibility) {
        if (responsibility.getText() == null) {
            changes.set(responsibility, PlanPackage.Literals.RESPONSIBILITY__TEXT, responsibility.getUnit().getName());
        }
        changes.set(responsibility, PlanPackage.Literals.RESPONSIBILITY__UNIT, null);
    }

    private void removeLinks() {
        for (var dependency : dependencies) {
            changes.set(dependency, PlanPackage.Literals.DEPENDENCY__FROM, null);
            changes.set(dependency, PlanPackage.Literals.DEPENDENCY__TO, null);
        }
        changes.removeAll(plan, PlanPackage.Literals.WORK_PLAN__DEPENDENCIES, dependencies);
        for (var relation : relations) {
            changes.set(relation, PlanPackage.Literals.RELATION__FROM, null);
            changes.set(relation, PlanPackage.Literals.RELATION__TO, null);
        }
        changes.removeAll(plan, PlanPackage.Literals.WORK_PLAN__RELATIONS, relations);
    }
}
