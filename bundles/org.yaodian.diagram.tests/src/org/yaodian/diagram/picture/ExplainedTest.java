/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.diagram.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.yaodian.diagram.shape.Legend;
import org.yaodian.diagram.shape.ShapeKind;
import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.PlanFactory;

class ExplainedTest {

    private static final PlanFactory FACTORY = PlanFactory.eINSTANCE;

    private final Diagram diagram = FACTORY.createDiagram();

    private static Node show(Element element, List<Node> where) {
        var node = FACTORY.createNode();
        node.setObject(element);
        node.setBounds(new Bounds(0, 0, 100, 40));
        where.add(node);
        return node;
    }

    private List<String> names() {
        return Explained.of(diagram, LocalDate.of(2007, 1, 1)).stream().map(Legend.Entry::name).toList();
    }

    @Test
    void anEmptyDiagramNeedsNoLegend() {
        assertEquals(List.of(), names());
    }

    @Test
    void eachKindIsExplainedOnce() {
        show(FACTORY.createTask(), diagram.getNodes());
        show(FACTORY.createTask(), diagram.getNodes());
        assertEquals(List.of(Legend.name(ShapeKind.TASK)), names());
    }

    @Test
    void whatIsCollapsedIsNotExplained() {
        var outer = show(FACTORY.createTask(), diagram.getNodes());
        show(FACTORY.createInformationSystem(), outer.getChildren());
        assertEquals(List.of(Legend.name(ShapeKind.TASK), Legend.name(ShapeKind.SYSTEM)), names());
        outer.setCollapsed(true);
        assertEquals(List.of(Legend.name(ShapeKind.TASK)), names());
    }
}
