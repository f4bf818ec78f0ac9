/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayout;
import org.eclipse.draw2d.FreeformViewport;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.draw2d.RectangleFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.LayerConstants;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Only what is visible is drawn, and only what has changed is drawn again: counted, not timed. */
class VectorPaneTest {

    private static final long PATIENCE = 10_000_000_000L;
    private static final int COLUMNS = 20;

    /** Counts how often it is drawn. */
    private static final class Counted extends RectangleFigure {

        private int drawn;

        @Override
        public void paint(Graphics graphics) {
            drawn++;
            super.paint(graphics);
        }
    }

    private final Shell shell = new Shell(Display.getDefault());
    private final VectorPane pane = new VectorPane();
    private final FreeformLayer feedback = new FreeformLayer();
    private final List<Counted> figures = new ArrayList<>();
    private FigureCanvas canvas;
    private int paints;

    @BeforeEach
    void open() {
        shell.setLayout(new FillLayout());
        shell.setSize(600, 400);
        var system = new LightweightSystem();
        system.setUpdateManager(new CanvasUpdates());
        canvas = new FigureCanvas(shell, system);
        canvas.setViewport(new FreeformViewport());
        var layer = new FreeformLayer();
        layer.setLayoutManager(new FreeformLayout());
        for (int i = 0; i < COLUMNS * COLUMNS; i++) {
            var figure = new Counted();
            layer.add(figure, new Rectangle(i % COLUMNS * 100, i / COLUMNS * 100, 60, 60));
            figures.add(figure);
        }
        pane.add(layer, LayerConstants.PRINTABLE_LAYERS);
        pane.add(feedback, LayerConstants.SCALED_FEEDBACK_LAYER);
        canvas.setContents(pane);
        canvas.addPaintListener(event -> paints++);
        shell.open();
        painted();
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    /** Lets events happen until the canvas was painted once more and has nothing left to paint. */
    private void painted() {
        var before = paints;
        canvas.redraw();
        var end = System.nanoTime() + PATIENCE;
        while (paints == before || Display.getDefault().readAndDispatch()) {
            assertTrue(System.nanoTime() < end, "never painted");
            Display.getDefault().readAndDispatch();
        }
        figures.forEach(figure -> assertTrue(figure.drawn < 1000));
    }

    private Counted at(int column, int row) {
        return figures.get(row * COLUMNS + column);
    }

    private int drawn() {
        return figures.stream().mapToInt(figure -> figure.drawn).sum();
    }

    @Test
    void onlyWhatIsVisibleIsDrawn() {
        assertTrue(at(0, 0).drawn > 0);
        assertEquals(0, at(COLUMNS - 1, 0).drawn);
        assertEquals(0, at(0, COLUMNS - 1).drawn);
    }

    @Test
    void feedbackDrawsNothingElseAnew() {
        var before = drawn();
        var ghost = new Figure();
        ghost.setBounds(new Rectangle(10, 10, 300, 200));
        feedback.add(ghost);
        painted();
        ghost.setLocation(ghost.getLocation().getTranslated(30, 30));
        painted();
        assertEquals(before, drawn());
    }

    @Test
    void whatHasChangedIsDrawnAnewAndNothingFarFromIt() {
        var far = at(4, 3).drawn;
        var changed = at(0, 0).drawn;
        at(0, 0).repaint();
        painted();
        assertTrue(at(0, 0).drawn > changed);
        assertEquals(far, at(4, 3).drawn);
    }

    @Test
    void scrollingBackDrawsNothingAnew() {
        canvas.scrollToY(150);
        painted();
        var before = drawn();
        canvas.scrollToY(0);
        painted();
        assertEquals(before, drawn());
    }

    @Test
    void anotherScaleDrawsWhatIsVisibleThen() {
        pane.setScale(0.25);
        painted();
        assertTrue(at(COLUMNS - 1, 10).drawn > 0);
    }
}
