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

import java.util.LinkedHashMap;
import java.util.Map;

/** Names well-known formats by the first bytes of their files. */
final class Magic {

    private static final Map<String, int[]> STARTS = new LinkedHashMap<>();

    static {
        STARTS.put("PDF", new int[]{'%', 'P', 'D', 'F'});
        STARTS.put("RTF", new int[]{'{', '\\', 'r', 't', 'f'});
        STARTS.put("PNG", new int[]{0x89, 'P', 'N', 'G'});
        STARTS.put("JPEG", new int[]{0xFF, 0xD8, 0xFF});
        STARTS.put("GIF", new int[]{'G', 'I', 'F', '8'});
        STARTS.put("TIFF", new int[]{'I', 'I', 0x2A, 0});
        STARTS.put("BMP", new int[]{'B', 'M', -1, -1, -1, -1, 0, 0, 0, 0});
        STARTS.put("RAR", new int[]{'R', 'a', 'r', '!'});
        STARTS.put("7z", new int[]{'7', 'z', 0xBC, 0xAF});
        STARTS.put("gzip", new int[]{0x1F, 0x8B});
        STARTS.put("ELF", new int[]{0x7F, 'E', 'L', 'F'});
        STARTS.put("EXE", new int[]{'M', 'Z', 0x90, 0});
        STARTS.put("Java class", new int[]{0xCA, 0xFE, 0xBA, 0xBE});
        STARTS.put("OFD/ZIP", new int[]{'P', 'K', 5, 6});
    }

    private Magic() {
    }

    /** The name of the format, or null when the start says nothing. */
    static String nameOf(byte[] bytes) {
        return STARTS.entrySet().stream().filter(entry -> starts(bytes, entry.getValue())).map(Map.Entry::getKey)
                .findFirst().orElse(null);
    }

    private static boolean starts(byte[] bytes, int[] start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if (start[i] >= 0 && (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
