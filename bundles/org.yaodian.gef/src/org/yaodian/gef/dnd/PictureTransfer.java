/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.dnd;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.TransferData;
import org.yaodian.diagram.picture.PictureOptions;
import org.yaodian.diagram.picture.PictureWriter;
import org.yaodian.model.plan.Diagram;

/** Gives other programs a picture of a diagram. It is drawn when a program asks for it, not before. */
final class PictureTransfer extends ByteArrayTransfer {

    /** Dots, at twice the size. */
    static final PictureTransfer PNG = new PictureTransfer(List.of("image/png", "PNG"));

    /** Lines and text. */
    static final PictureTransfer SVG = new PictureTransfer(List.of("image/svg+xml"));

    private static final double SCALE = 2;
    private static final PictureOptions PLAIN = new PictureOptions(1, false, false);

    private final List<String> types;

    private PictureTransfer(List<String> types) {
        this.types = types;
    }

    @Override
    protected String[] getTypeNames() {
        return types.toArray(String[]::new);
    }

    @Override
    protected int[] getTypeIds() {
        return types.stream().mapToInt(ByteArrayTransfer::registerType).toArray();
    }

    @Override
    protected void javaToNative(Object object, TransferData data) {
        super.javaToNative(draw((Diagram) object), data);
    }

    /** The bytes of the picture, or null when it cannot be drawn: the other program then finds no picture. */
    byte[] draw(Diagram diagram) {
        var bytes = new ByteArrayOutputStream();
        try {
            if (this == SVG) {
                PictureWriter.svg(diagram, PLAIN, bytes);
            } else {
                PictureWriter.png(diagram, PLAIN.at(SCALE), bytes);
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            ILog.of(PictureTransfer.class).warn(e.getMessage(), e);
            return null;
        }
    }

    @Override
    protected Object nativeToJava(TransferData data) {
        return super.nativeToJava(data);
    }
}
