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
import java.util.Set;

import org.eclipse.draw2d.IFigure;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;
import org.yaodian.diagram.shape.ShapeCatalog;
import org.yaodian.gef.figures.EdgeFigure;
import org.yaodian.gef.figures.EdgeRouter;
import org.yaodian.gef.policies.BendPolicy;
import org.yaodian.gef.policies.EdgeDeletePolicy;
import org.yaodian.gef.policies.EdgeEndsPolicy;
import org.yaodian.model.plan.Edge;
import org.yaodian.model.plan.PlanPackage;

/** The part of a dependency, a relation, a responsibility or a note's line in a diagram. */
public final class EdgeEditPart extends AbstractConnectionEditPart {

    private final EditContext context;
    private final ModelWatch watch = new ModelWatch(this::shown, this::changed);

    EdgeEditPart(Edge edge, EditContext context) {
        this.context = context;
        setModel(edge);
    }

    /**
     * The edge.
     *
     * @return the model of this part, never null
     */
    public Edge getEdge() {
        return (Edge) getModel();
    }

    @Override
    protected IFigure createFigure() {
        return new EdgeFigure(getEdge().getId(), () -> {
            var shape = ShapeCatalog.lineOf(getEdge());
            return LeftOut.of(getViewer()).isPale(getEdge()) ? shape.faded() : shape;
        });
    }

    @Override
    public EdgeFigure getFigure() {
        return (EdgeFigure) super.getFigure();
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.CONNECTION_ROLE, new EdgeDeletePolicy());
        installEditPolicy(EditPolicy.CONNECTION_ENDPOINTS_ROLE, new EdgeEndsPolicy());
        installEditPolicy(EditPolicy.CONNECTION_BENDPOINTS_ROLE, new BendPolicy());
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

    private Set<EObject> shown() {
        var objects = new LinkedHashSet<EObject>();
        objects.add(getEdge());
        if (getEdge().getObject() != null) {
            objects.add(getEdge().getObject());
        }
        return objects;
    }

    private void changed(Notification notification) {
        if (notification.getFeature() == PlanPackage.Literals.EDGE__ROUTE) {
            refreshVisuals();
        } else {
            watch.refresh();
            getFigure().refreshDrawing();
        }
    }

    @Override
    protected void refreshVisuals() {
        getConnectionFigure().setRoutingConstraint(EdgeRouter.constraint(getEdge().getRoute()));
    }

    @Override
    public void setSelected(int value) {
        super.setSelected(value);
        getFigure().setSelected(value != EditPart.SELECTED_NONE);
    }

    @Override
    public void performRequest(Request request) {
        if (RequestConstants.REQ_OPEN.equals(request.getType())) {
            context.opener().accept(getEdge());
        } else {
            super.performRequest(request);
        }
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        return new PartAccess(this, () -> SpokenNames.of(getEdge()));
    }

    @Override
    @SuppressWarnings({"rawtypes", "unchecked"})
    public Object getAdapter(Class key) {
        var adapted = ModelAdapters.adapt(key, getEdge().getObject(), getEdge());
        return adapted == null ? ModelAdapters.inherited(key, super::getAdapter) : adapted;
    }
}
