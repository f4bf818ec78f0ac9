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

import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Point;

/**
 * What the mouse and the keys do in an anchored text: a click or a move of the caret picks what is there, selecting
 * text picks nothing, the hover says what is under the mouse.
 *
 * @param <T> owner of a highlight
 */
final class TextPointer<T> {

    private final AnchoredText<T> text;
    private final Marking<T> marking;
    private String hover;

    TextPointer(AnchoredText<T> text, Marking<T> marking) {
        this.text = text;
        this.marking = marking;
        StyledText widget = text.getTextWidget();
        widget.addMouseListener(MouseListener.mouseUpAdapter(this::mouseUp));
        widget.addKeyListener(KeyListener.keyPressedAdapter(this::keyPressed));
        widget.addKeyListener(KeyListener.keyReleasedAdapter(this::keyReleased));
        widget.addMouseMoveListener(this::mouseMove);
    }

    private void mouseUp(MouseEvent event) {
        StyledText widget = text.getTextWidget();
        if (event.button == 1 && widget.getSelectionCount() == 0 && offsetAt(event) >= 0) {
            text.pick(widget.getCaretOffset());
        }
    }

    private void keyPressed(KeyEvent event) {
        if (event.stateMask == SWT.MOD1 && event.keyCode == 'f') {
            text.openFind();
        }
    }

    private void keyReleased(KeyEvent event) {
        boolean moves = switch (event.keyCode) {
            case SWT.ARROW_UP, SWT.ARROW_DOWN, SWT.ARROW_LEFT, SWT.ARROW_RIGHT, SWT.PAGE_UP, SWT.PAGE_DOWN, SWT.HOME,
                    SWT.END ->
                true;
            default -> false;
        };
        if (moves && text.getTextWidget().getSelectionCount() == 0) {
            text.pick(text.getTextWidget().getCaretOffset());
        }
    }

    private void mouseMove(MouseEvent event) {
        int offset = offsetAt(event);
        String wanted = offset < 0 ? null
                : text.highlightsAt(offset).stream().map(h -> marking.describe(h.owner())).distinct()
                        .collect(Collectors.joining("\n"));
        String next = wanted == null || wanted.isEmpty() ? null : wanted;
        if (!Objects.equals(hover, next)) {
            hover = next;
            text.getTextWidget().setToolTipText(next);
        }
    }

    private int offsetAt(MouseEvent event) {
        return text.getTextWidget().getOffsetAtPoint(new Point(event.x, event.y));
    }
}
