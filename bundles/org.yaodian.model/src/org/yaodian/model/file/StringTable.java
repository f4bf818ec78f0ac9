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

/**
 * Numbers strings: equal strings get the same number. Made for the hundreds of thousands of ids and names in a file:
 * hash codes lie together in one array, so that a look-up mostly touches one string and no entry object.
 */
final class StringTable {

    private String[] strings;
    private int[] hashes;
    private int size;

    /**
     * Makes an empty table.
     *
     * @param expected how many strings it should take without growing
     */
    StringTable(int expected) {
        int capacity = Integer.highestOneBit(Math.max(8, expected)) * 4;
        strings = new String[capacity];
        hashes = new int[capacity];
    }

    /** The place of an equal string, or the complement of a free place when there is none. */
    int find(String text) {
        int hash = hash(text);
        int place = hash >>> Integer.numberOfLeadingZeros(hashes.length - 1);
        while (hashes[place] != 0) {
            if (hashes[place] == hash && strings[place].equals(text)) {
                return place;
            }
            place = place + 1 & hashes.length - 1;
        }
        return ~place;
    }

    private static int hash(String text) {
        int hash = text.hashCode() * 0x9E3779B9;
        return hash == 0 ? 1 : hash;
    }

    /** The string at a place. */
    String at(int place) {
        return strings[place];
    }

    /** How many places there are. */
    int capacity() {
        return hashes.length;
    }

    /** Puts a string at a free place that {@link #find} gave. */
    void put(int place, String text) {
        strings[place] = text;
        hashes[place] = hash(text);
        size++;
    }

    /** Whether there are so many strings that look-ups get slow. */
    boolean isCrowded() {
        return size > hashes.length / 2;
    }
}
