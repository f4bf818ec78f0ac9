/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.stories.drive;

import java.awt.Point;
import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.dnd.DnDConstants;
import java.awt.dnd.DragSource;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;

import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;
import javax.swing.WindowConstants;

/** A window of another program with one file in it that can be dragged out. */
public final class FileManager implements AutoCloseable {

    private static final int WIDTH = 220;
    private static final int HEIGHT = 90;

    private JFrame window;

    /** Opens the window in the lower right corner of the screen, above all others. */
    public FileManager(Path file) {
        onScreen(() -> open(file));
    }

    private void open(Path file) {
        var label = new JLabel(file.getFileName().toString(), JLabel.CENTER);
        DragSource.getDefaultDragSource().createDefaultDragGestureRecognizer(label, DnDConstants.ACTION_COPY,
                gesture -> gesture.startDrag(null, new OneFile(file)));
        var screen = Toolkit.getDefaultToolkit().getScreenSize();
        window = new JFrame("文件");
        window.setDefaultCloseOperation(WindowConstants.DISPOSE_ON_CLOSE);
        window.setFocusableWindowState(false);
        window.setAlwaysOnTop(true);
        window.add(label);
        window.setBounds(screen.width - WIDTH, screen.height - HEIGHT - HEIGHT, WIDTH, HEIGHT);
        window.setVisible(true);
    }

    /** Where the file lies on the screen. */
    public Point file() {
        var place = window.getContentPane().getLocationOnScreen();
        place.translate(window.getContentPane().getWidth() / 2, window.getContentPane().getHeight() / 2);
        return place;
    }

    @Override
    public void close() {
        onScreen(window::dispose);
    }

    private static void onScreen(Runnable task) {
        try {
            SwingUtilities.invokeAndWait(task);
        } catch (InterruptedException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is dragged. */
    private record OneFile(Path file) implements Transferable {

        @Override
        public DataFlavor[] getTransferDataFlavors() {
            return new DataFlavor[]{DataFlavor.javaFileListFlavor};
        }

        @Override
        public boolean isDataFlavorSupported(DataFlavor flavor) {
            return DataFlavor.javaFileListFlavor.equals(flavor);
        }

        @Override
        public Object getTransferData(DataFlavor flavor) {
            return List.of(file.toFile());
        }
    }
}
