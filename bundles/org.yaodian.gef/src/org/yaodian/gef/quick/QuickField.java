/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.quick;

import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.yaodian.gef.parts.EditContext;
import org.yaodian.gef.tools.LentActions;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Node;

/**
 * A small field on the canvas. While a person types, a list below offers what can be made of it; Enter or a click takes
 * the chosen one, Escape or a click elsewhere gives up.
 */
public final class QuickField {

    private static final String OPEN = QuickField.class.getName();
    private static final int WIDTH = 320;
    private static final int ROWS = 8;
    private static final int AWAY = 8;

    private final GraphicalViewer viewer;
    private final QuickCreation creation;
    private final Offers offers;
    private final Composite box;
    private final TextCellEditor field;
    private final Table table;
    private final LocalResourceManager images;
    private final Optional<LentActions> lent;
    private List<Offer> shown = List.of();

    private QuickField(GraphicalViewer viewer, Point location, Node source) {
        this.viewer = viewer;
        creation = new QuickCreation(viewer, location, source);
        offers = new Offers((Diagram) viewer.getContents().getModel(), source, EditContext.of(viewer).types());
        box = new Composite((Composite) viewer.getControl(), SWT.BORDER);
        var layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        box.setLayout(layout);
        field = new TextCellEditor(box, SWT.SINGLE) {

            @Override
            protected void focusLost() {
                // the whole box closes when neither the text nor the list has the focus
            }
        };
        table = new Table(box, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        images = new LocalResourceManager(JFaceResources.getResources(), box);
        lay(source);
        listen();
        lent = LentActions.to(field, viewer.getEditDomain());
        viewer.setProperty(OPEN, this);
    }

    /**
     * Opens the field. When it is open already, what was typed is added to it.
     *
     * @param viewer   where
     * @param location the middle of what will be created, in pixels of the control
     * @param source   the node to connect with, or null
     * @param typed    what was typed already, may be empty
     */
    public static void open(GraphicalViewer viewer, Point location, Node source, String typed) {
        if (viewer.getProperty(OPEN) instanceof QuickField open) {
            open.text().insert(typed);
        } else {
            new QuickField(viewer, location, source).start(typed);
        }
    }

    private Text text() {
        return (Text) field.getControl();
    }

    private void lay(Node source) {
        text().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text().setMessage(source == null ? Messages.QuickField_Create : Messages.QuickField_Connect);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    }

    private void listen() {
        text().addModifyListener(event -> offer());
        text().addKeyListener(KeyListener.keyPressedAdapter(this::pressed));
        text().addTraverseListener(event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                close();
            }
        });
        text().addListener(SWT.FocusOut, event -> event.display.asyncExec(this::closeWhenLeft));
        table.addListener(SWT.FocusOut, event -> event.display.asyncExec(this::closeWhenLeft));
        table.addListener(SWT.MouseUp, event -> take());
        table.addListener(SWT.DefaultSelection, event -> take());
    }

    private void start(String typed) {
        field.activate();
        text().setText(typed);
        offer();
        ((GridData) table.getLayoutData()).heightHint = ROWS * table.getItemHeight();
        var size = box.computeSize(WIDTH, SWT.DEFAULT);
        var area = ((FigureCanvas) viewer.getControl()).getClientArea();
        var at = creation.location();
        box.setBounds(Math.max(0, Math.min(at.x + AWAY, area.width - size.x)),
                Math.max(0, Math.min(at.y + AWAY, area.height - size.y)), size.x, size.y);
        box.moveAbove(null);
        text().setVisible(true);
        text().setFocus();
        text().setSelection(typed.length());
    }

    private void offer() {
        shown = offers.of(text().getText());
        table.setRedraw(false);
        table.removeAll();
        shown.forEach(offer -> {
            var item = new TableItem(table, SWT.NONE);
            item.setText(offer.text());
            item.setImage(images.get(offer.image()));
        });
        table.setRedraw(true);
        if (!shown.isEmpty()) {
            table.setSelection(0);
        }
    }

    private void pressed(KeyEvent event) {
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> choose(event, 1);
            case SWT.ARROW_UP -> choose(event, -1);
            case SWT.PAGE_DOWN -> choose(event, ROWS);
            case SWT.PAGE_UP -> choose(event, -ROWS);
            case SWT.CR, SWT.KEYPAD_CR -> {
                event.doit = false;
                take();
            }
            default -> {
                // the field takes it
            }
        }
    }

    private void choose(KeyEvent event, int step) {
        event.doit = false;
        var index = Math.max(0, Math.min(table.getItemCount() - 1, table.getSelectionIndex() + step));
        table.setSelection(index);
    }

    private void take() {
        var index = table.getSelectionIndex();
        if (index >= 0 && index < shown.size()) {
            var offer = shown.get(index);
            close();
            creation.make(offer);
        }
    }

    private void closeWhenLeft() {
        if (!box.isDisposed()) {
            var focus = box.getDisplay().getFocusControl();
            if (focus != null && focus != text() && focus != table) {
                close();
            }
        }
    }

    private void close() {
        if (box.isDisposed()) {
            return;
        }
        viewer.setProperty(OPEN, null);
        lent.ifPresent(LentActions::giveBack);
        box.dispose();
        if (!viewer.getControl().isDisposed()) {
            viewer.getControl().setFocus();
        }
    }
}
