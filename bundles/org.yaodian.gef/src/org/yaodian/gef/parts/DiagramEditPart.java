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

import java.util.List;
import java.util.Set;

import org.eclipse.draw2d.IFigure;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editpolicies.RootComponentEditPolicy;
import org.eclipse.gef.editpolicies.SnapFeedbackPolicy;
import org.yaodian.gef.figures.EmptyHint;
import org.yaodian.gef.figures.NodeLayer;
import org.yaodian.gef.policies.NodesLayoutPolicy;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.PlanPackage;

/** The part of a whole diagram. */
public final class DiagramEditPart extends AbstractGraphicalEditPart {

    private final EditContext context;
    private final ModelWatch watch = new ModelWatch(() -> Set.of(getDiagram()), this::changed);

    DiagramEditPart(Diagram diagram, EditContext context) {
        this.context = context;
        setModel(diagram);
    }

    /**
     * The diagram.
     *
     * @return the model of this part, never null
     */
    public Diagram getDiagram() {
        return (Diagram) getModel();
    }

    @Override
    protected IFigure createFigure() {
        var layer = new NodeLayer();
        layer.setHint(new EmptyHint(Messages.DiagramEditPart_EmptyTitle, Messages.DiagramEditPart_EmptyText));
        return layer;
    }

    @Override
    protected List<Node> getModelChildren() {
        return LeftOut.shown(getViewer(), getDiagram().getNodes());
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.COMPONENT_ROLE, new RootComponentEditPolicy());
        installEditPolicy(EditPolicy.LAYOUT_ROLE, new NodesLayoutPolicy(context));
        installEditPolicy(NodeEditPart.SNAP_FEEDBACK, new SnapFeedbackPolicy());
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

    private void changed(Notification notification) {
        var feature = notification.getFeature();
        if (feature == PlanPackage.Literals.DIAGRAM__NODES) {
            refreshChildren();
            EdgeEnds.refreshOfNodes(getViewer(), notification);
            getFigure().repaint();
        } else if (feature == PlanPackage.Literals.DIAGRAM__EDGES) {
            EdgeEnds.refresh(getViewer(), notification);
        }
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        return new PartAccess(this, () -> getDiagram().getName());
    }

    @Override
    @SuppressWarnings({"rawtypes", "unchecked"})
    public Object getAdapter(Class key) {
        if (key == SnapToHelper.class) {
            return Snapping.in(this);
        }
        return key == EObject.class || key == Diagram.class ? getDiagram()
                : ModelAdapters.inherited(key, super::getAdapter);
    }
}
