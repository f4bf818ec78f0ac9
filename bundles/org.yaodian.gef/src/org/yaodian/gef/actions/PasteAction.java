/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.actions;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.SWT;
import org.yaodian.gef.dnd.DrawnFragment;
import org.yaodian.gef.dnd.PlanClipboard;
import org.yaodian.gef.ui.DiagramViewers;
import org.yaodian.model.edit.commands.clipboard.PasteDrawingCommand;
import org.yaodian.model.edit.commands.clipboard.PlanFragment;
import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.geometry.Point;

/**
 * Pastes what was copied here, in another plan or in another program into the diagram, and selects it. Elements of this
 * plan that the diagram does not show are shown; others are copied. Pasting copies always copies.
 */
final class PasteAction extends ViewerAction {

    private static final int STEP = 20;

    private final boolean copies;
    private String last = "";
    private int times;

    PasteAction(GraphicalViewer viewer, boolean copies) {
        super(viewer, copies ? ActionIds.PASTE_COPIES : ActionIds.PASTE,
                copies ? Messages.PasteAction_Copies : Messages.PasteAction_Text);
        this.copies = copies;
        setToolTipText(copies ? Messages.PasteAction_CopiesHint : Messages.PasteAction_Hint);
        viewer.getControl().addListener(SWT.FocusIn, event -> event.display.asyncExec(this::look));
        setAccelerator(copies ? SWT.MOD1 | SWT.SHIFT | 'V' : SWT.MOD1 | 'V');
    }

    /** After the click that brought the focus: while another program answers, the toolkit handles other events. */
    private void look() {
        if (!viewer().getControl().isDisposed()) {
            PlanClipboard.look(viewer().getControl().getDisplay());
            update();
        }
    }

    @Override
    boolean calculateEnabled() {
        return PlanClipboard.isOffered();
    }

    @Override
    public void run() {
        PlanClipboard.get(viewer().getControl().getDisplay()).map(DrawnFragment::drawn).ifPresent(this::paste);
    }

    private void paste(PlanFragment fragment) {
        var command = new PasteDrawingCommand(diagram(), fragment, shift(fragment), copies);
        if (command.canExecute()) {
            execute(command);
            DiagramViewers.reveal(viewer(), command.getResult().stream().toList());
        } else {
            refuse(command.refusal().orElse(Messages.PasteAction_Nothing));
        }
    }

    /** A step further each time; into the middle of what is in view when the place where it was copied is not. */
    private Point shift(PlanFragment fragment) {
        var area = fragment.drawing().map(DrawnFragment::area).orElseGet(() -> new Bounds(0, 0, 0, 0));
        var text = fragment.toText();
        times = text.equals(last) ? times + 1 : 1;
        last = text;
        var view = view();
        var step = STEP * times;
        var place = new Rectangle(area.x() + step, area.y() + step, area.width(), area.height());
        if (view.isEmpty() || view.intersects(place)) {
            return new Point(step, step);
        }
        var middle = view.getCenter();
        return new Point(middle.x - area.width() / 2 - area.x() + step, middle.y - area.height() / 2 - area.y() + step);
    }

    private Rectangle view() {
        var viewport = ((FigureCanvas) viewer().getControl()).getViewport();
        var zoom = DiagramViewers.zoom(viewer()).getZoom();
        return viewport.getClientArea(new Rectangle()).getCopy().scale(1 / zoom);
    }
}
