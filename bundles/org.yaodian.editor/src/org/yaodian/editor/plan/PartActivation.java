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

import java.util.function.Consumer;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;

/** Tells when a part of a page becomes the active one. */
public final class PartActivation implements IPartListener2 {

    private final IWorkbenchPage page;
    private final Consumer<IWorkbenchPart> listener;

    private PartActivation(IWorkbenchPage page, Consumer<IWorkbenchPart> listener) {
        this.page = page;
        this.listener = listener;
    }

    /**
     * Starts to tell.
     *
     * @param page the page
     * @param listener takes the parts
     * @return to be stopped when nobody wants to know any more
     */
    public static PartActivation watch(IWorkbenchPage page, Consumer<IWorkbenchPart> listener) {
        var activation = new PartActivation(page, listener);
        page.addPartListener(activation);
        return activation;
    }

    /** Stops. */
    public void stop() {
        page.removePartListener(this);
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        var part = reference.getPart(false);
        if (part != null) {
            listener.accept(part);
        }
    }
}
