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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.diagram.shape.Legend;
import org.yaodian.diagram.shape.ShapeKind;
import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.plan.Identified;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.testing.SamplePlan;
import org.yaodian.testing.TrialSector;

@SuppressWarnings("nls")
class ExplainedTest {

    private final SamplePlan sample = new SamplePlan();

    @BeforeEach
    void install() {
        TrialSector.install();
    }

    @AfterEach
    void remove() {
        TrialSector.remove();
    }

    @Test
    void theLegendHasTheTypesAndRelationTypesThatOccurOnce() {
        var station = TrialSector.STATION.create();
        var relation = TrialSector.COVERS.create();
        relation.setName("各覆盖一半");
        sample.platform.setTypeId("absent.type");
        var edge = PlanFactory.eINSTANCE.createEdge();
        edge.setObject(relation);
        var explained = new Explained();
        for (var object : List.of(station, sample.network, TrialSector.STATION.create(), sample.platform)) {
            explained.add(node(object));
        }
        explained.add(edge);
        explained.add(edge);

        assertEquals(List.of(ShapeKind.TASK.look().name(), ShapeKind.SYSTEM.look().name(), "服务站", "覆盖"),
                explained.entries().stream().map(Legend.Entry::name).toList());
    }

    @Test
    void aPictureNamesTypesInItsLegendAndDrawsTheirNames() throws IOException {
        var station = TrialSector.STATION.create();
        station.setName("金山站");
        var relation = TrialSector.COVERS.create();
        var node = node(station);
        var edge = PlanFactory.eINSTANCE.createEdge();
        sample.government.getChildren().add(station);
        relation.setFrom(station);
        relation.setTo(sample.network);
        sample.plan.getRelations().add(relation);
        sample.diagram.getNodes().add(node);
        edge.setObject(relation);
        edge.setSource(node);
        edge.setTarget(sample.networkNode);
        sample.diagram.getEdges().add(edge);
        var out = new ByteArrayOutputStream();

        PictureWriter.svg(sample.diagram, PictureOptions.STANDARD, out);

        var svg = out.toString(StandardCharsets.UTF_8);
        assertTrue(svg.contains("服务站") && svg.contains("覆盖") && svg.contains("金山站"));
        assertTrue(svg.contains("#7a3b00"));
    }

    private static Node node(Identified object) {
        var node = PlanFactory.eINSTANCE.createNode();
        node.setObject(object);
        node.setBounds(new Bounds(900, 0, 200, 80));
        return node;
    }
}
