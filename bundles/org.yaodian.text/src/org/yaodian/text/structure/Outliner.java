/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.text.structure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Builds the tree of sections. The level of a number follows from the numbers around it: a style that is open goes on,
 * a style that starts with 1 opens a level below, anything else finds its place by the usual order of styles.
 */
final class Outliner {

    private record Open(MarkerStyle style, int level, Section section) {}

    private final Section root = new Section(null, null, 0, 0, 0);
    private final Deque<Open> open = new ArrayDeque<>();
    private final boolean plainHeadings;

    private Outliner(boolean plainHeadings) {
        this.plainHeadings = plainHeadings;
    }

    /** The tree of some paragraphs. */
    static Section outline(List<Paragraph> paragraphs) {
        boolean numbered = paragraphs.stream().map(paragraph -> MarkerReader.at(paragraph.passage(), 0))
                .anyMatch(marker -> marker != null && marker.style() != MarkerStyle.BULLET
                        && marker.style() != MarkerStyle.ORDINAL);
        boolean levels = paragraphs.stream().anyMatch(paragraph -> paragraph.level() > 0);
        var outliner = new Outliner(!numbered && !levels);
        for (int i = 0; i < paragraphs.size(); i++) {
            outliner.add(paragraphs.get(i), i + 1 < paragraphs.size() ? paragraphs.get(i + 1) : null);
        }
        outliner.root.closeEnumeration();
        return outliner.root;
    }

    private void add(Paragraph paragraph, Paragraph next) {
        var passage = paragraph.passage();
        var marker = MarkerReader.at(passage, 0);
        if (marker != null && marker.to() < passage.length()) {
            addNumbered(HeadingFinder.section(marker, passage), paragraph.level());
        } else if (paragraph.level() > 0 || plainHeadings && isPlainHeading(passage, next)) {
            addHeading(new Section(null, passage, 0, passage.length(), passage.length()),
                    Math.max(1, paragraph.level()));
        } else {
            current().bodies().add(passage);
        }
    }

    private Section current() {
        return open.isEmpty() ? root : open.peek().section();
    }

    private void addNumbered(Section section, int level) {
        var style = section.marker().style();
        int value = section.marker().value();
        if (open.stream().anyMatch(place -> place.style() == style)) {
            while (open.peek().style() != style) {
                open.pop();
            }
            open.pop();
        } else if (value != 1 && style != MarkerStyle.BULLET) {
            while (!open.isEmpty() && open.peek().style() != null && open.peek().style().compareTo(style) > 0) {
                open.pop();
            }
        }
        current().children().add(section);
        open.push(new Open(style, level, section));
    }

    private void addHeading(Section section, int level) {
        while (!open.isEmpty() && (open.peek().level() == 0 || open.peek().level() >= level)) {
            open.pop();
        }
        current().children().add(section);
        open.push(new Open(null, level, section));
    }

    private static boolean isPlainHeading(Passage passage, Paragraph next) {
        var text = passage.text();
        char last = text.charAt(text.length() - 1);
        return next != null && text.length() >= 2 && text.length() <= 30 && "。；，、：！？）.".indexOf(last) < 0
                && text.indexOf('：') < 0 && text.indexOf(Passage.GAP) < 0
                && next.passage().length() > text.length() + 10
                && next.passage().text().matches("(?s).*[。；，].*");
    }
}
