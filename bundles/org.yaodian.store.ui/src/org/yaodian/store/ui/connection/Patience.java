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

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.yaodian.store.StoreException;
import org.yaodian.store.StoreException.Problem;

/** Waits for something that cannot be interrupted itself, such as a server that does not answer, until cancelled. */
final class Patience {

    private static final int POLL_MILLISECONDS = 100;

    private Patience() {
    }

    /**
     * Calls in a thread of its own.
     *
     * @param <T>     the result
     * @param call    what may take long; throws StoreException only
     * @param late    gets the result that comes after the person gave up
     * @param monitor cancels the waiting
     * @return the result
     * @throws StoreException what the call throws, or that it was cancelled
     */
    static <T> T call(Callable<T> call, java.util.function.Consumer<T> late, IProgressMonitor monitor)
            throws StoreException {
        var task = new FutureTask<>(call);
        var thread = new Thread(task, "store");
        thread.setDaemon(true);
        thread.start();
        while (true) {
            try {
                return task.get(POLL_MILLISECONDS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                if (monitor.isCanceled()) {
                    giveUp(task, late);
                    throw cancelled();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                giveUp(task, late);
                throw cancelled();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof StoreException failure) {
                    throw failure;
                }
                throw new StoreException(Problem.OTHER, String.valueOf(e.getCause()), e.getCause());
            }
        }
    }

    private static StoreException cancelled() {
        return new StoreException(Problem.CANCELLED, Messages.Patience_Cancelled);
    }

    private static <T> void giveUp(FutureTask<T> task, java.util.function.Consumer<T> late) {
        var thread = new Thread(() -> {
            try {
                late.accept(task.get());
            } catch (ExecutionException failed) {
                // nobody waits for the answer any more
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }, "store, late");
        thread.setDaemon(true);
        thread.start();
    }
}
