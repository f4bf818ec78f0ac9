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

import java.util.Optional;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.yaodian.editor.PlanEditor;

/** Follows the plan of the editor in front, for views that show something about it. */
public final class ActiveDocument implements IPartListener2 {

    private final IWorkbenchPage page;
    private final CoalescedRefresh refresh;
    private final IPropertyListener loaded = (source, property) -> bind();
    private PlanEditor editor;
    private PlanDocument document;

    /**
     * Starts to follow.
     *
     * @param page the workbench page
     * @param refresh is asked for whenever another plan comes to the front or the plan in front changes
     */
    public ActiveDocument(IWorkbenchPage page, CoalescedRefresh refresh) {
        this.page = page;
        this.refresh = refresh;
        page.addPartListener(this);
        follow();
    }

    /**
     * The plan in front.
     *
     * @return empty when there is none, or it is still being loaded
     */
    public Optional<PlanDocument> document() {
        return Optional.ofNullable(document);
    }

    private void follow() {
        var next = page.getActiveEditor() instanceof PlanEditor plan ? plan : null;
        if (next != editor) {
            if (editor != null) {
                editor.removePropertyListener(loaded);
            }
            editor = next;
            if (editor != null) {
                editor.addPropertyListener(loaded);
            }
        }
        bind();
    }

    private void bind() {
        var next = editor == null ? null : editor.document().orElse(null);
        if (next != document) {
            if (document != null) {
                document.removeListener(refresh);
            }
            document = next;
            if (document != null) {
                document.addListener(refresh);
            }
            refresh.request();
        }
    }

    /** Stops following. */
    public void dispose() {
        page.removePartListener(this);
        if (editor != null) {
            editor.removePropertyListener(loaded);
        }
        if (document != null) {
            document.removeListener(refresh);
        }
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        follow();
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        follow();
    }
}
