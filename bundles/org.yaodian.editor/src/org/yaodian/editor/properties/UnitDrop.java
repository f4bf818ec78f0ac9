/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.properties;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.yaodian.editor.plan.PlanSelections;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.plan.WorkPlan;

/** Takes units that are dropped on a field. */
final class UnitDrop extends DropTargetAdapter {

    private final Supplier<WorkPlan> plan;
    private final Consumer<List<Unit>> taker;

    private UnitDrop(Supplier<WorkPlan> plan, Consumer<List<Unit>> taker) {
        this.plan = plan;
        this.taker = taker;
    }

    /**
     * Lets units be dropped.
     *
     * @param control where
     * @param plan the plan whose units fit; gives null when nothing can be changed
     * @param taker takes the units
     */
    static void accept(Control control, Supplier<WorkPlan> plan, Consumer<List<Unit>> taker) {
        var target = new DropTarget(control, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK | DND.DROP_DEFAULT);
        target.setTransfer(new Transfer[]{LocalSelectionTransfer.getTransfer()});
        target.addDropListener(new UnitDrop(plan, taker));
    }

    private List<Unit> dragged() {
        return PlanSelections.objects(LocalSelectionTransfer.getTransfer().getSelection()).stream()
                .filter(Unit.class::isInstance).map(Unit.class::cast)
                .filter(unit -> Outline.planOf(unit) == plan.get()).toList();
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        event.detail = dragged().isEmpty() ? DND.DROP_NONE : event.operations & DND.DROP_COPY;
    }

    @Override
    public void dragOver(DropTargetEvent event) {
        dragEnter(event);
    }

    @Override
    public void dragOperationChanged(DropTargetEvent event) {
        dragEnter(event);
    }

    @Override
    public void drop(DropTargetEvent event) {
        var units = dragged();
        if (!units.isEmpty()) {
            taker.accept(units);
        }
    }
}
