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

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;

/** The one way in which edit parts hear of the model: a part watches just the objects it shows. */
final class ModelWatch extends AdapterImpl {

    private final Set<EObject> watched = new HashSet<>();
    private final Supplier<Set<EObject>> shown;
    private final Consumer<Notification> listener;

    /**
     * Prepares to listen.
     *
     * @param shown    tells what the part shows now, without null
     * @param listener called for each change that really changes something
     */
    ModelWatch(Supplier<Set<EObject>> shown, Consumer<Notification> listener) {
        this.shown = shown;
        this.listener = listener;
    }

    /** Watches what the part shows now, and nothing else. */
    void refresh() {
        watch(shown.get());
    }

    private void watch(Set<EObject> objects) {
        if (watched.equals(objects)) {
            return;
        }
        watched.stream().filter(object -> !objects.contains(object)).forEach(object -> object.eAdapters().remove(this));
        objects.stream().filter(object -> !watched.contains(object)).forEach(object -> object.eAdapters().add(this));
        watched.clear();
        watched.addAll(objects);
    }

    /** Watches nothing more. */
    void stop() {
        watch(Set.of());
    }

    @Override
    public void notifyChanged(Notification notification) {
        if (!notification.isTouch()) {
            listener.accept(notification);
        }
    }
}
