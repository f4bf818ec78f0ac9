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

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;

/**
 * A document in a text widget. The widget wraps the lines of a document of usual length itself; for a long one, where
 * that would take the widget many seconds, the lines are broken beforehand to the width of the widget.
 */
final class TextFlow {

    private static final int LONG = 200_000;
    private static final int LINE_SPACING = 4;
    /** The widget keeps the layouts of so many lines from the upper edge on, see StyledTextRenderer. */
    private static final int KEPT_LAYOUTS = 300;

    private final StyledText widget;
    private String source = "";
    private DisplayText document = DisplayText.of("");
    private int columns;

    TextFlow(StyledText widget) {
        this.widget = widget;
        widget.addListener(SWT.Resize, event -> flowAgain());
    }

    /**
     * Shows a document.
     *
     * @param text the source text
     */
    void show(String text) {
        source = text;
        boolean isLong = text.length() > LONG;
        widget.setWordWrap(!isLong);
        widget.setLineSpacing(isLong ? 0 : LINE_SPACING);
        columns = isLong ? columnsNow() : 0;
        document = DisplayText.of(text, columns);
        widget.setText(document.text());
    }

    private void flowAgain() {
        if (columns > 0 && columns != columnsNow()) {
            int top = document.toSource(widget.getOffsetAtLine(widget.getTopIndex()));
            var selection = document.toSource(selectionOf(widget));
            show(source);
            select(selection);
            widget.setTopIndex(widget.getLineAtOffset(document.toDisplay(top)));
        }
    }

    private int columnsNow() {
        var gc = new GC(widget);
        try {
            gc.setFont(widget.getFont());
            int ideograph = Math.max(1, gc.textExtent("要").x);
            int width = widget.getClientArea().width - widget.getLeftMargin() - widget.getRightMargin();
            return Math.max(40, width * 2 / ideograph - 2);
        } finally {
            gc.dispose();
        }
    }

    private static TextRange selectionOf(StyledText widget) {
        Point selection = widget.getSelectionRange();
        return new TextRange(selection.x, selection.y);
    }

    /**
     * The source text.
     *
     * @return the text last shown
     */
    String source() {
        return source;
    }

    /**
     * The text as it is shown.
     *
     * @return the document in the widget
     */
    DisplayText document() {
        return document;
    }

    /**
     * The selected text.
     *
     * @return range in code points, of length 0 at the caret
     */
    TextRange selection() {
        return document.toSource(selectionOf(widget));
    }

    /**
     * Selects text.
     *
     * @param range range in code points
     */
    void select(TextRange range) {
        var display = document.toDisplay(range);
        widget.setSelectionRange(display.offset(), display.length());
    }

    /**
     * Scrolls to a place, a few lines below the upper edge.
     *
     * @param range where, in code points
     */
    void reveal(TextRange range) {
        int line = widget.getLineAtOffset(document.toDisplay(range.offset()));
        widget.setTopIndex(Math.max(0, line - 2));
        if (!isVisible(range)) {
            widget.setTopIndex(line);
        }
    }

    /**
     * Tells whether the beginning of a place is in sight.
     *
     * @param range where, in code points
     * @return whether it can be seen without scrolling
     */
    boolean isVisible(TextRange range) {
        int offset = document.toDisplay(range.offset());
        int line = widget.getLineAtOffset(offset);
        if (line < widget.getTopIndex() || line > widget.getTopIndex() + KEPT_LAYOUTS) {
            return false;
        }
        Point place = widget.getLocationAtOffset(offset);
        return place.y >= 0 && place.y + widget.getLineHeight() <= widget.getClientArea().height;
    }

    /** Makes the widget ask for the styles of what it shows again, but not measure the whole document again. */
    void restyle() {
        int first = Math.max(0, widget.getTopIndex() - 2);
        int last = Math.min(widget.getLineCount() - 1, first + KEPT_LAYOUTS + 4);
        int start = widget.getOffsetAtLine(first);
        int end = last + 1 < widget.getLineCount() ? widget.getOffsetAtLine(last + 1) : widget.getCharCount();
        widget.redrawRange(start, end - start, true);
    }

    /**
     * Makes the widget measure a place again.
     *
     * @param range where, in code points
     */
    void measureAgain(TextRange range) {
        var display = document.toDisplay(range);
        widget.redrawRange(display.offset(), display.length(), true);
    }
}
