/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.store.ui.settings;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.swt.widgets.Display;
import org.yaodian.store.StoreException;
import org.yaodian.store.ui.connection.Explanation;
import org.yaodian.store.ui.connection.StoreAccess;
import org.yaodian.store.ui.work.Tracked;

/** Asks the store of the plan in front again and again whether others committed something. */
final class NewsJob extends Job {

    private final StoreAccess access;
    private final Display display;
    private final IPreferenceStore preferences;
    private final Consumer<News> receiver;
    private final AtomicReference<Tracked> watched = new AtomicReference<>();

    /**
     * Makes a job that watches nothing yet.
     *
     * @param access      opens stores
     * @param display     whose thread gets the news
     * @param preferences whether and how often
     * @param receiver    gets the news
     */
    NewsJob(StoreAccess access, Display display, IPreferenceStore preferences, Consumer<News> receiver) {
        super(Messages.NewsJob_Name);
        this.access = access;
        this.display = display;
        this.preferences = preferences;
        this.receiver = receiver;
        setSystem(true);
        setPriority(DECORATE);
    }

    /** Watches a plan from now on, or none with null, and asks at once. */
    void watch(Tracked tracked) {
        watched.set(tracked);
        cancel();
        if (tracked != null && preferences.getBoolean(StorePreferences.WATCH)) {
            schedule();
        }
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        var tracked = watched.get();
        if (tracked == null || !preferences.getBoolean(StorePreferences.WATCH)) {
            return Status.OK_STATUS;
        }
        var news = ask(tracked, monitor);
        if (monitor.isCanceled() || display.isDisposed()) {
            return Status.CANCEL_STATUS;
        }
        display.asyncExec(() -> {
            if (tracked == watched.get()) {
                receiver.accept(news);
            }
        });
        schedule(TimeUnit.SECONDS.toMillis(Math.max(StorePreferences.SHORTEST_SECONDS,
                preferences.getInt(StorePreferences.SECONDS))));
        return Status.OK_STATUS;
    }

    private News ask(Tracked tracked, IProgressMonitor monitor) {
        var copy = tracked.copy();
        try {
            var store = access.stores().getQuietly(tracked.connection(), monitor);
            return new News(tracked, store.history().newer(copy.planId(), copy.branch(), copy.revision()), null);
        } catch (StoreException e) {
            return new News(tracked, List.of(), Explanation.heading(e));
        }
    }
}
