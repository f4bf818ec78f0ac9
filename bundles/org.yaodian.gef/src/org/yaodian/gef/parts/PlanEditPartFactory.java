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

import java.util.Objects;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Edge;
import org.yaodian.model.plan.Node;

/** Makes the edit parts of a diagram. */
public class PlanEditPartFactory implements EditPartFactory {

    private final EditContext context;

    /**
     * Prepares to make parts.
     *
     * @param context what all of them share, not null
     */
    public PlanEditPartFactory(EditContext context) {
        this.context = Objects.requireNonNull(context);
    }

    /**
     * Makes the part of a model object.
     *
     * @param parent the part it will stand in, may be null
     * @param model  any object
     * @return a new part; an empty one when the object is not known, never null
     */
    @Override
    public EditPart createEditPart(EditPart parent, Object model) {
        return switch (model) {
            case Diagram diagram -> new DiagramEditPart(diagram, context);
            case Node node -> new NodeEditPart(node, context);
            case Edge edge -> new EdgeEditPart(edge, context);
            case null, default -> unknown(model);
        };
    }

    private static EditPart unknown(Object model) {
        if (Platform.isRunning()) {
            ILog.of(PlanEditPartFactory.class).warn("No edit part for " + model);
        }
        return new UnknownEditPart(model);
    }
}
