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

import java.util.List;
import java.util.regex.Pattern;

import org.yaodian.text.data.Words;

/** Finds the title of a document and where its body starts. */
final class TitleFinder {

    /** Chars of the longest title. */
    static final int LONGEST = 60;

    private static final int MOST_PARAGRAPHS = 40;
    private static final Pattern ISSUER = Pattern
            .compile("^(?:关于)?([\\u4e00-\\u9fa5]{2,30}?(?:委员会|局|办公室|厅|政府|委|办))");

    private final List<Paragraph> paragraphs;
    private int index = -1;
    private String title;

    TitleFinder(List<Paragraph> paragraphs) {
        this.paragraphs = paragraphs;
        findTitle();
    }

    /** The paragraph of the title, or -1. */
    int index() {
        return index;
    }

    /** The title as written, or null. */
    String title() {
        return title;
    }

    /** The year in the title, or 0. */
    int year() {
        return index < 0 ? 0 : DateReader.year(FrontMatter.plain(paragraphs.get(index)));
    }

    /** The body whose name starts the title, or null. */
    String issuer() {
        var match = title == null ? null : ISSUER.matcher(title);
        return match != null && match.find() ? match.group(1) : null;
    }

    private void findTitle() {
        int best = 0;
        for (int i = 0; i < Math.min(paragraphs.size(), MOST_PARAGRAPHS); i++) {
            var text = FrontMatter.plain(paragraphs.get(i));
            boolean heading = isHeading(i);
            if (heading && i > 0) {
                break;
            }
            int score = text.length() > LONGEST || text.indexOf('。') >= 0 || heading ? 0
                    : Words.titleScore(text);
            if (score > 0 && text.indexOf('：') < 0 && !Words.isFrame(text, false)) {
                score += text.endsWith("通知") ? -9 : 5;
                score += DateReader.year(text) > 0 ? 3 : 0;
                if (score >= best) {
                    best = score;
                    index = i;
                }
            }
        }
        if (index < 0 && !paragraphs.isEmpty() && FrontMatter.plain(paragraphs.get(0)).length() <= LONGEST
                && !isHeading(0) && FrontMatter.plain(paragraphs.get(0)).indexOf('。') < 0) {
            index = 0;
        }
        if (index >= 0) {
            title = titleOf(paragraphs.get(index).passage());
        }
    }

    private String titleOf(Passage passage) {
        var text = passage.text();
        int open = text.indexOf('《');
        int close = text.lastIndexOf('》');
        if (text.endsWith("通知") && open >= 0 && close > open) {
            return passage.written(open + 1, close);
        }
        return passage.written(0, passage.length()).replaceAll("(?<=[\\u4e00-\\u9fa5])\\s+(?=[\\u4e00-\\u9fa5])", "");
    }

    private boolean isHeading(int place) {
        var paragraph = paragraphs.get(place);
        var marker = MarkerReader.at(paragraph.passage(), 0);
        return marker != null && marker.style() != MarkerStyle.BULLET && marker.style() != MarkerStyle.ORDINAL
                && marker.value() == 1 && marker.to() < paragraph.passage().length();
    }

    /** The first paragraph of the body: the first number, heading or, without any, what follows the title. */
    int bodyStart() {
        for (int i = Math.max(0, index + (index == 0 ? 0 : 1)); i < paragraphs.size(); i++) {
            if (isHeading(i) || paragraphs.get(i).level() > 0 && i > index) {
                return i;
            }
        }
        int i = index + 1;
        while (i < paragraphs.size()
                && (FrontMatter.isFront(FrontMatter.plain(paragraphs.get(i))) || isGuidingParagraph(i))) {
            i++;
        }
        return i;
    }

    private boolean isGuidingParagraph(int place) {
        return FrontMatter.plain(paragraphs.get(place)).contains("指导思想")
                && FrontMatter.plain(paragraphs.get(place)).length() > 30;
    }
}
