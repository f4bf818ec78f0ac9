/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.plan;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;

/** Who wants to know about the selection of a provider. */
public final class SelectionListeners {

    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();

    /**
     * Adds a listener; once only.
     *
     * @param listener who wants to know
     */
    public void add(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    /**
     * Removes a listener.
     *
     * @param listener one that was added
     */
    public void remove(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }

    /**
     * Tells all of them.
     *
     * @param provider whose selection it is
     * @param selection the selection
     */
    public void fire(ISelectionProvider provider, ISelection selection) {
        var event = new SelectionChangedEvent(provider, selection);
        listeners.forEach(listener -> listener.selectionChanged(event));
    }
}
