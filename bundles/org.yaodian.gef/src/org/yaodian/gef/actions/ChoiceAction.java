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

import java.util.List;
import java.util.Optional;

import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.yaodian.gef.EmfCommand;
import org.yaodian.model.edit.commands.BulkCommand;
import org.yaodian.model.edit.commands.Refusable;
import org.yaodian.model.plan.Diagram;

/** One of several things that the selection can be made, in one step. What it is already is checked. */
final class ChoiceAction extends Action {

    private final GraphicalViewer viewer;
    private final List<? extends Refusable> commands;

    /**
     * Makes the action.
     *
     * @param viewer   the viewer with the selection
     * @param name     what it is to be
     * @param icon     its picture
     * @param commands what makes it so; none when it is so already
     */
    ChoiceAction(GraphicalViewer viewer, String name, ImageDescriptor icon, List<? extends Refusable> commands) {
        super(name, IAction.AS_RADIO_BUTTON);
        this.viewer = viewer;
        this.commands = commands;
        var why = commands.stream().map(Refusable::refusal).flatMap(Optional::stream).findFirst();
        why.ifPresent(reason -> setText(NLS.bind(Messages.TypeMenu_Refused, name, reason)));
        setImageDescriptor(icon);
        setChecked(commands.isEmpty());
        setEnabled(why.isEmpty());
    }

    @Override
    public void run() {
        if (!isChecked() || commands.isEmpty()) {
            return;
        }
        var first = commands.getFirst();
        var command = commands.size() == 1 ? first
                : new BulkCommand((Diagram) viewer.getContents().getModel(), first.getLabel(), commands);
        viewer.getEditDomain().getCommandStack().execute(new EmfCommand(command));
    }
}
