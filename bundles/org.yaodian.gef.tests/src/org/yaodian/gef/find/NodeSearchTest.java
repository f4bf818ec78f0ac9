/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.PlanFactory;

/** Nodes are found by what a person knows of them. */
@SuppressWarnings("nls")
class NodeSearchTest {

    private static final PlanFactory FACTORY = PlanFactory.eINSTANCE;

    private final Diagram diagram = FACTORY.createDiagram();
    private final Node service = node(FACTORY.createTask(), "4.2.1", "推进农业综合信息服务");
    private final Node portal = node(FACTORY.createInformationSystem(), "5.1", "政府门户网站");

    private Node node(Element element, String code, String name) {
        element.setCode(code);
        element.setName(name);
        var node = FACTORY.createNode();
        node.setObject(element);
        diagram.getNodes().add(node);
        return node;
    }

    @Test
    void namesCodesAndPinyinAreFound() {
        assertEquals(List.of(service), NodeSearch.find(diagram, "农业"));
        assertEquals(List.of(service), NodeSearch.find(diagram, "4.2"));
        assertEquals(List.of(portal), NodeSearch.find(diagram, "zfmh"));
    }

    @Test
    void nodesAreFoundByTheUnitsWithAPartInThem() {
        var part = FACTORY.createResponsibility();
        part.setUnit(FACTORY.createUnit());
        part.getUnit().setName("市农委");
        part.getUnit().getAliases().add("上海市农业委员会");
        ((Element) portal.getObject()).getResponsibilities().add(part);
        assertEquals(List.of(portal), NodeSearch.find(diagram, "shsny"));
    }

    @Test
    void notesAreFoundByTheirText() {
        var note = FACTORY.createNode();
        note.setText("请核对");
        diagram.getNodes().add(note);
        assertEquals(List.of(note), NodeSearch.find(diagram, "核对"));
    }

    @Test
    void nothingTypedFindsNothing() {
        assertEquals(List.of(), NodeSearch.find(diagram, " "));
    }
}
