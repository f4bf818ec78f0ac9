/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.edit.commands.clipboard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.yaodian.model.Outline;
import org.yaodian.model.edit.Messages;
import org.yaodian.model.edit.commands.PlanCommand;
import org.yaodian.model.edit.commands.Steps;
import org.yaodian.model.edit.commands.diagram.ShowLinksCommand;
import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.geometry.Point;
import org.yaodian.model.geometry.Route;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Edge;
import org.yaodian.model.plan.ElementContainer;
import org.yaodian.model.plan.Identified;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.Unit;

/**
 * Pastes what was copied in a diagram into a diagram: as further nodes of the same elements when the plan has these and
 * the diagram does not show them, otherwise as copies, which become part of the plan.
 */
public final class PasteDrawingCommand extends PlanCommand {

    private final Diagram diagram;
    private final PlanFragment fragment;
    private final Point shift;
    private final PasteCommand paste;
    private final Map<String, EObject> known = new HashMap<>();
    private final boolean allKnown;
    private final boolean copies;

    /**
     * Prepares to paste.
     *
     * @param diagram  where to, in a plan
     * @param fragment what was copied, with its drawing
     * @param shift    how far from the place where it was copied, in pixels at 100 %
     * @param copies   whether to make copies in any case
     */
    public PasteDrawingCommand(Diagram diagram, PlanFragment fragment, Point shift, boolean copies) {
        this(diagram, diagram.getSubject() == null ? Outline.planOf(diagram) : diagram.getSubject(), fragment, shift,
                copies);
    }

    /**
     * Prepares to paste elements at another place of the plan than the subject of the diagram.
     *
     * @param diagram  where to, in a plan
     * @param parent   the plan or an element of it, where copies of elements shall stand
     * @param fragment what was copied, with its drawing
     * @param shift    how far from the place where it was copied, in pixels at 100 %
     * @param copies   whether to make copies in any case
     */
    public PasteDrawingCommand(Diagram diagram, ElementContainer parent, PlanFragment fragment, Point shift,
            boolean copies) {
        super(diagram, Messages.PasteCommand_Label);
        this.diagram = diagram;
        this.fragment = fragment;
        this.shift = shift;
        this.paste = new PasteCommand(parent, -1, fragment);
        this.allKnown = isOfThisPlan();
        this.copies = copies || !allKnown || isShown();
    }

    /**
     * Whether the pasted elements are new ones.
     *
     * @return false when only nodes are made, for elements that the plan has already
     */
    public boolean makesCopies() {
        return copies && (!fragment.elements().isEmpty() || !allKnown);
    }

    private boolean isOfThisPlan() {
        var ids = new HashSet<String>();
        nodes(fragment.drawing()).stream().map(Node::getObject).filter(object -> object != null)
                .forEach(object -> ids.add(object.getId()));
        Outline.planOf(diagram).eAllContents().forEachRemaining(object -> {
            if (object instanceof Identified identified && identified.getId() != null) {
                known.put(identified.getId(), identified);
            }
        });
        return known.keySet().containsAll(ids);
    }

    private boolean isShown() {
        var shown = shown();
        return nodes(fragment.drawing()).stream().map(Node::getObject)
                .anyMatch(object -> object != null && shown.contains(known.get(object.getId())));
    }

    private Set<EObject> shown() {
        var shown = new HashSet<EObject>();
        Outline.nodes(diagram).stream().map(Node::getObject).filter(object -> object != null).forEach(shown::add);
        return shown;
    }

    private static List<Node> nodes(Optional<Diagram> drawing) {
        return drawing.map(Outline::nodes).orElse(List.of());
    }

    @Override
    protected Optional<String> reason() {
        if (fragment.drawing().isEmpty() || usable().isEmpty()) {
            return Optional.of(Messages.PasteCommand_Nothing);
        }
        return makesCopies() ? paste.refusal() : Optional.empty();
    }

    /** What can be pasted: a unit is shown only once. */
    private List<Node> usable() {
        var shown = shown();
        return nodes(fragment.drawing()).stream()
                .filter(node -> !(node.getObject() instanceof Unit unit && shown.contains(known.get(unit.getId()))))
                .toList();
    }

    @Override
    protected void change(Steps changes) {
        var drawing = makesCopies() ? copied(changes) : shownAgain();
        var shown = shown();
        Outline.nodes(drawing).stream()
                .filter(node -> node.getObject() instanceof Unit unit && shown.contains(unit))
                .filter(node -> node.getChildren().isEmpty()).forEach(PasteDrawingCommand::drop);
        var nodes = List.copyOf(drawing.getNodes());
        var edges = drawing.getEdges().stream().filter(edge -> edge.getSource() != null && edge.getTarget() != null)
                .toList();
        drawing.getNodes().clear();
        drawing.getEdges().clear();
        nodes.forEach(node -> {
            node.setBounds(shifted(node.getBounds()));
            changes.add(diagram, PlanPackage.Literals.DIAGRAM__NODES, node);
        });
        edges.forEach(edge -> {
            edge.setRoute(shifted(edge.getRoute()));
            changes.add(diagram, PlanPackage.Literals.DIAGRAM__EDGES, edge);
        });
        drawLinks(nodes, changes);
        affect(nodes);
    }

    private Diagram copied(Steps changes) {
        changes.run(paste);
        return paste.drawing().orElseThrow();
    }

    private Diagram shownAgain() {
        var drawing = EcoreUtil.copy(fragment.drawing().orElseThrow());
        drawing.eAllContents().forEachRemaining(object -> ((Identified) object).setId(null));
        Outline.nodes(drawing).stream().filter(node -> node.getObject() != null)
                .forEach(node -> node.setObject((Identified) known.get(node.getObject().getId())));
        for (Edge edge : List.copyOf(drawing.getEdges())) {
            if (edge.getObject() != null) {
                edge.setObject((Identified) known.get(edge.getObject().getId()));
                if (edge.getObject() == null) {
                    drop(edge);
                }
            }
        }
        return drawing;
    }

    private static void drop(Node node) {
        List<Edge> edges = new ArrayList<>(node.getIncomingEdges());
        edges.addAll(node.getOutgoingEdges());
        edges.forEach(PasteDrawingCommand::drop);
        EcoreUtil.remove(node);
    }

    private static void drop(Edge edge) {
        edge.setSource(null);
        edge.setTarget(null);
        EcoreUtil.remove(edge);
    }

    private void drawLinks(List<Node> nodes, Steps changes) {
        var all = new ArrayList<Node>();
        nodes.forEach(node -> {
            all.add(node);
            node.eAllContents().forEachRemaining(inner -> all.add((Node) inner));
        });
        var links = new ShowLinksCommand(diagram, all);
        if (links.canExecute()) {
            changes.run(links);
        }
    }

    private Bounds shifted(Bounds bounds) {
        return bounds == null ? null : bounds.translate(shift.x(), shift.y());
    }

    private Route shifted(Route route) {
        return route == null ? null
                : new Route(route.points().stream()
                        .map(point -> new Point(point.x() + shift.x(), point.y() + shift.y())).toList());
    }
}
