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

import java.util.Set;
import java.util.function.IntConsumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/**
 * The strip beside a document that shows where its uncovered text and the selected owners lie. A click goes there.
 *
 * @param <T> owner of a highlight
 */
final class OverviewBar<T> extends Canvas {

    private static final int WIDTH = 14;
    private static final int SMALLEST_MARK = 2;
    private static final RGB UNCOVERED = new RGB(230, 126, 34);

    private final Marking<T> marking;
    private HighlightIndex<T> index;
    private Coverage coverage;
    private int length;
    private Set<T> selected = Set.of();

    OverviewBar(Composite parent, Marking<T> marking, IntConsumer goTo) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.marking = marking;
        addPaintListener(this::paint);
        addMouseListener(MouseListener.mouseDownAdapter(event -> goTo.accept(positionAt(event.y))));
    }

    void show(DisplayText document, HighlightIndex<T> highlights, Coverage measured) {
        index = highlights;
        length = document.sourceLength();
        coverage = measured;
        long percent = Math.round(coverage.share() * 100);
        setToolTipText(NLS.bind(Messages.OverviewBar_Coverage, percent, coverage.uncovered().size()));
        redraw();
    }

    void select(Set<T> owners) {
        selected = owners;
        redraw();
    }

    private int positionAt(int y) {
        int height = Math.max(1, getClientArea().height);
        return Math.clamp((long) y * length / height, 0, Math.max(0, length - 1));
    }

    private void paint(PaintEvent event) {
        if (length == 0) {
            return;
        }
        coverage.uncovered().forEach(range -> mark(event, range, UNCOVERED, 3, WIDTH - 6));
        for (T owner : selected) {
            index.of(owner).forEach(h -> mark(event, h.range(), marking.color(owner), 0, WIDTH));
        }
    }

    private void mark(PaintEvent event, TextRange range, RGB color, int x, int width) {
        int height = getClientArea().height;
        int top = (int) ((long) range.offset() * height / length);
        int bottom = (int) ((long) range.end() * height / length);
        event.gc.setBackground(new Color(color));
        event.gc.fillRectangle(x, top, width, Math.max(SMALLEST_MARK, bottom - top));
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(WIDTH, Math.max(heightHint, 0));
    }
}
