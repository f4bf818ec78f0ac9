/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.actions;

import org.eclipse.emf.common.command.Command;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.SWT;
import org.yaodian.model.edit.commands.delete.DeleteFromDiagramCommand;
import org.yaodian.model.edit.commands.delete.DeleteFromPlanCommand;

/** Takes the selection out of the diagram, or deletes what it shows from the plan with everything that hangs on it. */
final class DeleteAction extends ViewerAction {

    private final boolean fromPlan;

    DeleteAction(GraphicalViewer viewer, boolean fromPlan) {
        super(viewer, fromPlan ? ActionIds.DELETE_FROM_PLAN : ActionIds.DELETE_FROM_DIAGRAM,
                fromPlan ? Messages.DeleteAction_FromPlan : Messages.DeleteAction_FromDiagram);
        this.fromPlan = fromPlan;
        setAccelerator(fromPlan ? SWT.SHIFT | SWT.DEL : SWT.DEL);
        setToolTipText(fromPlan ? Messages.DeleteAction_FromPlanHint : Messages.DeleteAction_FromDiagramHint);
    }

    private Command command() {
        return fromPlan ? new DeleteFromPlanCommand(drawn()) : new DeleteFromDiagramCommand(drawn());
    }

    @Override
    boolean calculateEnabled() {
        return !drawn().isEmpty() && command().canExecute();
    }

    @Override
    public void run() {
        if (calculateEnabled()) {
            execute(command());
        }
    }
}
