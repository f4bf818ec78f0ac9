/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.find;

import java.util.List;

import org.eclipse.gef.GraphicalViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.yaodian.gef.ui.DiagramViewers;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Node;
import org.yaodian.model.register.Pinyin;

/** The bar below a diagram to find nodes with. Enter goes on, Shift+Enter back, Escape closes it. */
public final class FindBar extends Composite {

    private static final int COUNT_WIDTH = 130;

    private final GraphicalViewer viewer;
    private final Text wanted;
    private final Label count;
    private List<Node> hits = List.of();
    private int current = -1;

    /**
     * Makes a bar that is not shown yet.
     *
     * @param parent a composite with a grid layout
     * @param viewer where to find
     */
    public FindBar(Composite parent, GraphicalViewer viewer) {
        super(parent, SWT.NONE);
        this.viewer = viewer;
        setLayout(new GridLayout(5, false));
        setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        wanted = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        wanted.setMessage(Messages.FindBar_Prompt);
        wanted.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        wanted.addModifyListener(event -> search());
        wanted.addTraverseListener(event -> event.doit &= event.detail != SWT.TRAVERSE_RETURN
                && event.detail != SWT.TRAVERSE_ESCAPE);
        wanted.addKeyListener(KeyListener.keyPressedAdapter(this::keyPressed));
        count = new Label(this, SWT.NONE);
        var data = new GridData(SWT.FILL, SWT.CENTER, false, false);
        data.widthHint = COUNT_WIDTH;
        count.setLayoutData(data);
        button(Messages.FindBar_Previous, () -> step(-1));
        button(Messages.FindBar_Next, () -> step(1));
        button(Messages.FindBar_Close, this::close);
        show(false);
    }

    private void button(String label, Runnable action) {
        var button = new Button(this, SWT.PUSH | SWT.FLAT);
        button.setText(label);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
    }

    /** Shows the bar, ready to type. */
    public void open() {
        // the tables take a moment the first time
        new Thread(Pinyin::prepare, "pinyin").start();
        show(true);
        wanted.selectAll();
        wanted.setFocus();
    }

    /** Hides the bar and goes back to the diagram. */
    public void close() {
        show(false);
        viewer.getControl().setFocus();
    }

    private void show(boolean shown) {
        ((GridData) getLayoutData()).exclude = !shown;
        setVisible(shown);
        getParent().layout();
    }

    private void search() {
        hits = NodeSearch.find((Diagram) viewer.getContents().getModel(), wanted.getText()).stream()
                .filter(viewer.getEditPartRegistry()::containsKey).toList();
        current = -1;
        step(1);
    }

    private void step(int direction) {
        if (!hits.isEmpty()) {
            current = Math.floorMod(current + direction, hits.size());
            DiagramViewers.reveal(viewer, List.of(hits.get(current)));
        }
        count.setText(wanted.getText().isBlank() ? ""
                : hits.isEmpty() ? Messages.FindBar_NothingFound
                        : NLS.bind(Messages.FindBar_HitOfHits, current + 1, hits.size()));
    }

    private void keyPressed(KeyEvent event) {
        switch (event.keyCode) {
            case SWT.CR, SWT.KEYPAD_CR -> step((event.stateMask & SWT.SHIFT) == 0 ? 1 : -1);
            case SWT.ESC -> {
                event.doit = false;
                close();
            }
            default -> {
                // typed into the field
            }
        }
    }
}
