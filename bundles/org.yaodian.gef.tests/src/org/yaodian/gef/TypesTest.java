/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.gef.tools.CreationTool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.diagram.shape.Silhouette;
import org.yaodian.gef.palette.LinkKind;
import org.yaodian.gef.palette.NodeTemplate;
import org.yaodian.gef.tools.LinkTool;
import org.yaodian.gef.tools.NodeTool;
import org.yaodian.model.edit.commands.change.ChangeTypeCommand;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.Relation;
import org.yaodian.model.sector.Facets;
import org.yaodian.testing.TrialSector;

/** The types of a sector in a diagram. */
class TypesTest {

    private Stage stage;

    @BeforeEach
    void open() {
        TrialSector.install();
        stage = new Stage();
    }

    @AfterEach
    void close() {
        stage.close();
        TrialSector.remove();
    }

    private record Fixed(Object value) implements CreationFactory {

        @Override
        public Object getNewObject() {
            return value;
        }

        @Override
        public Object getObjectType() {
            return value;
        }
    }

    private Node station() {
        var tool = new NodeTool();
        tool.setProperties(Map.of(CreationTool.PROPERTY_CREATION_FACTORY,
                new NodeTemplate.OfType(TrialSector.STATION)));
        stage.use(tool);
        stage.click(new Point(500, 500));
        return stage.sample.diagram.getNodes().getLast();
    }

    private void link(LinkKind kind, Node from, Node to) {
        var tool = new LinkTool();
        tool.setFactory(new Fixed(kind));
        stage.use(tool);
        stage.click(stage.at(from));
        stage.click(stage.at(to));
    }

    @Test
    void aToolCreatesAnElementOfItsTypeAsLargeAsTheTypeSays() {
        var node = station();
        var element = (Element) node.getObject();

        assertEquals("trial.station", element.getTypeId());
        assertTrue(Facets.of(element, TrialSector.STATION_FACET).isPresent());
        assertEquals(200, node.getBounds().width());
        assertEquals(80, node.getBounds().height());
        assertEquals(Silhouette.HOUSE, stage.part(node).getFigure().getSilhouette());
    }

    @Test
    void aToolDrawsARelationOfItsType() {
        link(new LinkKind.OfType(TrialSector.COVERS), station(), stage.sample.networkNode);

        var relation = (Relation) stage.sample.diagram.getEdges().getLast().getObject();
        assertEquals("trial.covers", relation.getTypeId());
        assertEquals(1, relation.getFacets().size());
    }

    @Test
    void whereARelationOfATypeIsNotAllowedTheReasonIsSaid() {
        var before = stage.sample.diagram.getEdges().size();
        link(new LinkKind.OfType(TrialSector.COVERS), stage.sample.networkNode, stage.sample.portalNode);

        assertEquals(before, stage.sample.diagram.getEdges().size());
        assertTrue(stage.refusal.contains("服务站"), stage.refusal);
    }

    @Test
    void anElementWithAnotherTypeIsDrawnAnew() {
        var node = stage.sample.networkNode;
        var figure = stage.part(node).getFigure();
        assertEquals(Silhouette.ROUNDED, figure.getSilhouette());

        stage.stack.execute(new EmfCommand(new ChangeTypeCommand(stage.sample.network, TrialSector.WORK)));
        stage.flush();
        assertEquals(Silhouette.TICKET, stage.part(node).getFigure().getSilhouette());

        stage.stack.undo();
        stage.flush();
        assertEquals(Silhouette.ROUNDED, stage.part(node).getFigure().getSilhouette());
        assertNull(stage.sample.network.getTypeId());
    }

    @Test
    void aLinkFitsOnlyWhatItsTypeAllows() {
        var covers = new LinkKind.OfType(TrialSector.COVERS);
        var station = TrialSector.STATION.create();

        assertTrue(covers.joins(station, stage.sample.network));
        assertFalse(covers.joins(stage.sample.network, station));
        assertFalse(covers.joins(station, stage.sample.office));
        assertFalse(covers.joins(null, station));
        assertEquals(List.of("覆盖", "服务站覆盖一项工作"), List.of(covers.label(), covers.description()));
    }
}
