/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.diagram.picture;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes a PNG row by row (W3C, Portable Network Graphics, third edition). Rows are filtered by the row above, which
 * suits drawings with large even areas.
 */
final class PngStream implements Closeable {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int FILTER_UP = 2;
    private static final int CHUNK = 1 << 16;

    private final DataOutputStream out;
    private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
    private final DeflaterOutputStream data;
    private final boolean alpha;
    private final byte[] filtered;
    private byte[] row;
    private byte[] above;

    PngStream(OutputStream out, int width, int height, boolean alpha) throws IOException {
        this.out = new DataOutputStream(out);
        this.alpha = alpha;
        var length = width * (alpha ? 4 : 3);
        filtered = new byte[length + 1];
        filtered[0] = FILTER_UP;
        row = new byte[length];
        above = new byte[length];
        data = new DeflaterOutputStream(new Chunks(), deflater, CHUNK);
        this.out.write(SIGNATURE);
        var header = new ByteArrayOutputStream();
        var fields = new DataOutputStream(header);
        fields.writeInt(width);
        fields.writeInt(height);
        fields.write(new byte[]{8, (byte) (alpha ? 6 : 2), 0, 0, 0});
        chunk("IHDR", header.toByteArray(), header.size());
    }

    void row(int[] argb) throws IOException {
        var at = 0;
        for (var pixel : argb) {
            row[at++] = (byte) (pixel >> 16);
            row[at++] = (byte) (pixel >> 8);
            row[at++] = (byte) pixel;
            if (alpha) {
                row[at++] = (byte) (pixel >> 24);
            }
        }
        for (int i = 0; i < row.length; i++) {
            filtered[i + 1] = (byte) (row[i] - above[i]);
        }
        data.write(filtered);
        var free = above;
        above = row;
        row = free;
    }

    /** Ends the picture; the stream below stays open. */
    @Override
    public void close() throws IOException {
        try {
            data.finish();
            chunk("IEND", new byte[0], 0);
            out.flush();
        } finally {
            deflater.end();
        }
    }

    private void chunk(String type, byte[] bytes, int length) throws IOException {
        var name = type.getBytes(StandardCharsets.US_ASCII);
        var crc = new CRC32();
        crc.update(name);
        crc.update(bytes, 0, length);
        out.writeInt(length);
        out.write(name);
        out.write(bytes, 0, length);
        out.writeInt((int) crc.getValue());
    }

    /** Cuts the compressed data into chunks as it comes. */
    private final class Chunks extends OutputStream {

        @Override
        public void write(int b) throws IOException {
            write(new byte[]{(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            var part = offset == 0 ? bytes : Arrays.copyOfRange(bytes, offset, offset + length);
            chunk("IDAT", part, length);
        }
    }
}
