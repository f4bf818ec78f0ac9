/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.sector;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.Outline;
import org.yaodian.model.edit.commands.Refusable;
import org.yaodian.model.edit.commands.clipboard.PasteDiagramCommand;
import org.yaodian.model.edit.commands.clipboard.PasteDrawingCommand;
import org.yaodian.model.edit.commands.clipboard.PlanFragment;
import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.geometry.Point;
import org.yaodian.model.plan.Chapter;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.ElementContainer;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.model.sector.Sector;
import org.yaodian.model.sector.Template;

/** Puts a pattern of a sector into a plan, with its elements, relations, units and drawing, in one step. */
final class PatternInsertion {

    private static final int GAP = 40;

    private final WorkPlan plan;
    private final Sector sector;

    /**
     * Prepares to insert patterns.
     *
     * @param plan   the plan
     * @param sector the sector of the patterns
     */
    PatternInsertion(WorkPlan plan, Sector sector) {
        this.plan = plan;
        this.sector = sector;
    }

    /**
     * Reads a pattern.
     *
     * @param template a template of the sector
     * @return what it has; chapters are taken apart, as they would not fit into those of the plan
     * @throws IOException when it cannot be read
     */
    static PlanFragment read(Template template) throws IOException {
        try (var stream = template.open()) {
            var fragment = PlanFragment.parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8)).orElseThrow(
                    () -> new IOException(NLS.bind(Messages.PatternInsertion_NoPlan, template.location())));
            var top = fragment.content().getChildren();
            for (Element element : List.copyOf(top)) {
                if (element instanceof Chapter chapter && !isDrawn(fragment, chapter)) {
                    int place = top.indexOf(chapter);
                    var inner = List.copyOf(chapter.getChildren());
                    top.remove(chapter);
                    top.addAll(place, inner);
                }
            }
            return fragment;
        }
    }

    private static boolean isDrawn(PlanFragment fragment, Chapter chapter) {
        return fragment.drawing().stream().flatMap(drawing -> Outline.nodes(drawing).stream())
                .anyMatch(node -> node.getObject() == chapter);
    }

    /**
     * The command that inserts a pattern.
     *
     * @param fragment the pattern
     * @param name     its name
     * @param front    the diagram in front, to the drawing of which it is added below; empty for a new diagram
     * @return a command that says why when it cannot be executed
     */
    Refusable command(PlanFragment fragment, String name, Optional<Diagram> front) {
        return front.isPresent() && fragment.drawing().isPresent()
                ? new PasteDrawingCommand(front.get(),
                        front.get().getSubject() == null ? parent() : front.get().getSubject(),
                        fragment, shift(front.get(), fragment.drawing().get()), true)
                : new PasteDiagramCommand(plan, parent(), fragment, name);
    }

    /** The chapter that the sector cares for, or else the plan. */
    private ElementContainer parent() {
        return plan.getChildren().stream().filter(Chapter.class::isInstance).map(Chapter.class::cast)
                .filter(chapter -> sector.caresFor(chapter.getHeading()) || sector.caresFor(chapter.getName()))
                .map(ElementContainer.class::cast).findFirst().orElse(plan);
    }

    /** Below what is drawn already, with the left edges in line. */
    private static Point shift(Diagram diagram, Diagram drawing) {
        var there = around(diagram.getNodes());
        var added = around(drawing.getNodes());
        return there.isEmpty() || added.isEmpty() ? new Point(0, 0)
                : new Point(there.get().x() - added.get().x(),
                        there.get().y() + there.get().height() + GAP - added.get().y());
    }

    private static Optional<Bounds> around(List<Node> nodes) {
        return nodes.stream().map(Node::getBounds).filter(bounds -> bounds != null).reduce((a, b) -> {
            int left = Math.min(a.x(), b.x());
            int top = Math.min(a.y(), b.y());
            return new Bounds(left, top, Math.max(a.x() + a.width(), b.x() + b.width()) - left,
                    Math.max(a.y() + a.height(), b.y() + b.height()) - top);
        });
    }

    /** {@return what a command that was executed has drawn, or the diagram that it has added} */
    static List<EObject> inserted(Command command) {
        return command.getAffectedObjects().stream().map(each -> each instanceof Node node ? node.getObject() : each)
                .filter(EObject.class::isInstance).map(EObject.class::cast).toList();
    }
}
