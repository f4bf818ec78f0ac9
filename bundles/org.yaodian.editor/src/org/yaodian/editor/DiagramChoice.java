/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.WorkPlan;

/** Chooses the diagram on which an object is shown. */
final class DiagramChoice {

    private DiagramChoice() {
    }

    /**
     * The best diagram for an object: the one in front if it has it, else the one of its chapter, else any.
     *
     * @param plan the plan
     * @param object what is to be shown
     * @param front the diagram in front, if one is
     * @param shown which diagrams can be shown
     * @return a diagram that has the object, or empty when none has
     */
    static Optional<Diagram> of(WorkPlan plan, EObject object, Optional<Diagram> front, Predicate<Diagram> shown) {
        var chapter = Outline.chapterOf(object);
        var ofChapter = plan.getDiagrams().stream().filter(each -> chapter != null && each.getSubject() == chapter);
        return Stream.of(front.stream(), ofChapter, plan.getDiagrams().stream()).flatMap(each -> each)
                .filter(shown).filter(diagram -> has(diagram, object)).findFirst();
    }

    /**
     * The diagram that has the most of some objects; of equally good ones the one in front.
     *
     * @param plan the plan
     * @param objects what is to be shown together
     * @param front the diagram in front, if one is
     * @param shown which diagrams can be shown
     * @return a diagram that has at least one of them, or empty when none has
     */
    static Optional<Diagram> ofMost(WorkPlan plan, List<? extends EObject> objects, Optional<Diagram> front,
            Predicate<Diagram> shown) {
        return Stream.concat(front.stream(), plan.getDiagrams().stream()).filter(shown)
                .map(diagram -> Map.entry(diagram, objects.stream().filter(each -> has(diagram, each)).count()))
                .filter(counted -> counted.getValue() > 0)
                .reduce((best, next) -> next.getValue() > best.getValue() ? next : best).map(Map.Entry::getKey);
    }

    private static boolean has(Diagram diagram, EObject object) {
        return diagram.getNodes().stream().anyMatch(node -> has(node, object))
                || diagram.getEdges().stream().anyMatch(edge -> edge.getObject() == object);
    }

    private static boolean has(Node node, EObject object) {
        return node.getObject() == object || node.getChildren().stream().anyMatch(child -> has(child, object));
    }
}
