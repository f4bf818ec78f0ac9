/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.yaodian.model.base.CompactId;
import org.yaodian.model.base.IdentifiedObject;

/**
 * Writes XML 1.0 in UTF-8. Characters that XML cannot hold, such as NUL or half a surrogate pair, become U+FFFD: a
 * file that cannot be read again would lose everything.
 */
final class XmlOutput {

    private static final int RESERVE = 16;
    private static final int REPLACEMENT = 0xFFFD;
    private static final byte[][] ESCAPES = new byte[128][];
    private static final byte[] SPACES = " ".repeat(2 * Limits.DEPTH + 2).getBytes(StandardCharsets.US_ASCII);

    static {
        for (char c = 0; c < ' '; c++) {
            ESCAPES[c] = utf8(REPLACEMENT);
        }
        ESCAPES['\t'] = ascii("&#x9;");
        ESCAPES['\n'] = ascii("&#xA;");
        ESCAPES['\r'] = ascii("&#xD;");
        ESCAPES['"'] = ascii("&quot;");
        ESCAPES['&'] = ascii("&amp;");
        ESCAPES['<'] = ascii("&lt;");
    }

    private final OutputStream out;
    private final byte[] buffer = new byte[1 << 16];
    private int size;

    XmlOutput(OutputStream out) {
        this.out = out;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] utf8(int codePoint) {
        return Character.toString(codePoint).getBytes(StandardCharsets.UTF_8);
    }

    void raw(byte[] bytes) throws IOException {
        raw(bytes, bytes.length);
    }

    private void raw(byte[] bytes, int length) throws IOException {
        if (length > buffer.length - size) {
            flush();
            if (length > buffer.length) {
                out.write(bytes, 0, length);
                return;
            }
        }
        System.arraycopy(bytes, 0, buffer, size, length);
        size += length;
    }

    void raw(String text) throws IOException {
        raw(text.getBytes(StandardCharsets.UTF_8));
    }

    void raw(char c) throws IOException {
        if (size == buffer.length) {
            flush();
        }
        buffer[size++] = (byte) c;
    }

    /** Starts a line at a depth. */
    void line(int depth) throws IOException {
        raw(SPACES, 2 * depth);
    }

    /** Writes an id of the usual form; returns false and writes nothing when it has another. */
    boolean id(IdentifiedObject object) throws IOException {
        if (buffer.length - size < CompactId.LENGTH) {
            flush();
        }
        boolean isWritten = object.writeId(buffer, size);
        size += isWritten ? CompactId.LENGTH : 0;
        return isWritten;
    }

    /** Writes an attribute value. */
    void attribute(String text) throws IOException {
        escaped(text, false, false);
    }

    /** Writes the text of an element, in one line. */
    void text(String text) throws IOException {
        escaped(text, true, false);
    }

    /** Writes free text as it is, line ends and tabs included, so that mixed content keeps its look. */
    void freeText(String text) throws IOException {
        escaped(text, true, true);
    }

    private void escaped(String text, boolean inElement, boolean keepLayout) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            if (size > buffer.length - RESERVE) {
                flush();
            }
            char c = text.charAt(i);
            if (c < 0x80) {
                var escape = ESCAPES[c];
                if (escape == null || keepLayout && (c == '\n' || c == '\t' || c == '"')) {
                    buffer[size++] = (byte) c;
                } else {
                    raw(escape);
                }
                if (inElement && c == ']' && text.startsWith("]>", i + 1)) {
                    raw("]&gt;");
                    i += 2;
                }
            } else if (Character.isHighSurrogate(c) && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                supplementary(Character.toCodePoint(c, text.charAt(++i)));
            } else {
                basic(Character.isSurrogate(c) || c >= 0xFFFE ? REPLACEMENT : c);
            }
        }
    }

    private void basic(int c) {
        if (c < 0x800) {
            buffer[size++] = (byte) (0xC0 | c >> 6);
        } else {
            buffer[size++] = (byte) (0xE0 | c >> 12);
            buffer[size++] = (byte) (0x80 | c >> 6 & 0x3F);
        }
        buffer[size++] = (byte) (0x80 | c & 0x3F);
    }

    private void supplementary(int c) {
        buffer[size++] = (byte) (0xF0 | c >> 18);
        buffer[size++] = (byte) (0x80 | c >> 12 & 0x3F);
        buffer[size++] = (byte) (0x80 | c >> 6 & 0x3F);
        buffer[size++] = (byte) (0x80 | c & 0x3F);
    }

    /** Hands everything on; the stream stays open. */
    void flush() throws IOException {
        out.write(buffer, 0, size);
        size = 0;
    }
}
