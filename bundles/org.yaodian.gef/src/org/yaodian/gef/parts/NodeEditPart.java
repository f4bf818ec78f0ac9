/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.parts;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.requests.DirectEditRequest;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editpolicies.SnapFeedbackPolicy;
import org.yaodian.diagram.shape.Faded;
import org.yaodian.diagram.shape.Mark;
import org.yaodian.diagram.shape.ShapeCatalog;
import org.yaodian.gef.figures.NodeFigure;
import org.yaodian.gef.policies.LinkPolicy;
import org.yaodian.gef.policies.NameEditPolicy;
import org.yaodian.gef.policies.NodeDeletePolicy;
import org.yaodian.gef.policies.NodesLayoutPolicy;
import org.yaodian.gef.tools.NameEditor;
import org.yaodian.model.edit.commands.MunicipalLock;
import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.plan.Edge;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.PlanPackage;

/** The part of an element, a unit or a note in a diagram. */
public final class NodeEditPart extends AbstractGraphicalEditPart implements org.eclipse.gef.NodeEditPart {

    static final String SNAP_FEEDBACK = "snap feedback";

    private final EditContext context;
    private final ModelWatch watch = new ModelWatch(this::shown, this::changed);

    NodeEditPart(Node node, EditContext context) {
        this.context = context;
        setModel(node);
    }

    /**
     * The node.
     *
     * @return the model of this part, never null
     */
    public Node getNode() {
        return (Node) getModel();
    }

    @Override
    protected IFigure createFigure() {
        return new NodeFigure(this::marks,
                () -> ShapeCatalog.lookOf(getNode()).silhouette());
    }

    private List<Mark> marks(int width, int height) {
        var marks = NodeLook.marks(getNode(), width, height);
        return LeftOut.of(getViewer()).isPale(getNode()) ? Faded.of(marks) : marks;
    }

    @Override
    public NodeFigure getFigure() {
        return (NodeFigure) super.getFigure();
    }

    @Override
    public IFigure getContentPane() {
        return getFigure().getContents();
    }

    @Override
    protected List<Node> getModelChildren() {
        return getNode().isCollapsed() ? List.of() : LeftOut.shown(getViewer(), getNode().getChildren());
    }

    @Override
    protected List<Edge> getModelSourceConnections() {
        return LeftOut.shownEdges(getViewer(), Visibility.outgoing(getNode()));
    }

    @Override
    protected List<Edge> getModelTargetConnections() {
        return LeftOut.shownEdges(getViewer(), Visibility.incoming(getNode()));
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.COMPONENT_ROLE, new NodeDeletePolicy());
        installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new LinkPolicy(context));
        installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new NameEditPolicy());
        installEditPolicy(EditPolicy.LAYOUT_ROLE, new NodesLayoutPolicy(context));
        installEditPolicy(SNAP_FEEDBACK, new SnapFeedbackPolicy());
    }

    @Override
    public void activate() {
        super.activate();
        watch.refresh();
    }

    @Override
    public void deactivate() {
        watch.stop();
        super.deactivate();
    }

    /** What this card tells of: the node, its object with what hangs at it, and the nodes that are hidden in it. */
    private Set<EObject> shown() {
        var objects = new LinkedHashSet<EObject>();
        objects.add(getNode());
        if (getNode().isCollapsed()) {
            Visibility.descendants(getNode()).forEach(objects::add);
        }
        if (getNode().getObject() != null) {
            objects.add(getNode().getObject());
            NodeLook.details(getNode().getObject()).forEach(objects::add);
        }
        return objects;
    }

    private void changed(Notification notification) {
        if (notification.getNotifier() instanceof Node) {
            nodeChanged(notification);
        } else {
            GrowingCards.contentChanged(getViewer(), getNode());
            refreshDrawing();
        }
    }

    private void nodeChanged(Notification notification) {
        switch (notification.getFeatureID(Node.class)) {
            case PlanPackage.NODE__INCOMING_EDGES, PlanPackage.NODE__OUTGOING_EDGES -> {
                refreshEdges();
                EdgeEnds.refresh(getViewer(), notification);
            }
            case PlanPackage.NODE__CHILDREN -> {
                refreshChildren();
                refreshEdges();
                EdgeEnds.refreshOfNodes(getViewer(), notification);
                refreshDrawing();
                GrowingCards.childrenChanged(getViewer(), getNode());
            }
            case PlanPackage.NODE__BOUNDS -> {
                refreshVisuals();
                GrowingCards.childrenChanged(getViewer(), getNode().eContainer());
            }
            case PlanPackage.NODE__COLLAPSED -> refreshCollapsed();
            default -> refreshDrawing();
        }
    }

    private void refreshDrawing() {
        watch.refresh();
        getFigure().refreshDrawing();
    }

    /** Hides or shows the nodes inside; their links move to this node, or back to them. */
    private void refreshCollapsed() {
        var inner = Visibility.descendants(getNode()).toList();
        inner.forEach(node -> EdgeEnds.refresh(getViewer(), node));
        refreshEdges();
        refreshChildren();
        refreshEdges();
        inner.stream()
                .flatMap(node -> Stream.concat(node.getIncomingEdges().stream(), node.getOutgoingEdges().stream()))
                .distinct().forEach(edge -> EdgeEnds.refresh(getViewer(), edge));
        refreshDrawing();
    }

    void refreshEdges() {
        refreshSourceConnections();
        refreshTargetConnections();
    }

    @Override
    protected void refreshVisuals() {
        ((GraphicalEditPart) getParent()).setLayoutConstraint(this, getFigure(),
                rectangle(NodeLook.boundsOf(getNode())));
    }

    private static Rectangle rectangle(Bounds bounds) {
        return new Rectangle(bounds.x(), bounds.y(), bounds.width(), bounds.height());
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart connection) {
        return getFigure().getAnchor();
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
        return getFigure().getAnchor();
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(Request request) {
        return getFigure().getAnchor();
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(Request request) {
        return getFigure().getAnchor();
    }

    @Override
    public void performRequest(Request request) {
        if (RequestConstants.REQ_DIRECT_EDIT.equals(request.getType())) {
            var step = request instanceof DirectEditRequest edit ? (Command) edit.getDirectEditFeature() : null;
            editName(step);
        } else if (RequestConstants.REQ_OPEN.equals(request.getType())) {
            context.opener().accept(getNode());
        } else {
            super.performRequest(request);
        }
    }

    private void editName(Command step) {
        var lock = MunicipalLock.of(getNode().getObject());
        context.refusal().accept(lock.orElse(null));
        if (lock.isEmpty()) {
            new NameEditor(this, NameEditPolicy.nameOf(getNode()), getNode().getObject() == null, step).show();
        }
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        return new PartAccess(this, () -> SpokenNames.of(getNode()));
    }

    @Override
    @SuppressWarnings({"rawtypes", "unchecked"})
    public Object getAdapter(Class key) {
        if (key == SnapToHelper.class) {
            return Snapping.in(this);
        }
        var adapted = ModelAdapters.adapt(key, getNode().getObject(), getNode());
        return adapted == null ? ModelAdapters.inherited(key, super::getAdapter) : adapted;
    }
}
