/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.base;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * The root of all classes of the model. It can tell what one piece of code changes without an adapter on each object,
 * which would take seconds to put there in a large plan.
 */
public abstract class PlanObject extends MinimalEObjectImpl.Container {

    private static final ThreadLocal<Consumer<Notification>> WATCHER = new ThreadLocal<>();
    private static final AtomicInteger WATCHERS = new AtomicInteger();

    /** Makes an object in no plan. */
    protected PlanObject() {
    }

    /**
     * Runs something and tells what it changes in objects of the model, in whichever plan or none. Only changes in the
     * same thread count. Objects of sectors that are no plan objects are not watched.
     *
     * @param change  what is run
     * @param watcher gets each notification, even where no adapter listens
     * @throws IllegalStateException when the thread is being watched already
     */
    public static void watch(Runnable change, Consumer<Notification> watcher) {
        if (WATCHER.get() != null) {
            throw new IllegalStateException("watched already");
        }
        WATCHER.set(watcher);
        WATCHERS.incrementAndGet();
        try {
            change.run();
        } finally {
            WATCHERS.decrementAndGet();
            WATCHER.remove();
        }
    }

    private static boolean isWatched() {
        return WATCHERS.get() > 0 && WATCHER.get() != null;
    }

    @Override
    public boolean eNotificationRequired() {
        return super.eNotificationRequired() || isWatched();
    }

    @Override
    public void eNotify(Notification notification) {
        super.eNotify(notification);
        if (isWatched()) {
            WATCHER.get().accept(notification);
        }
    }
}
