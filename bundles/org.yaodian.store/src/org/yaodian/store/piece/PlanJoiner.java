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

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.yaodian.model.file.PlanResource;

/** Puts pieces together to a plan again. */
public final class PlanJoiner {

    /** No end tag of a piece is longer, that of the plan with any prefix included. */
    private static final int END_TAG = 64;

    private final Piece[] pieces;
    private final int[] parents;
    private final int[] starts;
    private final int[] children;
    private final byte[] out;
    private int size;
    private int joined;

    private PlanJoiner(Piece[] pieces) throws IncompletePlanException {
        this.pieces = pieces;
        parents = parents();
        starts = new int[pieces.length + 1];
        children = new int[pieces.length];
        int length = 0;
        for (var piece : pieces) {
            length += piece.content().length + END_TAG;
        }
        out = new byte[length];
    }

    /**
     * Makes the plan.
     *
     * @param pieces all pieces of one state of a plan, in any order
     * @return a resource that holds the plan and what there is to say about reading it; it has no URI
     * @throws IncompletePlanException when a piece lacks the one that holds it, or there is no plan
     * @throws IOException             when the content is not that of a plan
     */
    public static PlanResource join(List<Piece> pieces) throws IOException {
        var resource = new PlanResource(null);
        var joiner = joined(pieces);
        resource.load(new ByteArrayInputStream(joiner.out, 0, joiner.size), Map.of());
        return resource;
    }

    private static PlanJoiner joined(List<Piece> pieces) throws IncompletePlanException {
        var joiner = new PlanJoiner(pieces.toArray(Piece[]::new));
        joiner.group();
        joiner.append(joiner.root());
        if (joiner.joined != pieces.size()) {
            throw new IncompletePlanException(pieces.size() - joiner.joined + " pieces hang in a circle");
        }
        return joiner;
    }

    private int[] parents() throws IncompletePlanException {
        var indices = new HashMap<String, Integer>(pieces.length * 4 / 3 + 1);
        for (int i = 0; i < pieces.length; i++) {
            indices.put(pieces[i].id(), i);
        }
        var result = new int[pieces.length];
        String last = null;
        int lastIndex = -1;
        for (int i = 0; i < pieces.length; i++) {
            var parent = pieces[i].parent();
            if (parent != null && !parent.equals(last)) {
                var index = indices.get(parent);
                if (index == null) {
                    throw new IncompletePlanException(pieces[i] + " lacks " + parent);
                }
                last = parent;
                lastIndex = index;
            }
            result[i] = parent == null ? -1 : lastIndex;
        }
        return result;
    }

    /** Lists the children of each piece in their order. */
    private void group() {
        for (int parent : parents) {
            if (parent >= 0) {
                starts[parent + 1]++;
            }
        }
        for (int i = 0; i < pieces.length; i++) {
            starts[i + 1] += starts[i];
        }
        var next = Arrays.copyOf(starts, pieces.length);
        for (int i = 0; i < pieces.length; i++) {
            if (parents[i] >= 0) {
                children[next[parents[i]]++] = i;
            }
        }
        for (int i = 0; i < pieces.length; i++) {
            sort(starts[i], starts[i + 1]);
        }
    }

    private void sort(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (order(children[i - 1], children[i]) > 0) {
                var sorted = Arrays.stream(children, from, to).boxed().sorted(this::order).toList();
                for (int j = from; j < to; j++) {
                    children[j] = sorted.get(j - from);
                }
                return;
            }
        }
    }

    private int order(int left, int right) {
        var a = pieces[left];
        var b = pieces[right];
        if (a.slot() != b.slot()) {
            return Integer.compare(a.slot().code(), b.slot().code());
        }
        return a.place() != b.place() ? Long.compare(a.place(), b.place()) : a.id().compareTo(b.id());
    }

    private int root() throws IncompletePlanException {
        for (int i = 0; i < pieces.length; i++) {
            if (parents[i] < 0 && pieces[i].slot() == Slot.PLAN) {
                return i;
            }
        }
        throw new IncompletePlanException("there is no plan");
    }

    private void append(int index) {
        joined++;
        var content = pieces[index].content();
        int from = starts[index];
        int to = starts[index + 1];
        if (from == to) {
            write(content, 0, content.length);
            return;
        }
        boolean isEmpty = content[content.length - 2] == '/';
        int end = isEmpty ? content.length - 2 : endTag(content);
        write(content, 0, end);
        if (isEmpty) {
            out[size++] = '>';
        }
        for (int i = from; i < to; i++) {
            append(children[i]);
        }
        if (!isEmpty) {
            write(content, end, content.length);
        } else if (pieces[index].slot() == Slot.PLAN) {
            var name = new TagScanner(content).name(0);
            var tag = ("</" + name + ">").getBytes(StandardCharsets.UTF_8);
            write(tag, 0, tag.length);
        } else {
            write(pieces[index].slot().end(), 0, pieces[index].slot().end().length);
        }
    }

    private static int endTag(byte[] content) {
        int at = content.length - 1;
        while (content[at] != '<') {
            at--;
        }
        return at;
    }

    private void write(byte[] bytes, int from, int to) {
        System.arraycopy(bytes, from, out, size, to - from);
        size += to - from;
    }
}
