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

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.Chapter;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.ElementContainer;
import org.yaodian.model.plan.WorkPlan;

/** The chapters of a plan, to go to in its source text. */
final class ChapterList extends Composite {

    private static final String INDENT = "    ";

    private final Table table;
    private List<Chapter> chapters = List.of();

    ChapterList(Composite parent, Consumer<Chapter> goTo) {
        super(parent, SWT.NONE);
        setLayout(new FillLayout());
        table = new Table(this, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL | SWT.FULL_SELECTION);
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (table.getSelectionIndex() >= 0) {
                goTo.accept(chapters.get(table.getSelectionIndex()));
            }
        }));
    }

    /**
     * Shows the chapters of a plan.
     *
     * @param plan a plan
     * @return false when it has none
     */
    boolean show(WorkPlan plan) {
        var now = Outline.elements(plan, Chapter.class).toList();
        var labels = now.stream().map(ChapterList::label).toList();
        if (!now.equals(chapters)
                || !labels.equals(List.of(table.getItems()).stream().map(TableItem::getText).toList())) {
            chapters = now;
            table.setRedraw(false);
            table.removeAll();
            labels.forEach(label -> new TableItem(table, SWT.NONE).setText(label));
            table.setRedraw(true);
        }
        return !chapters.isEmpty();
    }

    /**
     * Marks the chapter an element stands in.
     *
     * @param element an element, or null for none
     */
    void select(Element element) {
        ElementContainer container = element;
        while (container instanceof Element inner && !(container instanceof Chapter)) {
            container = inner.getParent();
        }
        int index = chapters.indexOf(container);
        if (index < 0) {
            table.deselectAll();
        } else if (index != table.getSelectionIndex()) {
            table.setSelection(index);
        }
    }

    private static String label(Chapter chapter) {
        int depth = 0;
        for (var outer = chapter.getParent(); outer instanceof Element element; outer = element.getParent()) {
            depth++;
        }
        return INDENT.repeat(depth) + title(chapter);
    }

    private static String title(Chapter chapter) {
        String name = Objects.requireNonNullElse(chapter.getName(), "").strip();
        String heading = Objects.requireNonNullElse(chapter.getHeading(), "").strip();
        return heading.contains(name) ? heading : heading + name;
    }
}
