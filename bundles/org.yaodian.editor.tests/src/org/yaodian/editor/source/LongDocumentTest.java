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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("nls")
class LongDocumentTest {

    private static final String LINE = "推进政务外网建设，完善电子口岸系统，推广𠀀应用；".repeat(8) + "\r\n";

    private Shell shell;
    private AnchoredText<String> text;

    @BeforeEach
    void open() {
        shell = new Shell(Display.getDefault());
        shell.setLayout(new FillLayout());
        shell.setSize(700, 500);
        text = new AnchoredText<>(shell, new Blue());
        shell.open();
        text.setDocument(LINE.repeat(3000));
        settle();
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private void settle() {
        for (int i = 0; i < 20; i++) {
            shell.getDisplay().readAndDispatch();
        }
    }

    /** Everything is blue and nothing is a heading. */
    private static final class Blue implements Marking<String> {

        @Override
        public RGB color(String owner) {
            return new RGB(0, 0, 255);
        }

        @Override
        public boolean isHeading(String owner) {
            return false;
        }

        @Override
        public boolean isFaded(String owner) {
            return false;
        }

        @Override
        public String describe(String owner) {
            return owner;
        }
    }

    @Test
    void itsLinesAreBrokenToTheWidthOfTheWidget() {
        var widget = text.getTextWidget();
        assertFalse(widget.getWordWrap());
        assertTrue(widget.getText().lines().mapToInt(String::length).max().orElse(0) < 120);
    }

    @Test
    void aNewWidthBreaksThemAnewAndKeepsTheSelection() {
        var wanted = new TextRange(500_000, 7);
        text.setSelectedRange(wanted);
        int before = text.getTextWidget().getLineCount();
        shell.setSize(1200, 500);
        settle();
        assertTrue(text.getTextWidget().getLineCount() < before);
        assertEquals(wanted, text.getSelectedRange());
    }

    @Test
    void itsLastPlaceIsShownAtOnce() {
        int length = LINE.codePointCount(0, LINE.length()) * 3000;
        var marks = new ArrayList<Highlight<String>>();
        for (int i = 0; i < 20_000; i++) {
            marks.add(new Highlight<>(new TextRange(i * 30, 10), "mark" + i));
        }
        marks.add(new Highlight<>(new TextRange(length - 20, 5), "last"));
        text.setHighlights(marks);
        text.setSelected(List.of("last"));
        text.reveal("last");
        settle();
        assertTrue(text.getTextWidget().getTopIndex() > text.getTextWidget().getLineCount() - 60);
    }
}
