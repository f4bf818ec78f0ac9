/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.editor.importing;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.yaodian.text.Candidate;

/** Paints a bar beside the percentage of a confidence: the surer, the longer; red, amber or green. */
final class ConfidenceBar {

    private static final int TEXT_WIDTH = 42;
    private static final int HEIGHT = 8;
    private static final int MARGIN = 6;
    private static final RGB LOW = new RGB(198, 57, 44);
    private static final RGB MIDDLE = new RGB(222, 150, 20);
    private static final RGB HIGH = new RGB(76, 148, 84);

    private final int column;

    private ConfidenceBar(int column) {
        this.column = column;
    }

    /**
     * Makes a tree of candidates paint bars.
     *
     * @param tree the tree
     * @param column the column with the percentage
     */
    static void install(Tree tree, int column) {
        tree.addListener(SWT.PaintItem, new ConfidenceBar(column)::paint);
    }

    private void paint(Event event) {
        if (event.index != column || !(event.item.getData() instanceof Candidate candidate)) {
            return;
        }
        var cell = ((TreeItem) event.item).getBounds(column);
        int width = cell.width - TEXT_WIDTH - MARGIN;
        if (width > MARGIN) {
            int x = cell.x + TEXT_WIDTH;
            int y = cell.y + (cell.height - HEIGHT) / 2;
            event.gc.setBackground(new Color(226, 226, 226));
            event.gc.fillRectangle(x, y, width, HEIGHT);
            event.gc.setBackground(new Color(color(candidate.confidence())));
            event.gc.fillRectangle(x, y, (int) Math.round(width * candidate.confidence()), HEIGHT);
        }
    }

    /**
     * The colour of a confidence.
     *
     * @param confidence 0 to 1
     * @return red, amber or green
     */
    static RGB color(double confidence) {
        if (confidence < Review.UNCERTAIN - 0.2) {
            return LOW;
        }
        return confidence < Review.UNCERTAIN ? MIDDLE : HIGH;
    }
}
