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

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.yaodian.editor.plan.EditorImages;

/** Several lines of text with lists in light markup: lines that begin with "- " or "1. ". */
final class LongTextEditor extends FieldEditor<String> implements TypedText.Listener {

    private static final int NARROWEST = 90;
    private static final int HEIGHT = 84;

    private final Composite area;
    private final Text text;
    private final ToolBar bar;
    private final TypedText typed;

    LongTextEditor(Composite parent, Host<String> host) {
        super(host);
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(2, 0).applyTo(area);
        text = new Text(area, SWT.MULTI | SWT.BORDER | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(NARROWEST, HEIGHT).applyTo(text);
        bar = new ToolBar(area, SWT.FLAT | SWT.VERTICAL);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(bar);
        button("list-bullets", Messages.LongTextEditor_Bullets, false);
        button("list-numbers", Messages.LongTextEditor_Numbers, true);
        typed = new TypedText(text, this);
        text.addListener(SWT.KeyDown, this::newLine);
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
    }

    private void button(String icon, String label, boolean numbered) {
        var item = new ToolItem(bar, SWT.PUSH);
        item.setImage(EditorImages.get(icon));
        item.setToolTipText(label);
        item.addListener(SWT.Selection, event -> {
            var lines = ListMarkup.toggle(typed.get(), text.getSelection().x, text.getSelection().y, numbered);
            text.setText(lines);
            text.setFocus();
            text.setSelection(lines.length());
        });
    }

    private void newLine(Event event) {
        if ((event.keyCode != SWT.CR && event.keyCode != SWT.KEYPAD_CR) || event.stateMask != 0) {
            return;
        }
        int caret = text.getSelection().x;
        var content = text.getText();
        var line = content.substring(content.lastIndexOf('\n', caret - 1) + 1, caret);
        if (ListMarkup.isEmptyItem(line)) {
            event.doit = false;
            text.setSelection(caret - line.length(), caret);
            text.insert("");
        } else if (!ListMarkup.next(line).isEmpty()) {
            event.doit = false;
            text.insert("\n" + ListMarkup.next(line));
        }
    }

    @Override
    Control control() {
        return area;
    }

    @Override
    void show() {
        boolean mixed = field().isMixed();
        text.setMessage(mixed ? Messages.SharedField_Several : "");
        typed.show(mixed || field().value() == null ? "" : field().value());
        text.setEditable(!field().isReadOnly());
        bar.setEnabled(!field().isReadOnly());
        host().complain(null);
    }

    @Override
    public void typed() {
        host().explain(Messages.LongTextEditor_HowToFinish);
    }

    @Override
    public void finished() {
        host().explain("");
        if (typed.isTyping()) {
            var lines = typed.get().replace("\r\n", "\n").strip();
            host().commit(lines.isEmpty() ? null : lines);
        }
    }

    @Override
    public void reverted() {
        host().explain("");
        show();
    }

    @Override
    boolean isTyping() {
        return typed.isTyping();
    }

    @Override
    void flush() {
        finished();
    }
}
