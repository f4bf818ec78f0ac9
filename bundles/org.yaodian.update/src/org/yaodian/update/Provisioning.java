/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.update;

import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.swt.widgets.Shell;

/** Runs the work of a {@link Provisioner} away from the UI thread, with progress and cancel. */
final class Provisioning {

    /**
     * Work with a result.
     *
     * @param <T> the result
     */
    @FunctionalInterface
    interface Question<T> {

        T ask(Provisioner provisioner, IProgressMonitor monitor) throws CoreException;
    }

    /** Work that changes what is installed. */
    @FunctionalInterface
    interface Change {

        void make(Provisioner provisioner, IProgressMonitor monitor) throws CoreException;
    }

    private final Shell shell;
    private final Consumer<String> faults;

    Provisioning(Shell shell, Consumer<String> faults) {
        this.shell = shell;
        this.faults = faults;
    }

    /** Makes a change, with a site or null; answers whether it was made. */
    boolean run(String task, URI site, Change change) {
        return call(task, site, (provisioner, monitor) -> {
            change.make(provisioner, monitor);
            return true;
        }).isPresent();
    }

    /** Asks something, with a site or null; answers nothing when it failed or was cancelled. */
    <T> Optional<T> call(String task, URI site, Question<T> question) {
        var answer = new AtomicReference<T>();
        try {
            new ProgressMonitorDialog(shell).run(true, true, monitor -> {
                monitor.beginTask(task, IProgressMonitor.UNKNOWN);
                try {
                    answer.set(question.ask(new Provisioner(), monitor));
                } catch (CoreException fault) {
                    throw new InvocationTargetException(fault);
                } finally {
                    monitor.done();
                }
            });
        } catch (InvocationTargetException fault) {
            report(fault.getCause(), site);
        } catch (InterruptedException | OperationCanceledException cancelled) {
            faults.accept(Messages.Provisioning_Cancelled);
        }
        return Optional.ofNullable(answer.get());
    }

    private void report(Throwable fault, URI site) {
        if (fault instanceof OperationCanceledException) {
            faults.accept(Messages.Provisioning_Cancelled);
            return;
        }
        ILog.of(Provisioning.class).error(fault.getMessage(), fault);
        faults.accept(fault instanceof CoreException core ? new ProvisioningFault(core.getStatus(), site).text()
                : String.valueOf(fault));
    }
}
