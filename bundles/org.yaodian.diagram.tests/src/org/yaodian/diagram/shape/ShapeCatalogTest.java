/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.diagram.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.junit.jupiter.api.Test;
import org.yaodian.model.ElementKind;
import org.yaodian.model.plan.Comparison;
import org.yaodian.model.plan.DependencyType;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.Target;
import org.yaodian.model.plan.Task;
import org.yaodian.testing.Plans;
import org.yaodian.testing.SamplePlan;

@SuppressWarnings("nls")
class ShapeCatalogTest {

    private static final PlanFactory FACTORY = PlanFactory.eINSTANCE;

    private final SamplePlan sample = new SamplePlan();

    @Test
    void everyKindHasItsOwnCard() {
        assertEquals(ShapeKind.CHAPTER, ShapeCatalog.kindOf(sample.government));
        assertEquals(ShapeKind.TASK, ShapeCatalog.kindOf(sample.network));
        assertEquals(ShapeKind.SYSTEM, ShapeCatalog.kindOf(sample.platform));
        assertEquals(ShapeKind.TARGET, ShapeCatalog.kindOf(sample.coverage));
        assertEquals(ShapeKind.POLICY, ShapeCatalog.kindOf(sample.guide));
        assertEquals(ShapeKind.EVENT, ShapeCatalog.kindOf(sample.meeting));
        assertEquals(ShapeKind.UNIT, ShapeCatalog.kindOf(sample.office));
        assertEquals(ShapeKind.NOTE, ShapeCatalog.kindOf(sample.note));
        assertEquals(ShapeKind.TASK, ShapeCatalog.kindOf(sample.networkNode));
    }

    @Test
    void aTaskShowsLeadUnitAndDeadline() {
        var facts = texts(ShapeCatalog.shapeOf(sample.network), Badge.Tone.PLAIN);
        assertEquals("市信息化委员会", facts.getFirst());
        assertEquals(2, facts.size());
    }

    @Test
    void whatATaskLacksIsASign() {
        Task bare = FACTORY.createTask();
        bare.setName("推进电子政务建设");
        assertEquals(List.of(Icon.PERSON, Icon.CLOCK), ShapeCatalog.shapeOf(bare).badges().stream()
                .filter(b -> b.tone() == Badge.Tone.WARNING).map(Badge::icon).toList());
    }

    @Test
    void aPartOfATaskLacksNothingThatTheTaskHas() {
        Task part = FACTORY.createTask();
        sample.network.getChildren().add(part);
        assertEquals(List.of(), texts(ShapeCatalog.shapeOf(part), Badge.Tone.WARNING));
    }

    @Test
    void aTargetShowsItsValue() {
        Target target = FACTORY.createTarget();
        target.setMeasure("出口额");
        target.setComparison(Comparison.AT_LEAST);
        target.setValue(new BigDecimal("400"));
        target.setUnitOfMeasure("亿美元");
        assertEquals(List.of("≥ 400亿美元"), texts(ShapeCatalog.shapeOf(target), Badge.Tone.PLAIN));
        target.setValue(null);
        assertEquals(1, texts(ShapeCatalog.shapeOf(target), Badge.Tone.WARNING).size());
    }

    @Test
    void aNumberOfAThousandDigitsIsNotWrittenOut() {
        Target target = FACTORY.createTarget();
        target.setValue(new BigDecimal("1E+100000"));
        assertTrue(texts(ShapeCatalog.shapeOf(target), Badge.Tone.PLAIN).getFirst().length() < 20);
    }

    @Test
    void aChapterAsOneCardCountsWhatIsInIt() {
        var node = FACTORY.createNode();
        node.setObject(sample.government);
        assertTrue(texts(ShapeCatalog.shapeOf(node), Badge.Tone.PLAIN).contains("4"));
    }

    @Test
    void aNodeWithOpenChildrenIsAPalerContainer() {
        var shape = ShapeCatalog.shapeOf(sample.governmentNode);
        assertTrue(shape.container());
        assertTrue(shape.fill().lightness() > ShapeKind.CHAPTER.fill().lightness());
        sample.governmentNode.setCollapsed(true);
        assertFalse(ShapeCatalog.shapeOf(sample.governmentNode).container());
    }

    @Test
    void aNodeMayHaveItsOwnFill() {
        sample.networkNode.setFill("#ffeecc");
        assertEquals(new Rgb(0xffeecc), ShapeCatalog.shapeOf(sample.networkNode).fill());
        sample.networkNode.setFill("red; x");
        assertEquals(ShapeKind.TASK.fill(), ShapeCatalog.shapeOf(sample.networkNode).fill());
    }

    @Test
    void aNodeWhoseElementIsGoneIsADashedCard() {
        Node node = FACTORY.createNode();
        assertTrue(ShapeCatalog.shapeOf(node).dashed());
        var proxy = FACTORY.createTask();
        ((InternalEObject) proxy).eSetProxyURI(URI.createURI("gone.plan#1"));
        node.setObject(proxy);
        var shape = ShapeCatalog.shapeOf(node);
        assertEquals(ShapeKind.OTHER, shape.kind());
        assertFalse(shape.title().isEmpty());
    }

    @Test
    void nothingAtAllIsADashedCard() {
        assertTrue(ShapeCatalog.shapeOf(null).dashed());
        assertTrue(ShapeCatalog.shapeOf(sample.plan).dashed());
    }

    @Test
    void anElementWithoutANameSaysSo() {
        assertNotEquals("", ShapeCatalog.shapeOf(FACTORY.createPolicy()).title());
    }

    @Test
    void linksOfDifferentKindsLookDifferent() {
        var dependency = ShapeCatalog.lineOf(sample.networkToExchange);
        var relation = ShapeCatalog.lineOf(sample.platformToGuide);
        var responsibility = ShapeCatalog.lineOf(sample.networkLead);
        var note = ShapeCatalog.lineOf(sample.noteLine);
        assertEquals(4, List.of(dependency, relation, responsibility, note).stream()
                .map(l -> l.stroke() + " " + l.sourceEnd() + l.targetEnd()).distinct().count());
        assertEquals(dependency, ShapeCatalog.lineOf(sample.networkToExchangeEdge));
    }

    @Test
    void aDependencyIsLabelledUnlessItIsTheCommonOne() {
        assertEquals("", ShapeCatalog.lineOf(sample.networkToExchange).label());
        sample.networkToExchange.setLag(3);
        assertEquals("FS+3", ShapeCatalog.lineOf(sample.networkToExchange).label());
        sample.networkToExchange.setType(DependencyType.START_TO_START);
        sample.networkToExchange.setLag(0);
        assertEquals("SS", ShapeCatalog.lineOf(sample.networkToExchange).label());
    }

    @Test
    void theLegendNamesEveryKind() {
        assertEquals(ShapeKind.values().length,
                List.of(ShapeKind.values()).stream().map(Legend::name).distinct().count());
    }

    @Test
    void aNameIsOneLineWithoutControlCharacters() {
        var system = Plans.element(sample.network, ElementKind.SYSTEM, "政务\n\u0000外网");
        assertEquals("政务 外网", ShapeCatalog.shapeOf(system).title());
    }

    private static List<String> texts(Shape shape, Badge.Tone tone) {
        return shape.badges().stream().filter(b -> b.tone() == tone).map(Badge::text).toList();
    }
}
