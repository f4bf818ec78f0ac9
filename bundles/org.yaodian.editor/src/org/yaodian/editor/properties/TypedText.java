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

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** A text widget whose typing is put into the model by Enter or by leaving it, and taken back by Esc. */
final class TypedText {

    /** What happens to the text. */
    interface Listener {

        /** The text was changed by typing. */
        void typed();

        /** The person is done with it. */
        void finished();

        /** The person wants it back as it was. */
        void reverted();
    }

    private final Text text;
    private final TypingUndo undo;
    private boolean showing;
    private String shown = "";

    TypedText(Text text, Listener listener) {
        this.text = text;
        undo = new TypingUndo(text, this::isTyping, listener::reverted);
        text.addListener(SWT.Modify, event -> {
            if (!showing) {
                listener.typed();
                undo.follow();
            }
        });
        text.addListener(SWT.FocusOut, event -> {
            if (isTyping()) {
                listener.finished();
            }
        });
        text.addListener(SWT.KeyDown, event -> key(event, listener));
        if ((text.getStyle() & SWT.SINGLE) != 0) {
            text.addListener(SWT.DefaultSelection, event -> {
                listener.finished();
                text.selectAll();
            });
        }
    }

    private void key(Event event, Listener listener) {
        if (event.keyCode == SWT.ESC && isTyping()) {
            event.doit = false;
            listener.reverted();
            text.selectAll();
        } else if (isEnter(event) && (event.stateMask & SWT.MOD1) != 0) {
            event.doit = false;
            listener.finished();
        }
    }

    private static boolean isEnter(Event event) {
        return event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
    }

    /** Shows a text; only what is typed afterwards counts as typing. */
    void show(String next) {
        if (text.getText().equals(next)) {
            settle();
            return;
        }
        showing = true;
        try {
            text.setText(next);
        } finally {
            showing = false;
        }
        settle();
    }

    /** Takes the present text for shown. */
    private void settle() {
        shown = text.getText();
        undo.follow();
    }

    String get() {
        return text.getText();
    }

    boolean isTyping() {
        return !text.isDisposed() && !text.getText().equals(shown);
    }
}
