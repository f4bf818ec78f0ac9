/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.diagram;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.yaodian.diagram.text.LineBreaker;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Identified;
import org.yaodian.model.plan.InformationSystem;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.Relation;
import org.yaodian.model.plan.Task;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.plan.WorkPlan;

/** New diagrams of a part of a plan, laid out. They belong to nobody yet and the plan is not changed. */
public final class DiagramTemplates {

    private DiagramTemplates() {
    }

    /**
     * All information systems and the relations between them.
     *
     * @param plan the plan
     * @return a new diagram
     */
    public static Diagram systems(WorkPlan plan) {
        return of(plan, Messages.DiagramTemplates_Systems,
                elements(plan).filter(InformationSystem.class::isInstance).toList());
    }

    /**
     * Everything a unit has a part in.
     *
     * @param plan the plan
     * @param unit a unit of it
     * @return a new diagram
     */
    public static Diagram ofUnit(WorkPlan plan, Unit unit) {
        return of(plan, NLS.bind(Messages.DiagramTemplates_Unit, LineBreaker.clean(unit.getName())),
                elements(plan)
                        .filter(element -> element.getResponsibilities().stream().anyMatch(r -> r.getUnit() == unit))
                        .toList());
    }

    /**
     * The tasks with a date, the earliest first, and the dependencies between them.
     *
     * @param plan the plan
     * @return a new diagram
     */
    public static Diagram dates(WorkPlan plan) {
        return of(plan, Messages.DiagramTemplates_Dates,
                elements(plan).filter(Task.class::isInstance).map(Task.class::cast).filter(task -> due(task) != null)
                        .sorted(Comparator.comparing(DiagramTemplates::due)).toList());
    }

    private static LocalDate due(Task task) {
        return task.getDeadline() != null && task.getDeadline().getTo() != null ? task.getDeadline().getTo()
                : task.getPlannedFinish();
    }

    /**
     * Some elements and all that a dependency or relation joins with them.
     *
     * @param plan  the plan
     * @param chosen elements of it
     * @return a new diagram
     */
    public static Diagram neighbours(WorkPlan plan, Collection<? extends Element> chosen) {
        var all = new LinkedHashSet<Element>(chosen);
        for (var element : chosen) {
            element.getOutgoingRelations().stream().map(Relation::getTo).forEach(all::add);
            element.getIncomingRelations().stream().map(Relation::getFrom).forEach(all::add);
            if (element instanceof Task task) {
                task.getSuccessors().forEach(link -> all.add(link.getTo()));
                task.getPredecessors().forEach(link -> all.add(link.getFrom()));
            }
        }
        all.remove(null);
        return of(plan, Messages.DiagramTemplates_Neighbours, List.copyOf(all));
    }

    /**
     * The same drawing once more.
     *
     * @param diagram a diagram
     * @return a copy with new ids to come and a name of its own
     */
    public static Diagram copy(Diagram diagram) {
        var copy = EcoreUtil.copy(diagram);
        copy.setId(null);
        copy.eAllContents().forEachRemaining(object -> ((Identified) object).setId(null));
        copy.setName(NLS.bind(Messages.DiagramTemplates_Copy, LineBreaker.clean(diagram.getName())));
        return copy;
    }

    private static Diagram of(WorkPlan plan, String name, List<? extends Element> elements) {
        var diagram = PlanFactory.eINSTANCE.createDiagram();
        diagram.setName(name);
        var nodes = new HashMap<Element, Node>();
        for (var element : elements) {
            var node = PlanFactory.eINSTANCE.createNode();
            node.setObject(element);
            nodes.put(element, node);
            diagram.getNodes().add(node);
        }
        AutomaticDiagrams.link(plan, diagram, nodes);
        return AutomaticDiagrams.laidOut(diagram);
    }

    private static Stream<Element> elements(WorkPlan plan) {
        return plan.getChildren().stream().flatMap(DiagramTemplates::withAllBelow);
    }

    private static Stream<Element> withAllBelow(Element element) {
        return Stream.concat(Stream.of(element),
                element.getChildren().stream().flatMap(DiagramTemplates::withAllBelow));
    }
}
