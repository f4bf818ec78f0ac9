/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.store.transfer;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.charset.StandardCharsets;

/** Writes and reads rows of a backup: a byte before each row, and in it a byte before each value. */
final class RowCodec {

    private static final int ROW = 1;
    private static final int END = 0;
    private static final int NULL = 0;
    private static final int VALUE = 1;
    /** No column of a store is longer. */
    private static final int LONGEST = 1 << 17;

    private RowCodec() {
    }

    static void write(Object[] values, DataOutputStream out) throws IOException {
        out.writeByte(ROW);
        for (var value : values) {
            out.writeByte(value == null ? NULL : VALUE);
            switch (value) {
                case null -> {
                    // nothing more
                }
                case Integer number -> out.writeInt(number);
                case Long number -> out.writeLong(number);
                case byte[] bytes -> write(bytes, out);
                default -> write(((String) value).getBytes(StandardCharsets.UTF_8), out);
            }
        }
    }

    private static void write(byte[] bytes, DataOutputStream out) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static void writeEnd(DataOutputStream out) throws IOException {
        out.writeByte(END);
    }

    /** The next row, or null after the last one. */
    static Object[] read(StoreTable table, DataInputStream in) throws IOException {
        int mark = in.readByte();
        if (mark == END) {
            return null;
        }
        if (mark != ROW) {
            throw new StreamCorruptedException(table.tableName());
        }
        var values = new Object[table.columns().size()];
        for (int i = 0; i < values.length; i++) {
            if (in.readByte() != NULL) {
                values[i] = switch (table.columns().get(i).type()) {
                    case INTEGER -> in.readInt();
                    case LONG -> in.readLong();
                    case BYTES -> bytes(table, in);
                    case TEXT -> new String(bytes(table, in), StandardCharsets.UTF_8);
                };
            }
        }
        return values;
    }

    private static byte[] bytes(StoreTable table, DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new StreamCorruptedException(table.tableName());
        }
        return in.readNBytes(length);
    }
}
