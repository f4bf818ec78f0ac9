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

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.Dependency;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Edge;
import org.yaodian.model.plan.Identified;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.Relation;

/** Takes an object out of its plan, and with it what draws it in the diagrams, so that no empty card or line is left. */
public final class Removal {

    private Removal() {
    }

    /**
     * Takes an object out.
     *
     * @param object an element, unit, dependency or relation of a plan
     */
    public static void of(Identified object) {
        var plan = Outline.planOf(object);
        switch (object) {
            case Dependency link -> {
                link.setFrom(null);
                link.setTo(null);
            }
            case Relation link -> {
                link.setFrom(null);
                link.setTo(null);
            }
            default -> {
                // other objects are held by their container only
            }
        }
        EcoreUtil.remove(object);
        if (plan != null) {
            plan.getDiagrams().forEach(diagram -> erase(object, diagram));
        }
    }

    private static void erase(Identified object, Diagram diagram) {
        if (diagram.getSubject() == object) {
            diagram.setSubject(null);
        }
        List.copyOf(diagram.getEdges()).stream().filter(edge -> edge.getObject() == object).forEach(Removal::erase);
        Outline.nodes(diagram).stream().filter(node -> node.getObject() == object).forEach(Removal::erase);
    }

    private static void erase(Node node) {
        Outline.nodes(node).toList().forEach(each -> Stream
                .concat(each.getIncomingEdges().stream(), each.getOutgoingEdges().stream()).toList()
                .forEach(Removal::erase));
        EcoreUtil.remove(node);
    }

    private static void erase(Edge edge) {
        edge.setSource(null);
        edge.setTarget(null);
        EcoreUtil.remove(edge);
    }
}
