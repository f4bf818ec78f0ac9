/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.editor.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;

/**
 * A read-only document whose highlights can be seen, pointed at and selected. All places in its methods are code points
 * of the source.
 *
 * @param <T> owner of a highlight
 */
public final class AnchoredText<T> extends Composite {

    private static final int MARGIN = 10;

    private final Marking<T> marking;
    private final StyledText widget;
    private final TextFlow flow;
    private final OverviewBar<T> overview;
    private final FindBar find;
    private final List<Consumer<T>> pickListeners = new ArrayList<>();

    private HighlightIndex<T> index = new HighlightIndex<>(List.of());
    private Set<T> selected = Set.of();
    private List<TextRange> hits = List.of();
    private Coverage coverage = new Coverage(0, 0, List.of());

    /**
     * Creates an empty document.
     *
     * @param parent where it lies
     * @param marking how owners look
     */
    public AnchoredText(Composite parent, Marking<T> marking) {
        super(parent, SWT.NONE);
        this.marking = marking;
        var layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 0;
        layout.verticalSpacing = 0;
        setLayout(layout);
        widget = new StyledText(this, SWT.V_SCROLL | SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.FULL_SELECTION);
        widget.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        widget.setFont(JFaceResources.getDialogFont());
        widget.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        flow = new TextFlow(widget);
        overview = new OverviewBar<>(this, marking, position -> reveal(new TextRange(position, 0)));
        overview.setLayoutData(new GridData(SWT.FILL, SWT.FILL, false, true));
        find = new FindBar(this, this::search, this::showHit, widget::setFocus);
        find.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        find.close();
        widget.addLineStyleListener(this::style);
        new TextPointer<>(this, marking);
    }

    /**
     * Shows another document, without highlights.
     *
     * @param text the source text, never null
     */
    public void setDocument(String text) {
        index = new HighlightIndex<>(List.of());
        selected = Set.of();
        hits = List.of();
        flow.show(text);
        showOverview();
    }

    /**
     * Marks the document.
     *
     * @param highlights every marked place
     */
    public void setHighlights(Collection<Highlight<T>> highlights) {
        var before = headings();
        index = new HighlightIndex<>(highlights);
        var changed = headings();
        var common = new HashSet<>(changed);
        common.retainAll(before);
        changed.addAll(before);
        changed.removeAll(common);
        changed.forEach(flow::measureAgain);
        flow.restyle();
        showOverview();
    }

    private void showOverview() {
        int bodyStart = index.all().stream().filter(h -> marking.isHeading(h.owner())).findFirst()
                .map(h -> h.range().offset()).orElse(0);
        coverage = Coverage.of(flow.source(), index, bodyStart);
        overview.show(flow.document(), index, coverage);
    }

    /**
     * What of the document is marked.
     *
     * @return the coverage by the present highlights
     */
    public Coverage getCoverage() {
        return coverage;
    }

    /** The places with bold text, which takes more room. */
    private Set<TextRange> headings() {
        return index.all().stream().filter(h -> marking.isHeading(h.owner())).map(Highlight::range)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /**
     * Stresses the highlights of some owners. Nobody is told.
     *
     * @param owners what is selected elsewhere
     */
    public void setSelected(Collection<? extends T> owners) {
        selected = Collections.newSetFromMap(new IdentityHashMap<>());
        selected.addAll(owners);
        flow.restyle();
        overview.select(selected);
    }

    /**
     * Scrolls to the first highlight of an owner when none of its highlights is in sight.
     *
     * @param owner what to show
     */
    public void reveal(T owner) {
        var highlights = index.of(owner);
        if (!highlights.isEmpty() && highlights.stream().noneMatch(h -> flow.isVisible(h.range()))) {
            reveal(highlights.getFirst().range());
        }
    }

    /**
     * Scrolls to a place, a few lines below the upper edge.
     *
     * @param range where
     */
    public void reveal(TextRange range) {
        flow.reveal(range);
    }

    /**
     * The text a person has selected.
     *
     * @return range in code points, of length 0 when there is only a caret
     */
    public TextRange getSelectedRange() {
        return flow.selection();
    }

    /**
     * Selects text, as a person would with the mouse.
     *
     * @param range range in code points
     */
    public void setSelectedRange(TextRange range) {
        flow.select(range);
    }

    /**
     * The place of the caret.
     *
     * @return a code point of the source
     */
    public int getCaret() {
        return flow.document().toSource(widget.getCaretOffset());
    }

    /**
     * Adds somebody to tell when a person points at a place of the text with a click or the caret.
     *
     * @param listener gets the innermost owner there, null on bare text
     */
    public void addPickListener(Consumer<T> listener) {
        pickListeners.add(listener);
    }

    /**
     * The highlights of the document.
     *
     * @return the present index, never null
     */
    public HighlightIndex<T> getHighlights() {
        return index;
    }

    /**
     * The widget with the text, for menus, drops and focus.
     *
     * @return the styled text
     */
    public StyledText getTextWidget() {
        return widget;
    }

    /** Opens the find bar with the selected text in it. */
    public void openFind() {
        find.open(widget.getSelectionText());
    }

    @Override
    public boolean setFocus() {
        return !widget.isDisposed() && widget.setFocus();
    }

    void pick(int displayOffset) {
        var there = highlightsAt(displayOffset);
        T owner = there.isEmpty() ? null : there.getFirst().owner();
        pickListeners.forEach(listener -> listener.accept(owner));
    }

    List<Highlight<T>> highlightsAt(int displayOffset) {
        return index.at(flow.document().toSource(displayOffset));
    }

    private List<TextRange> search(String wanted) {
        hits = TextSearch.find(flow.source(), wanted);
        flow.restyle();
        return hits;
    }

    private void showHit(TextRange hit) {
        setSelectedRange(hit);
        if (!flow.isVisible(hit)) {
            reveal(hit);
        }
    }

    private void style(LineStyleEvent event) {
        var line = new TextRange(event.lineOffset, event.lineText.length());
        var styles = new LineStyles<>(marking, widget.getBackground().getRGB()).of(flow.document(), index, line,
                selected);
        event.styles = LineStyles.withHits(styles, hitsIn(flow.document().toSource(line)), line)
                .toArray(StyleRange[]::new);
    }

    private List<TextRange> hitsIn(TextRange line) {
        return hits.stream().filter(hit -> hit.offset() < line.end() && hit.end() > line.offset())
                .map(flow.document()::toDisplay).toList();
    }
}
