/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.tree;

import java.util.stream.Collectors;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.yaodian.editor.plan.PlanLabels;
import org.yaodian.editor.plan.PlanSelections;
import org.yaodian.model.plan.WorkPlan;

/** Lets objects of a plan be dragged out of a tree or table, to other views as objects, to other programs as text. */
public final class TreeDrag extends DragSourceAdapter {

    private final StructuredViewer viewer;

    private TreeDrag(StructuredViewer viewer) {
        this.viewer = viewer;
    }

    /**
     * Lets the selected objects be dragged.
     *
     * @param viewer where
     */
    public static void install(StructuredViewer viewer) {
        viewer.addDragSupport(DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK,
                new Transfer[]{LocalSelectionTransfer.getTransfer(), TextTransfer.getInstance()},
                new TreeDrag(viewer));
    }

    @Override
    public void dragStart(DragSourceEvent event) {
        var objects = PlanSelections.objects(viewer.getStructuredSelection());
        event.doit = !objects.isEmpty() && objects.stream().noneMatch(WorkPlan.class::isInstance)
                && objects.size() == viewer.getStructuredSelection().size();
        LocalSelectionTransfer.getTransfer().setSelection(event.doit ? new StructuredSelection(objects) : null);
    }

    @Override
    public void dragSetData(DragSourceEvent event) {
        if (TextTransfer.getInstance().isSupportedType(event.dataType)) {
            event.data = PlanSelections.objects(viewer.getStructuredSelection()).stream().map(PlanLabels::text)
                    .collect(Collectors.joining(System.lineSeparator()));
        } else {
            event.data = LocalSelectionTransfer.getTransfer().getSelection();
        }
    }

    @Override
    public void dragFinished(DragSourceEvent event) {
        LocalSelectionTransfer.getTransfer().setSelection(null);
    }
}
