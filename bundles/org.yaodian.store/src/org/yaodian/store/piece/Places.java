/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.store.piece;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Gives pieces their places: those that keep their order keep their places, the others get one between their
 * neighbours. Only when there is no room left the whole row is numbered anew.
 */
final class Places {

    private record Row(String parent, Slot slot) {}

    private final Map<String, Stand> base;

    Places(Map<String, Stand> base) {
        this.base = base;
    }

    /** The same pieces in the same order with their places. */
    List<Piece> assign(List<Piece> pieces) {
        var rows = new HashMap<Row, List<Integer>>();
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            rows.computeIfAbsent(new Row(piece.parent(), piece.slot()), row -> new ArrayList<>(4)).add(i);
        }
        var result = new Piece[pieces.size()];
        for (var row : rows.values()) {
            var places = places(row.stream().map(index -> oldPlace(pieces.get(index))).toList());
            for (int i = 0; i < places.length; i++) {
                int index = row.get(i);
                result[index] = pieces.get(index).at(places[i]);
            }
        }
        return Arrays.asList(result);
    }

    /** The place it had in the row where it stands now, or null. */
    private Long oldPlace(Piece piece) {
        var before = base.get(piece.id());
        return before != null && before.slot() == piece.slot() && Objects.equals(before.parent(), piece.parent())
                ? before.place()
                : null;
    }

    /** New places for a row, in increasing order; null stands for a piece that had none. */
    static long[] places(List<Long> old) {
        var places = new long[old.size()];
        var kept = keep(old);
        for (int i = 0; i < places.length; i++) {
            if (kept[i]) {
                places[i] = old.get(i);
            }
        }
        for (int from = 0; from < places.length; from++) {
            if (!kept[from]) {
                int to = from;
                while (to < places.length && !kept[to]) {
                    to++;
                }
                if (!fill(places, from, to)) {
                    return fresh(places.length);
                }
                from = to;
            }
        }
        return places;
    }

    /** Spreads the places from one index to before another between their neighbours; false when there is no room. */
    private static boolean fill(long[] places, int from, int to) {
        long low = from == 0 ? 0 : places[from - 1];
        long step = to == places.length ? PlanSplitter.GAP : (places[to] - low) / (to - from + 1);
        for (int i = from; i < to; i++) {
            places[i] = low + step * (i - from + 1);
        }
        return step > 0;
    }

    private static long[] fresh(int count) {
        var places = new long[count];
        Arrays.setAll(places, i -> (i + 1) * PlanSplitter.GAP);
        return places;
    }

    /** Which of the old places make the longest increasing sequence. */
    private static boolean[] keep(List<Long> old) {
        int count = old.size();
        var tails = new int[count];
        var before = new int[count];
        int length = 0;
        for (int i = 0; i < count; i++) {
            var place = old.get(i);
            if (place != null) {
                int at = position(old, tails, length, place);
                before[i] = at == 0 ? -1 : tails[at - 1];
                tails[at] = i;
                length = Math.max(length, at + 1);
            }
        }
        var kept = new boolean[count];
        for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = before[i]) {
            kept[i] = true;
        }
        return kept;
    }

    private static int position(List<Long> old, int[] tails, int length, long place) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) / 2;
            if (old.get(tails[middle]) < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
