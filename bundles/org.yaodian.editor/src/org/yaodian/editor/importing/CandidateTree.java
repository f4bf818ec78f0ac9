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

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.yaodian.editor.source.RememberedLayout;
import org.yaodian.editor.source.SourceIcons;
import org.yaodian.model.ElementKind;
import org.yaodian.text.Candidate;

/** The tree of candidates. Its items are made when they come into sight, so that thousands do no harm. */
final class CandidateTree {

    private static final int CELL_PADDING = 16;

    private final Review review;
    private final Tree tree;
    private final LocalResourceManager resources;
    private final List<Consumer<List<Candidate>>> listeners = new ArrayList<>();

    CandidateTree(Composite parent, Review review) {
        this.review = review;
        tree = new Tree(parent, SWT.VIRTUAL | SWT.CHECK | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
        tree.setHeaderVisible(true);
        tree.setLinesVisible(false);
        for (var column : CandidateColumn.values()) {
            var widget = new TreeColumn(tree, SWT.LEFT);
            widget.setText(column.heading());
            widget.setWidth(column == CandidateColumn.KIND ? kindWidth() : column.width());
            widget.setResizable(true);
        }
        RememberedLayout.of("CandidateTree").columns(tree);
        ConfidenceBar.install(tree, CandidateColumn.CONFIDENCE.ordinal());
        resources = new LocalResourceManager(JFaceResources.getResources(), tree);
        tree.addListener(SWT.SetData, this::fill);
        tree.addListener(SWT.MouseMove, this::hover);
        tree.addSelectionListener(SelectionListener.widgetSelectedAdapter(this::selected));
    }

    /** Room for the longest name of a kind in the language of the program. */
    private int kindWidth() {
        var gc = new GC(tree);
        try {
            return CELL_PADDING
                    + Stream.of(ElementKind.values()).mapToInt(kind -> gc.textExtent(kind.label()).x).max().orElse(0);
        } finally {
            gc.dispose();
        }
    }

    /**
     * The widget.
     *
     * @return the tree
     */
    Tree widget() {
        return tree;
    }

    /**
     * Adds somebody to tell when a person selects rows.
     *
     * @param listener gets the selected candidates
     */
    void addListener(Consumer<List<Candidate>> listener) {
        listeners.add(listener);
    }

    /** Shows the rows of the review anew, with the same rows open and selected as before. */
    void refresh() {
        var open = openRows();
        var selected = selection();
        tree.setRedraw(false);
        tree.setItemCount(review.rows().roots().size());
        tree.clearAll(true);
        for (var item : tree.getItems()) {
            open(item, open);
        }
        select(selected);
        tree.setRedraw(true);
    }

    /**
     * Opens the rows down to a level.
     *
     * @param levels 0 for none
     */
    void openLevels(int levels) {
        tree.setRedraw(false);
        for (var item : tree.getItems()) {
            openLevels(item, levels);
        }
        tree.setRedraw(true);
    }

    private void openLevels(TreeItem item, int levels) {
        if (levels > 0 && candidate(item) != null && item.getItemCount() > 0) {
            item.setExpanded(true);
            for (var child : item.getItems()) {
                openLevels(child, levels - 1);
            }
        }
    }

    /**
     * The selected rows.
     *
     * @return candidates in the order of the tree
     */
    List<Candidate> selection() {
        return Stream.of(tree.getSelection()).map(TreeItem::getData).filter(Candidate.class::isInstance)
                .map(Candidate.class::cast).toList();
    }

    /**
     * Selects rows and brings the first into sight. Nobody is told. What is not shown is left out.
     *
     * @param candidates the candidates
     */
    void select(List<Candidate> candidates) {
        var items = candidates.stream().map(this::itemOf).filter(item -> item != null).toArray(TreeItem[]::new);
        tree.setSelection(items);
        if (items.length > 0) {
            tree.showItem(items[0]);
        }
    }

    /**
     * The row of a candidate.
     *
     * @param candidate a candidate
     * @return its item with its ancestors open, or null when it is not shown
     */
    TreeItem itemOf(Candidate candidate) {
        TreeItem item = null;
        List<Candidate> siblings = review.rows().roots();
        for (var step : review.rows().pathOf(candidate)) {
            int index = siblings.indexOf(step);
            if (item == null) {
                item = tree.getItem(index);
            } else {
                item.setExpanded(true);
                item = item.getItem(index);
            }
            show(item, step);
            siblings = review.rows().childrenOf(step);
        }
        return item;
    }

    private Set<Candidate> openRows() {
        Set<Candidate> open = Collections.newSetFromMap(new IdentityHashMap<>());
        Stream.of(tree.getItems()).forEach(item -> collectOpen(item, open));
        return open;
    }

    private static void collectOpen(TreeItem item, Set<Candidate> open) {
        if (item.getExpanded() && item.getData() instanceof Candidate candidate) {
            open.add(candidate);
            Stream.of(item.getItems()).forEach(child -> collectOpen(child, open));
        }
    }

    private void open(TreeItem item, Set<Candidate> open) {
        var candidate = candidate(item);
        if (open.contains(candidate) && item.getItemCount() > 0) {
            item.setExpanded(true);
            for (var child : item.getItems()) {
                open(child, open);
            }
        }
    }

    /** The candidate of an item, which is filled when it was not yet. */
    private Candidate candidate(TreeItem item) {
        item.getText();
        return (Candidate) item.getData();
    }

    private void fill(Event event) {
        var item = (TreeItem) event.item;
        var parent = item.getParentItem();
        var siblings = parent == null ? review.rows().roots()
                : review.rows().childrenOf((Candidate) parent.getData());
        if (event.index < siblings.size()) {
            show(item, siblings.get(event.index));
        }
    }

    private void show(TreeItem item, Candidate candidate) {
        item.setData(candidate);
        for (var column : CandidateColumn.values()) {
            item.setText(column.ordinal(), column.text(candidate));
        }
        item.setImage(0, resources.get(SourceIcons.of(candidate.kind().word())));
        item.setChecked(candidate.accepted());
        item.setForeground(candidate.accepted() ? null : tree.getDisplay().getSystemColor(SWT.COLOR_DARK_GRAY));
        item.setItemCount(review.rows().childrenOf(candidate).size());
    }

    private void hover(Event event) {
        var item = tree.getItem(new Point(event.x, event.y));
        String text = item != null && item.getData() instanceof Candidate candidate ? describe(candidate) : null;
        if (text == null || !text.equals(tree.getToolTipText())) {
            tree.setToolTipText(text);
        }
    }

    /** All that the row may have cut off, and why the reader is this sure. */
    private static String describe(Candidate candidate) {
        return Stream
                .of(CandidateColumn.NAME.text(candidate), CandidateColumn.UNITS.text(candidate),
                        CandidateColumn.DEADLINE.text(candidate), candidate.reason())
                .filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }

    private void selected(SelectionEvent event) {
        if (event.detail == SWT.CHECK && event.item.getData() instanceof Candidate candidate) {
            boolean accepted = ((TreeItem) event.item).getChecked();
            var selection = selection();
            review.setAccepted(selection.contains(candidate) ? selection : List.of(candidate), accepted);
        } else {
            var selection = selection();
            listeners.forEach(listener -> listener.accept(selection));
        }
    }
}
