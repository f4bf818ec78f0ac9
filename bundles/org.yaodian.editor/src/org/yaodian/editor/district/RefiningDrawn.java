/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.editor.district;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.yaodian.diagram.AutomaticDiagrams;
import org.yaodian.diagram.NewCards;
import org.yaodian.model.Outline;
import org.yaodian.model.edit.PlanEditingDomain;
import org.yaodian.model.edit.commands.PlanCommand;
import org.yaodian.model.edit.commands.RecordedCommand;
import org.yaodian.model.edit.commands.diagram.AddNodeCommand;
import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.plan.Chapter;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.Relation;
import org.yaodian.model.plan.WorkPlan;

/**
 * Makes own tasks of a district and draws them and their municipal ones in the diagrams of their chapters, all in one
 * step. A chapter that is new gets a diagram of its own where the plan has diagrams.
 */
final class RefiningDrawn {

    private final WorkPlan plan;
    private final Map<Diagram, List<Node>> added = new LinkedHashMap<>();

    private RefiningDrawn(WorkPlan plan) {
        this.plan = plan;
    }

    /**
     * Executes a command that makes own tasks.
     *
     * @param plan   the plan of the district, open in an editing domain
     * @param making the command, which names what it makes as affected objects
     * @return the own tasks
     */
    static List<Element> execute(WorkPlan plan, PlanCommand making) {
        var own = new ArrayList<Element>();
        if (making.canExecute()) {
            var command = new RecordedCommand(plan, making.getLabel(), () -> {
                making.execute();
                making.getAffectedObjects().forEach(object -> own.add((Element) object));
                new RefiningDrawn(plan).draw(own);
            });
            PlanEditingDomain.of(plan).orElseThrow().getCommandStack().execute(command);
        }
        return own;
    }

    private void draw(List<Element> own) {
        if (plan.getDiagrams().isEmpty()) {
            return;
        }
        var undrawn = new LinkedHashSet<Chapter>();
        own.stream().flatMap(RefiningDrawn::withOrigin).distinct().forEach(element -> {
            var chapter = Outline.chapterOf(element);
            var diagrams = plan.getDiagrams().stream().filter(diagram -> diagram.getSubject() == chapter).toList();
            diagrams.forEach(diagram -> add(diagram, element));
            if (diagrams.isEmpty() && chapter != null) {
                undrawn.add(chapter);
            }
        });
        undrawn.forEach(this::drawChapter);
        added.forEach(NewCards::place);
    }

    /** The municipal tasks that an own one is derived from, and itself. */
    private static Stream<Element> withOrigin(Element own) {
        return Stream.concat(own.getOutgoingRelations().stream().map(Relation::getTo).filter(Objects::nonNull),
                Stream.of(own));
    }

    private void drawChapter(Chapter chapter) {
        plan.getDiagrams().stream().filter(RefiningDrawn::isOverview).toList()
                .forEach(overview -> add(overview, chapter));
        plan.getDiagrams().add(AutomaticDiagrams.of(plan, chapter));
    }

    private static boolean isOverview(Diagram diagram) {
        return diagram.getSubject() == null
                && diagram.getNodes().stream().anyMatch(node -> node.getObject() instanceof Chapter);
    }

    private void add(Diagram diagram, Element element) {
        if (Outline.nodes(diagram).stream().noneMatch(node -> node.getObject() == element)) {
            var adding = new AddNodeCommand(diagram, element, new Bounds(0, 0, 1, 1));
            adding.execute();
            added.computeIfAbsent(diagram, key -> new ArrayList<>()).add(adding.node());
        }
    }
}
