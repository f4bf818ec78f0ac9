/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.editor.source;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

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

/** The bar below a document in which a text to find is typed. Enter goes on, Shift+Enter back, Escape closes. */
final class FindBar extends Composite {

    private final Function<String, List<TextRange>> search;
    private final Consumer<TextRange> show;
    private final Runnable leave;
    private final Text wanted;
    private final Label count;
    private List<TextRange> hits = List.of();
    private int current = -1;

    FindBar(Composite parent, Function<String, List<TextRange>> search, Consumer<TextRange> show, Runnable leave) {
        super(parent, SWT.NONE);
        this.search = search;
        this.show = show;
        this.leave = leave;
        setLayout(new GridLayout(5, false));
        wanted = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        wanted.setMessage(Messages.FindBar_Prompt);
        wanted.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        wanted.addModifyListener(event -> searchAgain());
        wanted.addTraverseListener(event -> event.doit &= event.detail != SWT.TRAVERSE_RETURN
                && event.detail != SWT.TRAVERSE_ESCAPE);
        wanted.addKeyListener(KeyListener.keyPressedAdapter(this::keyPressed));
        count = new Label(this, SWT.NONE);
        var data = new GridData(SWT.FILL, SWT.CENTER, false, false);
        data.widthHint = 110;
        count.setLayoutData(data);
        button(Messages.FindBar_Previous, () -> step(-1));
        button(Messages.FindBar_Next, () -> step(1));
        button(Messages.FindBar_Close, this::close);
    }

    private void button(String label, Runnable action) {
        var button = new Button(this, SWT.PUSH | SWT.FLAT);
        button.setText(label);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
    }

    void open(String text) {
        setShown(true);
        if (!text.isBlank() && text.indexOf('\n') < 0) {
            wanted.setText(text);
        } else {
            searchAgain();
        }
        wanted.selectAll();
        wanted.setFocus();
    }

    void close() {
        hits = search.apply("");
        setShown(false);
        leave.run();
    }

    private void setShown(boolean shown) {
        setVisible(shown);
        if (getLayoutData() instanceof GridData data) {
            data.exclude = !shown;
        }
        getParent().layout();
    }

    private void searchAgain() {
        hits = search.apply(wanted.getText());
        current = -1;
        step(1);
    }

    private void step(int direction) {
        if (!hits.isEmpty()) {
            current = Math.floorMod(current + direction, hits.size());
            show.accept(hits.get(current));
        }
        count.setText(countText());
    }

    private String countText() {
        if (wanted.getText().isEmpty()) {
            return "";
        }
        return hits.isEmpty() ? Messages.FindBar_NothingFound
                : NLS.bind(Messages.FindBar_HitOfHits, current + 1, hits.size());
    }

    private void keyPressed(KeyEvent event) {
        switch (event.keyCode) {
            case SWT.CR, SWT.KEYPAD_CR -> step((event.stateMask & SWT.SHIFT) == 0 ? 1 : -1);
            case SWT.ESC -> {
                event.doit = false;
                close();
            }
            default -> {
            }
        }
    }
}
