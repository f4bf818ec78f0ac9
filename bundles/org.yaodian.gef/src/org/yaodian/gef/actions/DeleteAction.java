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

import java.util.function.Predicate;

import org.eclipse.emf.common.command.Command;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.SWT;
import org.yaodian.model.edit.commands.delete.DeleteFromDiagramCommand;
import org.yaodian.model.edit.commands.delete.DeleteFromPlanCommand;
import org.yaodian.model.edit.commands.delete.DeletionEffect;

/** Takes the selection out of the diagram, or deletes what it shows from the plan with everything that hangs on it. */
final class DeleteAction extends ViewerAction {

    private final boolean fromPlan;
    private final Predicate<DeletionEffect> meant;

    /** Takes the selection out of the diagram. */
    DeleteAction(GraphicalViewer viewer) {
        this(viewer, false, effect -> true);
    }

    /** Deletes from the plan what a person means to delete, having read what goes with it. */
    DeleteAction(GraphicalViewer viewer, Predicate<DeletionEffect> meant) {
        this(viewer, true, meant);
    }

    private DeleteAction(GraphicalViewer viewer, boolean fromPlan, Predicate<DeletionEffect> meant) {
        super(viewer, fromPlan ? ActionIds.DELETE_FROM_PLAN : ActionIds.DELETE_FROM_DIAGRAM,
                fromPlan ? Messages.DeleteAction_FromPlan : Messages.DeleteAction_FromDiagram);
        this.fromPlan = fromPlan;
        this.meant = meant;
        setAccelerator(fromPlan ? SWT.MOD1 | SWT.DEL : SWT.DEL);
        setToolTipText(fromPlan ? Messages.DeleteAction_FromPlanHint : Messages.DeleteAction_FromDiagramHint);
    }

    private Command command() {
        return fromPlan ? new DeleteFromPlanCommand(drawn()) : new DeleteFromDiagramCommand(drawn());
    }

    private boolean isMeant(Command command) {
        return !(command instanceof DeleteFromPlanCommand deletion) || meant.test(deletion.effect());
    }

    @Override
    boolean calculateEnabled() {
        return !drawn().isEmpty() && command().canExecute();
    }

    @Override
    public void run() {
        if (calculateEnabled()) {
            var command = command();
            if (isMeant(command)) {
                execute(command);
            }
        }
    }
}
