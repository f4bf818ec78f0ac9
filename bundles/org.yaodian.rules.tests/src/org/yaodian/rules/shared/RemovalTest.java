/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.rules.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Edge;
import org.yaodian.model.plan.Identified;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.testing.SamplePlan;

class RemovalTest {

    private final SamplePlan sample = new SamplePlan();
    private final Diagram diagram = PlanFactory.eINSTANCE.createDiagram();

    private Node node(Identified object) {
        var node = PlanFactory.eINSTANCE.createNode();
        node.setObject(object);
        diagram.getNodes().add(node);
        return node;
    }

    private Edge edge(Identified object, Node source, Node target) {
        var edge = PlanFactory.eINSTANCE.createEdge();
        edge.setObject(object);
        edge.setSource(source);
        edge.setTarget(target);
        diagram.getEdges().add(edge);
        return edge;
    }

    @Test
    void theCardOfARemovedObjectGoesWithItsLines() {
        sample.plan.getDiagrams().add(diagram);
        var network = node(sample.network);
        var exchange = node(sample.exchange);
        edge(null, network, exchange);
        diagram.setSubject(sample.network);

        Removal.of(sample.network);

        assertNull(sample.network.getParent());
        assertEquals(List.of(exchange), diagram.getNodes());
        assertEquals(0, diagram.getEdges().size());
        assertEquals(0, exchange.getIncomingEdges().size());
        assertNull(diagram.getSubject());
    }

    @Test
    void theLineOfARemovedDependencyGoesAndItsEndsStay() {
        sample.plan.getDiagrams().add(diagram);
        var link = sample.plan.getDependencies().getFirst();
        edge(link, node(link.getFrom()), node(link.getTo()));
        var from = link.getFrom();

        Removal.of(link);

        assertEquals(0, diagram.getEdges().size());
        assertEquals(2, diagram.getNodes().size());
        assertTrue(!from.getSuccessors().contains(link));
    }
}
