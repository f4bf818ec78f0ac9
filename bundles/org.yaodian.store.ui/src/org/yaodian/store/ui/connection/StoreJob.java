/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.store.ui.connection;

import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.yaodian.model.file.PlanFileException;
import org.yaodian.store.Store;
import org.yaodian.store.StoreException;
import org.yaodian.store.StoreException.Problem;

/**
 * Works with a store in the background and hands the result to the thread of the user interface. It can be cancelled
 * at any moment: while it waits for the server as well.
 *
 * @param <T> the result
 */
public final class StoreJob<T> extends Job {

    /**
     * What is done with the store.
     *
     * @param <T> the result
     */
    @FunctionalInterface
    public interface Work<T> {

        /**
         * Does it.
         *
         * @param store   the open store
         * @param monitor progress, and whether it was cancelled
         * @return the result
         * @throws StoreException    when the store refuses
         * @throws PlanFileException when a plan cannot be read or written
         * @throws CoreException     when the workspace refuses
         */
        T run(Store store, IProgressMonitor monitor) throws StoreException, PlanFileException, CoreException;
    }

    private final StoreAccess access;
    private final StoreConnection connection;
    private final Work<T> work;
    private final Display display;
    private Consumer<T> receiver = result -> {};
    private Consumer<StoreException> troubled;
    private boolean changing;

    /**
     * Makes a job that is not scheduled yet.
     *
     * @param name       what is done, for the progress view
     * @param access     opens the store
     * @param connection which store
     * @param display    whose thread gets the result
     * @param work       what to do
     */
    public StoreJob(String name, StoreAccess access, StoreConnection connection, Display display, Work<T> work) {
        super(name);
        this.access = access;
        this.connection = connection;
        this.display = display;
        this.work = work;
        troubled = failure -> ProblemDialog.show(display, connection, failure);
        setPriority(INTERACTIVE);
    }

    /**
     * Who gets the result.
     *
     * @param newReceiver called in the thread of the user interface
     * @return this job
     */
    public StoreJob<T> then(Consumer<T> newReceiver) {
        receiver = newReceiver;
        return this;
    }

    /**
     * Who gets a failure in place of a dialog.
     *
     * @param newTroubled called in the thread of the user interface
     * @return this job
     */
    public StoreJob<T> onFailure(Consumer<StoreException> newTroubled) {
        troubled = newTroubled;
        return this;
    }

    /**
     * Says that the work changes the store, so that views look again.
     *
     * @return this job
     */
    public StoreJob<T> changesStore() {
        changing = true;
        return this;
    }

    /**
     * Schedules the job as one that a person waits for: a progress window comes when it takes long.
     *
     * @return this job
     */
    public StoreJob<T> start() {
        setUser(true);
        schedule();
        return this;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            var progress = SubMonitor.convert(monitor, getName(), 2);
            var store = access.stores().get(connection, progress.split(1));
            var result = work.run(store, progress.split(1));
            if (changing) {
                access.changed(connection);
            }
            inDisplay(() -> receiver.accept(result));
            return Status.OK_STATUS;
        } catch (StoreException e) {
            return failed(e);
        } catch (PlanFileException e) {
            return failed(new StoreException(Problem.REQUEST, e.getMessage(), e));
        } catch (CoreException e) {
            return failed(new StoreException(Problem.REQUEST, e.getStatus().getMessage(), e));
        } catch (org.eclipse.core.runtime.OperationCanceledException e) {
            return failed(new StoreException(Problem.CANCELLED, Messages.Patience_Cancelled, e));
        } catch (RuntimeException e) {
            ILog.of(StoreJob.class).error(e.getMessage(), e);
            return failed(new StoreException(Problem.OTHER, String.valueOf(e.getMessage()), e));
        }
    }

    private IStatus failed(StoreException failure) {
        if (failure.problem() == Problem.OTHER || failure.problem() == Problem.DAMAGED) {
            ILog.of(StoreJob.class).error(failure.getMessage(), failure);
        }
        inDisplay(() -> troubled.accept(failure));
        return failure.problem() == Problem.CANCELLED ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }

    private void inDisplay(Runnable runnable) {
        if (!display.isDisposed()) {
            display.asyncExec(runnable);
        }
    }
}
