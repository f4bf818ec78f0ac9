/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.editor.importing;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.yaodian.text.Candidate;

/**
 * Moves candidates with the mouse. The upper and lower edge of a row stand for the places before and behind it, its
 * middle for the last place in it.
 */
final class CandidateDrag {

    private static final double EDGE = 0.3;

    private final Tree tree;
    private final CandidateTree rows;
    private final Review review;
    private final Consumer<List<Candidate>> moved;
    private List<Candidate> dragged = List.of();

    private CandidateDrag(CandidateTree rows, Review review, Consumer<List<Candidate>> moved) {
        this.rows = rows;
        this.review = review;
        this.moved = moved;
        tree = rows.widget();
    }

    /**
     * Lets the rows of a tree be dragged to another place in it.
     *
     * @param rows   the tree
     * @param review the review that moves them
     * @param moved  is told what was moved
     */
    static void install(CandidateTree rows, Review review, Consumer<List<Candidate>> moved) {
        new CandidateDrag(rows, review, moved).listen();
    }

    private void listen() {
        var source = new DragSource(tree, DND.DROP_MOVE);
        source.setTransfer(LocalSelectionTransfer.getTransfer());
        source.addDragListener(new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                dragged = review.outermost(rows.selection());
                event.doit = !dragged.isEmpty();
                LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(dragged));
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                dragged = List.of();
                LocalSelectionTransfer.getTransfer().setSelection(null);
            }
        });
        var target = new DropTarget(tree, DND.DROP_MOVE);
        target.setTransfer(LocalSelectionTransfer.getTransfer());
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragOver(DropTargetEvent event) {
                over(event);
            }

            @Override
            public void drop(DropTargetEvent event) {
                CandidateDrag.this.drop(event);
            }
        });
    }

    private void over(DropTargetEvent event) {
        var candidate = candidate(event);
        var place = placeAt(review, dragged, candidate, heightIn(event));
        event.detail = place == null ? DND.DROP_NONE : DND.DROP_MOVE;
        event.feedback = DND.FEEDBACK_SCROLL | DND.FEEDBACK_EXPAND | feedback(place, candidate);
    }

    private static int feedback(Place place, Candidate candidate) {
        if (place == null || candidate == null) {
            return DND.FEEDBACK_NONE;
        }
        if (place.parent() == candidate) {
            return DND.FEEDBACK_SELECT;
        }
        return place.before() == candidate ? DND.FEEDBACK_INSERT_BEFORE : DND.FEEDBACK_INSERT_AFTER;
    }

    private void drop(DropTargetEvent event) {
        var candidates = dragged;
        var place = placeAt(review, candidates, candidate(event), heightIn(event));
        if (place == null) {
            event.detail = DND.DROP_NONE;
            return;
        }
        review.move(candidates, place);
        moved.accept(candidates);
    }

    /**
     * The place that a point of a row stands for.
     *
     * @param review    the review
     * @param dragged   what is to go there
     * @param candidate the row's candidate, or null below the last row
     * @param height    how far down in the row the point lies, from 0 to 1
     * @return a place that takes all of them, or null
     */
    static Place placeAt(Review review, List<Candidate> dragged, Candidate candidate, double height) {
        if (candidate == null) {
            var last = new Place(null, null);
            return last.takes(dragged) ? last : null;
        }
        var inside = new Place(candidate, null);
        if (height >= EDGE && height <= 1 - EDGE && inside.takes(dragged)) {
            return inside;
        }
        var beside = height < 0.5 ? new Place(candidate.parent(), candidate) : Place.behind(review.draft(), candidate);
        if (beside.takes(dragged) && !dragged.contains(candidate)) {
            return beside;
        }
        return inside.takes(dragged) ? inside : null;
    }

    private static Candidate candidate(DropTargetEvent event) {
        return event.item instanceof TreeItem item && item.getData() instanceof Candidate candidate ? candidate : null;
    }

    private double heightIn(DropTargetEvent event) {
        if (!(event.item instanceof TreeItem item)) {
            return 0;
        }
        var bounds = item.getBounds();
        int y = tree.toControl(new Point(event.x, event.y)).y - bounds.y;
        return Math.clamp(y / (double) Math.max(1, bounds.height), 0.0, 1.0);
    }
}
