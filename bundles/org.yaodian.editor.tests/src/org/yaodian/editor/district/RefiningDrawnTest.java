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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.yaodian.model.Outline;
import org.yaodian.model.district.MunicipalTasks;
import org.yaodian.model.edit.commands.refine.DeriveTaskCommand;
import org.yaodian.model.edit.commands.refine.RefineTasksCommand;
import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.testing.CommandHarness;
import org.yaodian.testing.PlanText;

@SuppressWarnings("nls")
class RefiningDrawnTest {

    private final WorkPlan city = Town.city();
    private final WorkPlan plan = Town.refined(Town.task(city, "1.1"));
    private final CommandHarness harness = new CommandHarness(plan);

    private List<Element> refine(String... codes) {
        return RefiningDrawn.execute(plan,
                new RefineTasksCommand(plan, List.of(codes).stream().map(code -> Town.task(city, code)).toList(),
                        null));
    }

    private Diagram diagramOf(Element element) {
        return plan.getDiagrams().stream().filter(diagram -> diagram.getSubject() == Outline.chapterOf(element))
                .findFirst().orElseThrow();
    }

    private Node card(Element element) {
        return Outline.nodes(diagramOf(element)).stream().filter(node -> node.getObject() == element).findFirst()
                .orElseThrow();
    }

    private Map<Node, Bounds> cards() {
        return plan.getDiagrams().stream().flatMap(diagram -> Outline.nodes(diagram).stream())
                .collect(Collectors.toMap(node -> node, Node::getBounds));
    }

    private void assertNothingOverlaps() {
        plan.getDiagrams().forEach(diagram -> {
            for (var one : diagram.getNodes()) {
                diagram.getNodes().stream().filter(other -> other != one)
                        .forEach(other -> assertFalse(overlap(one.getBounds(), other.getBounds()), diagram.getName()));
            }
        });
    }

    private static boolean overlap(Bounds a, Bounds b) {
        return a.x() < b.x() + b.width() && b.x() < a.x() + a.width() && a.y() < b.y() + b.height()
                && b.y() < a.y() + a.height();
    }

    @Test
    void newTasksAreDrawnInTheDiagramsOfTheirChaptersAndTheOthersStay() {
        var before = cards();
        var own = refine("1.2", "1.3");
        assertEquals(2, own.size());
        for (var task : own) {
            var origin = task.getOutgoingRelations().getFirst().getTo();
            assertTrue(card(task).getBounds().width() > 1);
            assertTrue(card(origin).getBounds().width() > 1);
            assertTrue(MunicipalTasks.isMunicipal(origin));
        }
        before.forEach((node, bounds) -> assertEquals(bounds, node.getBounds()));
        assertNothingOverlaps();
    }

    @Test
    void aNewChapterGetsADiagramAndACardInTheOverview() {
        city.getChildren().getFirst().setName("农村信息化");
        int before = plan.getDiagrams().size();
        var own = refine("1.2").getFirst();
        assertEquals(before + 1, plan.getDiagrams().size());
        assertEquals(1, diagramOf(own).getNodes().size());
        var overview = plan.getDiagrams().getFirst();
        assertTrue(overview.getNodes().stream().anyMatch(node -> node.getObject() == Outline.chapterOf(own)));
        assertNothingOverlaps();
    }

    @Test
    void aDerivedTaskComesBesideTheMunicipalOneWhereBothAreDrawn() {
        var municipal = MunicipalTasks.in(plan).getFirst();
        var diagram = diagramOf(MunicipalTasks.derivedFrom(municipal).getFirst());
        diagram.getNodes().add(drawn(municipal));
        var own = RefiningDrawn.execute(plan, new DeriveTaskCommand(municipal, null)).getFirst();
        var here = diagram.getNodes().stream().filter(node -> node.getObject() == own).findFirst().orElseThrow();
        var there = diagram.getNodes().stream().filter(node -> node.getObject() == municipal).findFirst().orElseThrow();
        assertEquals(there.getBounds().y() + there.getBounds().height() / 2,
                here.getBounds().y() + here.getBounds().height() / 2, 1);
        assertNothingOverlaps();
    }

    private static Node drawn(Element element) {
        var node = PlanFactory.eINSTANCE.createNode();
        node.setObject(element);
        node.setBounds(new Bounds(2000, 2000, 200, 80));
        return node;
    }

    @Test
    void oneUndoTakesBackTasksAndDrawingAndRedoBringsThemAgain() {
        var before = PlanText.of(plan);
        refine("1.2", "1.3");
        var after = PlanText.of(plan);
        harness.domain().getCommandStack().undo();
        assertEquals(before, PlanText.of(plan));
        harness.domain().getCommandStack().redo();
        assertEquals(after, PlanText.of(plan));
    }

    @Test
    void aPlanWithoutDiagramsGetsNone() {
        plan.getDiagrams().clear();
        assertEquals(1, refine("1.2").size());
        assertTrue(plan.getDiagrams().isEmpty());
    }
}
