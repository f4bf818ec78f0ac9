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

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.Command;
import org.eclipse.swt.widgets.Display;
import org.yaodian.diagram.layout.DiagramLayout;
import org.yaodian.diagram.layout.LayoutResult;
import org.yaodian.model.edit.commands.diagram.ApplyLayoutCommand;
import org.yaodian.model.plan.Diagram;

/** Computes a layout in the background. The diagram is changed in the user-interface thread, and only at the end. */
final class LayoutJob extends Job {

    private final Diagram diagram;
    private final DiagramLayout layout;
    private final Display display;
    private final Consumer<Command> history;

    LayoutJob(Diagram diagram, DiagramLayout layout, Display display, Consumer<Command> history) {
        super(Messages.LayoutJob_Name);
        this.diagram = diagram;
        this.layout = layout;
        this.display = display;
        this.history = history;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            var result = layout.run(monitor);
            if (monitor.isCanceled() || display.isDisposed()) {
                return Status.CANCEL_STATUS;
            }
            display.asyncExec(() -> apply(result, monitor));
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (RuntimeException e) {
            return new Status(IStatus.ERROR, LayoutJob.class, Messages.LayoutJob_Failed, e);
        }
    }

    /** Applies the result, unless the diagram has changed so much meanwhile that it does not fit any more. */
    private void apply(LayoutResult result, IProgressMonitor monitor) {
        var command = new ApplyLayoutCommand(diagram, result.nodes(), result.edges());
        if (!monitor.isCanceled() && command.canExecute()) {
            history.accept(command);
        }
    }
}
