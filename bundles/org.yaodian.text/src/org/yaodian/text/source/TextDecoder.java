/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.text.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;

import com.ibm.icu.text.CharsetDetector;

/**
 * Finds the character set of a text. A byte order mark decides; then strict UTF-8; then, of UTF-16, GB18030 and what
 * ICU's detector proposes, the reading that looks most like Chinese prose.
 */
public final class TextDecoder {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final int SAMPLE = 1 << 16;

    private TextDecoder() {
    }

    /**
     * Decodes a text.
     *
     * @param bytes the bytes of the file
     * @return the text with its byte order mark, if any, as first character
     */
    public static SourceText decode(byte[] bytes) {
        var charset = markOf(bytes);
        if (charset == null) {
            charset = isStrict(bytes, StandardCharsets.UTF_8) ? StandardCharsets.UTF_8 : guess(bytes);
        }
        var text = new String(bytes, charset);
        if ((charset == UTF_32LE || charset == UTF_32BE) && !text.startsWith("\uFEFF")) {
            text = "\uFEFF" + text;
        }
        var notes = new ArrayList<String>();
        if (text.indexOf('\uFFFD') >= 0) {
            long broken = text.chars().filter(c -> c == '\uFFFD').count();
            notes.add(NLS.bind(Messages.TextDecoder_BrokenCharacters, broken, charset.name()));
        }
        return SourceText.plain(text, charset.name(), notes);
    }

    private static Charset markOf(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        } else if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return UTF_32LE;
        } else if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return UTF_32BE;
        } else if (startsWith(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        } else if (startsWith(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        } else if (startsWith(bytes, 0x84, 0x31, 0x95, 0x33)) {
            return GB18030;
        }
        return null;
    }

    static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isStrict(byte[] bytes, Charset charset) {
        try {
            charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static Charset guess(byte[] bytes) {
        var candidates = new ArrayList<Charset>(List.of(GB18030, StandardCharsets.UTF_8));
        if (bytes.length % 2 == 0) {
            candidates.add(StandardCharsets.UTF_16LE);
            candidates.add(StandardCharsets.UTF_16BE);
        }
        for (var match : new CharsetDetector().setText(sample(bytes)).detectAll()) {
            if (match.getConfidence() > 20 && Charset.isSupported(match.getName())) {
                var charset = Charset.forName(match.getName());
                if (!candidates.contains(charset)) {
                    candidates.add(charset);
                }
            }
        }
        var best = GB18030;
        double bestScore = Double.NEGATIVE_INFINITY;
        for (var charset : candidates) {
            double score = score(decode(sample(bytes), charset));
            if (score > bestScore) {
                best = charset;
                bestScore = score;
            }
        }
        return best;
    }

    private static byte[] sample(byte[] bytes) {
        return bytes.length <= SAMPLE ? bytes : java.util.Arrays.copyOf(bytes, SAMPLE);
    }

    private static CharBuffer decode(byte[] bytes, Charset charset) {
        return charset.decode(ByteBuffer.wrap(bytes));
    }

    /** The share of common Chinese letters, punctuation and ASCII, less what never stands in a text. */
    private static double score(CharBuffer text) {
        int good = 0;
        int bad = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\uFFFD' || c < ' ' && "\t\r\n\f\u000B".indexOf(c) < 0 || c >= 0xE000 && c < 0xF900
                    || c >= 0x80 && c < 0xA0) {
                bad += 4;
            } else if (CommonCharacters.isCommon(c)) {
                good += 2;
            } else if (c < 0x80 || c >= 0x3000 && c < 0x3020 || c >= 0xFF00 && c < 0xFF5F) {
                good++;
            } else if (!(c >= 0x4E00 && c < 0xA000 || c >= 0x2010 && c < 0x2030)) {
                bad++;
            }
        }
        return text.length() == 0 ? 0 : (good - bad) / (double) text.length();
    }
}
