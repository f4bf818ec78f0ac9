/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.tools;

import java.util.Optional;
import org.eclipse.gef.editparts.ZoomListener;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.emf.common.command.Command;
import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.yaodian.gef.figures.TypeFace;
import org.yaodian.gef.parts.NodeEditPart;

/**
 * Edits the name of a node where it stands, in the size it is shown in. Enter accepts, Shift+Enter begins a new line in
 * a note, Escape gives up; a click elsewhere accepts.
 */
public final class NameEditor extends DirectEditManager {

    /** Size of names on cards, in pixels at 100 %. */
    private static final double PIXELS = 13;
    private static final double SMALLEST = 9;

    private final String name;
    private final boolean lines;
    private final ZoomListener whenZoomed = zoom -> useFont(zoom);
    private Font font;
    private Optional<LentActions> lent = Optional.empty();

    /**
     * Prepares to edit.
     *
     * @param part  the part whose name is edited
     * @param name  the present name
     * @param lines whether the text may have several lines
     * @param step  the command that has just created what is named, so that both are one step, or null
     */
    public NameEditor(NodeEditPart part, String name, boolean lines, Command step) {
        super(part, NameCellEditor.class, new NameLocator(part.getFigure()), step);
        this.name = name;
        this.lines = lines;
    }

    @Override
    protected CellEditor createCellEditorOn(Composite composite) {
        return new NameCellEditor(composite, lines);
    }

    @Override
    protected void initCellEditor() {
        getCellEditor().setValue(name);
        if (zoom() != null) {
            zoom().addZoomListener(whenZoomed);
            useFont(zoom().getZoom());
        } else {
            useFont(1);
        }
        ((Text) getCellEditor().getControl()).selectAll();
        lent = LentActions.to(getCellEditor(), getEditPart().getViewer().getEditDomain());
    }

    @Override
    protected void bringDown() {
        lent.ifPresent(LentActions::giveBack);
        lent = Optional.empty();
        if (zoom() != null) {
            zoom().removeZoomListener(whenZoomed);
        }
        super.bringDown();
        if (font != null) {
            font.dispose();
            font = null;
        }
    }

    private ZoomManager zoom() {
        return (ZoomManager) getEditPart().getViewer().getProperty(ZoomManager.class.toString());
    }

    private void useFont(double zoom) {
        var text = (Text) getCellEditor().getControl();
        var display = text.getDisplay();
        var old = font;
        font = new Font(display, TypeFace.family(display), points(display, Math.max(SMALLEST, PIXELS * zoom)),
                SWT.NORMAL);
        text.setFont(font);
        if (old != null) {
            old.dispose();
        }
    }

    private static int points(Display display, double pixels) {
        return (int) Math.max(1, Math.round(pixels * TypeFace.of(false).pointsPerPixel()));
    }
}
