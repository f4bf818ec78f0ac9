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
import java.util.List;

import org.yaodian.model.file.PlanFile;
import org.yaodian.model.file.PlanFileException;
import org.yaodian.model.plan.WorkPlan;

/** Takes a plan apart into pieces, those that hold others first. */
public final class PlanSplitter {

    /** The distance between the places of two pieces side by side, so that twenty fit between them by halving. */
    static final long GAP = 1L << 20;

    private final byte[] xml;
    private final TagScanner scanner;
    private final List<Piece> pieces;
    private String planId;

    private PlanSplitter(byte[] xml) {
        this.xml = xml;
        scanner = new TagScanner(xml);
        pieces = new ArrayList<>(xml.length / 256 + 16);
    }

    /**
     * The pieces of a plan.
     *
     * @param plan the plan; objects without an id get one
     * @return its pieces, the plan's own first, each before those that it holds, in the order of the model
     * @throws PlanFileException when the plan is nested too deeply to be stored
     */
    public static List<Piece> split(WorkPlan plan) throws PlanFileException {
        return split(PlanFile.toBytes(plan));
    }

    /**
     * The pieces of a plan that this program wrote.
     *
     * @param file what {@link PlanFile#toBytes} gave
     * @return its pieces
     */
    static List<Piece> split(byte[] file) {
        var splitter = new PlanSplitter(file);
        int root = splitter.scanner.open(0);
        while (splitter.scanner.isNoTag(root)) {
            root = splitter.scanner.open(splitter.scanner.after(root));
        }
        splitter.piece(root, null, Slot.PLAN, GAP);
        return splitter.pieces;
    }

    /** Reads one piece and all that it holds; returns the position after it. */
    private int piece(int tag, String parent, Slot slot, long place) {
        int inner = scanner.after(tag);
        var id = id(tag, inner, slot);
        if (scanner.isEmpty(inner)) {
            add(id, parent, slot, place, Arrays.copyOfRange(xml, tag, inner));
            return inner;
        }
        int index = pieces.size();
        pieces.add(null);
        var own = new Slices(xml);
        own.add(tag, inner);
        var counts = new long[Slot.values().length];
        int at = scanner.open(inner);
        while (!scanner.isEnd(at)) {
            int next;
            var childSlot = scanner.isNoTag(at) ? null : Slot.ofFeature(scanner.name(at));
            if (childSlot != null) {
                counts[childSlot.code()] += GAP;
                next = piece(at, id, childSlot, counts[childSlot.code()]);
            } else {
                next = scanner.isNoTag(at) ? scanner.after(at) : scanner.afterElement(at);
                own.add(at, next);
            }
            at = scanner.open(next);
        }
        int end = scanner.after(at);
        var content = own.isStartOnly() ? own.closed() : own.with(at, end);
        pieces.set(index, new Piece(id, parent, slot, place, Hash.ofContent(content), content));
        return end;
    }

    private String id(int tag, int inner, Slot slot) {
        var id = slot == Slot.SOURCE ? planId + Piece.SOURCE_SUFFIX : scanner.id(tag, inner);
        if (slot == Slot.PLAN) {
            planId = id;
        }
        return id;
    }

    private void add(String id, String parent, Slot slot, long place, byte[] content) {
        pieces.add(new Piece(id, parent, slot, place, Hash.ofContent(content), content));
    }
}
