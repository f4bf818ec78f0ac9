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
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.yaodian.editor.source.AnchoredText;
import org.yaodian.editor.source.Highlight;
import org.yaodian.editor.source.RememberedLayout;
import org.yaodian.editor.source.TextRange;
import org.yaodian.model.ElementKind;
import org.yaodian.text.Candidate;

/** The document on the left, what was found in it on the right, and what can be done with it above. */
final class ReviewArea extends Composite {

    private final Review review;
    private final AnchoredText<Candidate> text;
    private final CandidateTree tree;
    private final ReviewActions actions;
    private final Label counts;
    private final Button onlyUncertain;

    ReviewArea(Composite parent, Review review) {
        super(parent, SWT.NONE);
        this.review = review;
        var layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        setLayout(layout);
        actions = new ReviewActions(this, review);
        actions.createToolBar(this).setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 1, 1));
        onlyUncertain = new Button(this, SWT.CHECK);
        onlyUncertain.setText(Messages.ReviewArea_OnlyUncertain);
        onlyUncertain.addSelectionListener(SelectionListener
                .widgetSelectedAdapter(event -> review.setOnlyUncertain(onlyUncertain.getSelection())));
        var sash = new SashForm(this, SWT.HORIZONTAL | SWT.SMOOTH);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        sash.setSashWidth(6);
        text = new AnchoredText<>(sash, new CandidateMarking());
        tree = new CandidateTree(sash, review);
        RememberedLayout.of("ReviewArea").sash(sash, 36, 64);
        counts = new Label(this, SWT.NONE);
        counts.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        text.setDocument(review.draft().text());
        text.addPickListener(this::picked);
        tree.addListener(this::selected);
        actions.install(text.getTextWidget());
        actions.install(tree.widget());
        CandidateDrag.install(tree, review, this::select);
        text.getTextWidget().addListener(SWT.MouseDoubleClick, event -> selectInnermost());
        review.addListener(this::refresh);
        refresh();
        tree.openLevels(levels(review.rows().all().size()));
    }

    /** How far the tree is open at first: a few hundred rows are quickly made, many thousands are not. */
    private static int levels(int candidates) {
        if (candidates > 5000) {
            return 0;
        }
        return candidates > 600 ? 1 : 3;
    }

    /**
     * The document.
     *
     * @return the widget with the text
     */
    AnchoredText<Candidate> text() {
        return text;
    }

    /**
     * The tree.
     *
     * @return the tree of candidates
     */
    CandidateTree tree() {
        return tree;
    }

    /**
     * Selects candidates in the tree and in the text.
     *
     * @param candidates the candidates
     */
    void select(List<Candidate> candidates) {
        tree.select(candidates);
        showInText(candidates);
    }

    private void showInText(List<Candidate> candidates) {
        text.setSelected(candidates);
        if (!candidates.isEmpty()) {
            text.reveal(candidates.getFirst());
        }
        actions.update();
    }

    private void selected(List<Candidate> candidates) {
        showInText(candidates);
    }

    /** A click inside of the selected candidate only moves the caret, so that it can be split there. */
    private void picked(Candidate candidate) {
        var selection = tree.selection();
        int caret = text.getCaret();
        boolean inside = selection.size() == 1 && selection.getFirst().anchors().stream()
                .anyMatch(anchor -> anchor.offset() <= caret && caret <= anchor.end());
        if (candidate != null && !inside) {
            tree.select(List.of(candidate));
            text.setSelected(List.of(candidate));
        }
        actions.update();
    }

    /** A double click goes to the smallest candidate below the mouse, whatever was selected. */
    private void selectInnermost() {
        text.getHighlights().at(text.getSelectedRange().offset()).stream().findFirst()
                .ifPresent(highlight -> select(List.of(highlight.owner())));
    }

    private void refresh() {
        tree.refresh();
        text.setHighlights(highlights());
        text.setSelected(tree.selection());
        counts.setText(counts(review.rows()));
        actions.update();
    }

    private static String counts(ReviewRows rows) {
        var kinds = Stream.of(ElementKind.values())
                .map(kind -> NLS.bind(Messages.ReviewArea_KindCount, kind.label(), rows.accepted(kind)))
                .collect(Collectors.joining(Messages.ReviewArea_KindSeparator));
        return NLS.bind(Messages.ReviewArea_Counts,
                new Object[]{rows.accepted(), rows.rejected(), rows.uncertain(), kinds});
    }

    private List<Highlight<Candidate>> highlights() {
        var highlights = new ArrayList<Highlight<Candidate>>();
        for (var candidate : review.rows().all()) {
            candidate.anchors().forEach(anchor -> highlights
                    .add(new Highlight<>(new TextRange(anchor.offset(), anchor.length()), candidate)));
        }
        return highlights;
    }

    @Override
    public boolean setFocus() {
        return !tree.widget().isDisposed() && tree.widget().setFocus();
    }
}
