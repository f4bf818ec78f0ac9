/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.robot.look;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.Adapters;
import org.yaodian.editor.plan.PlanDocument;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.robot.Look;
import org.yaodian.robot.Sight;

/** Sees the plan in the active editor: one sight for the plan and one for everything in it that has a name. */
public final class ModelLook implements Look {

    @Override
    public List<Sight> see(Sight question) {
        return Editors.active().map(editor -> Adapters.adapt(editor, PlanDocument.class)).map(PlanDocument::plan)
                .map(ModelLook::contents).orElse(List.of());
    }

    private static List<Sight> contents(WorkPlan plan) {
        var seen = new ArrayList<Sight>();
        seen.add(Sight.of("plan").with("text", plan.getTitle()).with("year", plan.getYear()).with("fingerprint",
                Fingerprint.of(plan)));
        Outline.codes(plan).forEach((element, code) -> seen.add(element(element, code)));
        plan.getDependencies().forEach(link -> seen.add(
                Sight.of("dependency").with("text", Names.of(link)).with("type", link.getType())));
        plan.getRelations().forEach(link -> seen.add(
                Sight.of("relation").with("text", Names.of(link)).with("type", link.getTypeId())));
        plan.getUnits().stream().map(Unit::getName).forEach(name -> seen.add(Sight.of("unit").with("text", name)));
        plan.getDiagrams().forEach(diagram -> diagram(diagram, seen));
        return seen;
    }

    private static Sight element(Element element, String code) {
        return Sight.of(Names.kindShown(element)).with("text", element.getName()).with("code", code)
                .with("parent", Names.of(element.getParent() instanceof Element parent ? parent : null));
    }

    private static void diagram(Diagram diagram, List<Sight> seen) {
        seen.add(Sight.of("diagram").with("text", diagram.getName()).with("edges", diagram.getEdges().size()));
        diagram.getNodes().forEach(node -> node(diagram.getName(), node, seen));
    }

    private static void node(String diagram, Node node, List<Sight> seen) {
        var bounds = node.getBounds();
        seen.add(Sight.of("node").with("text", Names.of(node)).with("diagram", diagram).with("bounds", bounds));
        node.getChildren().forEach(child -> node(diagram, child, seen));
    }
}
