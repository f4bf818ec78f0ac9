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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaodian.model.ElementKind;
import org.yaodian.model.generate.PlanGenerator;
import org.yaodian.model.plan.Chapter;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.testing.Plans;
import org.yaodian.testing.SamplePlan;

@SuppressWarnings("nls")
class AutomaticDiagramsTest {

    @Test
    void anEmptyPlanHasNoDiagrams() {
        assertEquals(List.of(), AutomaticDiagrams.createFor(PlanFactory.eINSTANCE.createWorkPlan()));
    }

    @Test
    void anOverviewComesFirstAndThenEachChapter() {
        var sample = new SamplePlan();
        var diagrams = AutomaticDiagrams.createFor(sample.plan);
        assertNull(diagrams.getFirst().getSubject());
        assertEquals(List.of(sample.government, sample.economy),
                diagrams.stream().skip(1).map(Diagram::getSubject).toList());
        assertEquals(List.of(sample.government, sample.economy),
                diagrams.getFirst().getNodes().stream().map(Node::getObject).toList());
    }

    @Test
    void thePlanIsNotChanged() {
        var sample = new SamplePlan();
        var before = EcoreUtil.copy(sample.plan);
        AutomaticDiagrams.createFor(sample.plan);
        assertTrue(EcoreUtil.equals(before, sample.plan));
    }

    @Test
    void theDiagramOfAChapterIsCalledAfterItsHeading() {
        var plan = plan();
        Chapter chapter = Plans.element(plan, ElementKind.CHAPTER, "电子政务");
        chapter.setHeading("四、");
        assertEquals("四、电子政务", AutomaticDiagrams.of(plan, chapter).getName());
        chapter.setHeading("四、电子政务");
        assertEquals("四、电子政务", AutomaticDiagrams.of(plan, chapter).getName());
    }

    @Test
    void elementsOutsideOfChaptersStandInTheOverview() {
        var plan = plan();
        var task = Plans.task(plan, "建成政务外网");
        Element system = Plans.element(task, ElementKind.SYSTEM, "政务外网平台");
        var diagrams = AutomaticDiagrams.createFor(plan);
        assertEquals(1, diagrams.size());
        assertEquals(List.of(task, system), objects(diagrams.getFirst()));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 40, 300})
    void everyElementStandsOnceInTheDiagramOfItsChapter(int elements) {
        var plan = PlanGenerator.generate(elements, 1);
        var drawn = AutomaticDiagrams.createFor(plan).stream().flatMap(d -> objects(d).stream())
                .collect(Collectors.groupingBy(o -> o, Collectors.counting()));
        assertEquals(elements, drawn.size());
        assertTrue(drawn.values().stream().allMatch(n -> n == 1));
    }

    @ParameterizedTest
    @CsvSource({"3, 1", "40, 2", "130, 3"})
    void nothingOverlapsAndNoLineCrossesACard(int elements, long seed) {
        for (var diagram : AutomaticDiagrams.createFor(PlanGenerator.generate(elements, seed))) {
            assertEquals(List.of(), Drawings.overlaps(diagram));
            assertEquals(List.of(), Drawings.crossings(diagram));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 30, 400})
    void cardsWithoutLinksHaveAboutTheShapeOfAScreen(int tasks) {
        var plan = plan();
        Chapter chapter = Plans.element(plan, ElementKind.CHAPTER, "电子政务");
        for (int i = 0; i < tasks; i++) {
            Plans.task(chapter, "推进信息系统建设和应用".repeat(1 + i % 4));
        }
        var nodes = AutomaticDiagrams.of(plan, chapter).getNodes();
        var width = nodes.stream().mapToDouble(n -> n.getBounds().x() + n.getBounds().width()).max().orElseThrow();
        var height = nodes.stream().mapToDouble(n -> n.getBounds().y() + n.getBounds().height()).max().orElseThrow();
        assertTrue(width / height > 0.9 && width / height < 2.6, width + " x " + height);
    }

    @Test
    void cardsSideBySideAreEquallyWide() {
        var plan = plan();
        Chapter chapter = Plans.element(plan, ElementKind.CHAPTER, "电子政务");
        for (int i = 0; i < 12; i++) {
            var task = Plans.task(chapter, "推进系统建设");
            for (int j = 0; j < i % 3; j++) {
                Plans.element(task, ElementKind.SYSTEM, "政务外网平台");
            }
        }
        assertEquals(1, AutomaticDiagrams.of(plan, chapter).getNodes().stream().map(n -> n.getBounds().width())
                .distinct().count());
    }

    @Test
    void aTaskWithVeryManyPartsBecomesWideInsteadOfHigh() {
        var plan = plan();
        Chapter chapter = Plans.element(plan, ElementKind.CHAPTER, "电子政务");
        var task = Plans.task(chapter, "推进系统建设");
        for (int j = 0; j < 30; j++) {
            Plans.element(task, ElementKind.SYSTEM, "政务外网平台");
        }
        var bounds = AutomaticDiagrams.of(plan, chapter).getNodes().getFirst().getBounds();
        assertTrue(bounds.width() > bounds.height() * 0.8, bounds.toString());
    }

    @Test
    void dependenciesAndRelationsWithinAChapterAreDrawn() {
        var sample = new SamplePlan();
        var drawn = AutomaticDiagrams.of(sample.plan, sample.government).getEdges().stream().map(e -> e.getObject())
                .toList();
        assertEquals(List.of(sample.networkToExchange, sample.exchangeToPortal, sample.networkToPortal), drawn);
    }

    private static WorkPlan plan() {
        var plan = Plans.empty();
        Plans.unit(plan, "市信息化委员会");
        return plan;
    }

    private static List<Element> objects(Diagram diagram) {
        return VisibleNodes.of(diagram).places().keySet().stream().flatMap(n -> Stream.of((Element) n.getObject()))
                .toList();
    }
}
