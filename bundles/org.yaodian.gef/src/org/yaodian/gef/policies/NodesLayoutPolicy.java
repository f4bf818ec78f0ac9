/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.policies;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.XYLayout;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PrecisionRectangle;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.XYLayoutEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.yaodian.diagram.shape.Cards;
import org.yaodian.gef.dnd.AddNodesCommand;
import org.yaodian.gef.dnd.Dragged;
import org.yaodian.gef.figures.GhostFigure;
import org.yaodian.gef.palette.NodeTemplate;
import org.yaodian.gef.parts.EditContext;
import org.yaodian.gef.parts.NodeEditPart;
import org.yaodian.model.edit.commands.create.GivePartsCommand;
import org.yaodian.model.edit.commands.diagram.MoveNodesCommand;
import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.plan.Chapter;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Node;

/** Creates, moves and resizes nodes in a diagram or in another node. */
public final class NodesLayoutPolicy extends XYLayoutEditPolicy {

    private static final Dimension SMALLEST = new Dimension(Cards.MIN_WIDTH, 36);

    private final EditContext context;

    /**
     * Makes the policy of a container of nodes.
     *
     * @param context what all policies share
     */
    public NodesLayoutPolicy(EditContext context) {
        this.context = context;
    }

    @Override
    protected IFigure getLayoutContainer() {
        return ((GraphicalEditPart) getHost()).getContentPane();
    }

    @Override
    protected XYLayout getXYLayout() {
        return (XYLayout) getLayoutContainer().getLayoutManager();
    }

    @Override
    protected Dimension getMinimumSizeFor(GraphicalEditPart child) {
        return SMALLEST;
    }

    @Override
    protected EditPolicy createChildEditPolicy(EditPart child) {
        return new NodeHandlesPolicy();
    }

    @Override
    protected Command getCreateCommand(CreateRequest request) {
        var place = (Rectangle) getConstraintFor(request);
        return switch (request.getNewObject()) {
            case NodeTemplate template -> Answers.of(context, NewNodeCommand.create(host(), template, place));
            case Dragged dragged when dragged.areUnits() && host() instanceof Node node
                    && node.getObject() instanceof Element element ->
                Answers.of(context,
                        new GivePartsCommand(element, dragged.units()));
            case Dragged dragged when !dragged.objects().isEmpty() -> Answers.of(context,
                    AddNodesCommand.of(host(), dragged.objects(),
                            new org.yaodian.model.geometry.Point(place.x, place.y)));
            case null, default -> null;
        };
    }

    /** What is drawn out to its size has the outline it will have. */
    @Override
    protected IFigure createSizeOnDropFeedback(CreateRequest request) {
        if (!(request.getNewObject() instanceof NodeTemplate template)) {
            return super.createSizeOnDropFeedback(request);
        }
        var ghost = new GhostFigure(() -> template.look().silhouette());
        addFeedback(ghost);
        return ghost;
    }

    private EObject host() {
        return (EObject) getHost().getModel();
    }

    /** Moves or resizes all nodes in one command, so that links between moved nodes are moved along only once. */
    @Override
    protected Command getResizeChildrenCommand(ChangeBoundsRequest request) {
        var places = new LinkedHashMap<Node, Bounds>();
        List<?> parts = request.getEditParts();
        for (var part : parts) {
            if (part instanceof NodeEditPart child) {
                places.put(child.getNode(), bounds((Rectangle) getConstraintFor(request, child)));
            }
        }
        return places.isEmpty() ? null : Answers.of(context, MovedRoutes.move(places));
    }

    @Override
    protected Command getAddCommand(Request generic) {
        var request = (ChangeBoundsRequest) generic;
        Map<Node, Bounds> places = new LinkedHashMap<>();
        List<?> parts = request.getEditParts();
        for (var part : parts) {
            if (!(part instanceof NodeEditPart child)) {
                return null;
            }
            places.put(child.getNode(), bounds(relative(request, child)));
        }
        return Answers.of(context, new MoveNodesCommand(host(), places));
    }

    private Rectangle relative(ChangeBoundsRequest request, GraphicalEditPart part) {
        var place = new PrecisionRectangle(part.getFigure().getBounds());
        part.getFigure().translateToAbsolute(place);
        var moved = request.getTransformedRectangle(place);
        getLayoutContainer().translateToRelative(moved);
        getLayoutContainer().translateFromParent(moved);
        moved.translate(getLayoutOrigin().getNegated());
        return new Rectangle(moved.x, moved.y, part.getFigure().getBounds().width, part.getFigure().getBounds().height);
    }

    private static Bounds bounds(Rectangle rectangle) {
        return new Bounds(rectangle.x, rectangle.y, Math.max(0, rectangle.width), Math.max(0, rectangle.height));
    }

    @Override
    protected Command createChangeConstraintCommand(EditPart child, Object constraint) {
        return Answers.of(context, MovedRoutes.move(Map.of(((NodeEditPart) child).getNode(),
                bounds((Rectangle) constraint))));
    }

    /** Cards that hold nothing let a drop fall through to what lies below, so that nothing is nested by accident. */
    @Override
    public EditPart getTargetEditPart(Request request) {
        return getHost().getModel() instanceof Node node && !mayHold(node) ? null : super.getTargetEditPart(request);
    }

    private static boolean mayHold(Node node) {
        return !node.isCollapsed()
                && (!node.getChildren().isEmpty() || node.getObject() instanceof Chapter);
    }

    @Override
    public void eraseTargetFeedback(Request request) {
        super.eraseTargetFeedback(request);
        context.refusal().accept(null);
    }

    @Override
    public Object getConstraintFor(Point place) {
        return new Rectangle(place, new Dimension());
    }
}
