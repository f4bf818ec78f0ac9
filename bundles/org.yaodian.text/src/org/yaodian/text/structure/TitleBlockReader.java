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

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.yaodian.text.data.Words;
import org.yaodian.text.structure.DocumentParts.TitleBlock;

/** Tells title, issuer, number, dates, addressees and guiding text from the body, before and behind it. */
final class TitleBlockReader {

    private static final Pattern ISSUER_OF_NOTICE = Pattern
            .compile("^([\\u4e00-\\u9fa5、（）]{3,40}?)关于(?:印发|下发|转发|发布|做好)?");
    private static final Pattern POSTED = Pattern.compile("(?:发布|发文|公开|上网|更新|时间|日期)");
    private static final Pattern PRINTED = Pattern.compile(".{2,30}印发|.*ICP备.*");

    private final List<Paragraph> paragraphs;
    private final TitleFinder titles;
    private final int first;
    private int last;
    private String issuer;
    private String number;
    private LocalDate issued;
    private LocalDate posted;
    private final List<String> addressees = new ArrayList<>();
    private final List<Passage> preamble = new ArrayList<>();

    TitleBlockReader(List<Paragraph> paragraphs) {
        this.paragraphs = paragraphs;
        titles = new TitleFinder(paragraphs);
        first = titles.bodyStart();
        last = paragraphs.size();
    }

    /** Reads both ends. */
    TitleBlock read() {
        for (int i = 0; i < first; i++) {
            readBefore(i);
        }
        readTail();
        if (issuer == null) {
            issuer = titles.issuer();
        }
        var guiding = new StringBuilder();
        for (var passage : preamble) {
            guiding.append(guiding.isEmpty() ? "" : "\n").append(passage.written(0, passage.length()));
        }
        return new TitleBlock(titles.title(), titles.year(), issuer, number, issued, posted, addressees,
                guiding.isEmpty() ? null : guiding.toString());
    }

    /** The paragraphs of the body. */
    List<Paragraph> body() {
        return paragraphs.subList(Math.min(first, last), last);
    }

    /** The paragraphs between the title and the body. */
    List<Passage> preamble() {
        return preamble;
    }

    private void readBefore(int index) {
        var passage = paragraphs.get(index).passage();
        var text = FrontMatter.plain(paragraphs.get(index));
        var match = FrontMatter.NUMBER.matcher(passage.text());
        if (number == null && match.find()) {
            number = passage.written(match.start(), match.end());
            if (text.length() <= TitleFinder.LONGEST && index != titles.index()) {
                issued = issued == null ? DateReader.first(text) : issued;
                return;
            }
        }
        if (index == titles.index()) {
            return;
        }
        var whole = DateReader.whole(text);
        if (Words.isFrame(text, false) || POSTED.matcher(text).find() && text.length() < 60
                && DateReader.first(text) != null) {
            readMeta(text);
        } else if (whole != null) {
            boolean iso = Character.isDigit(text.charAt(text.length() - 1)) || text.startsWith("〔");
            if (iso && posted == null) {
                posted = whole;
            } else {
                issued = whole;
            }
        } else if (text.contains("关于") && text.length() <= TitleFinder.LONGEST + 20 && text.endsWith("通知")) {
            readNotice(text);
        } else if (FrontMatter.isUnit(text)) {
            issuer = text;
        } else if (addressees.isEmpty() && readAddressees(text)) {
            return;
        } else if (index > titles.index()) {
            preamble.add(passage);
        }
    }

    private void readMeta(String text) {
        var date = DateReader.first(text);
        if (date != null) {
            if (text.contains("成文") || text.contains("发文日期") || text.contains("印发日期")) {
                issued = date;
            } else {
                posted = date;
            }
        }
        int colon = text.indexOf('：');
        if (colon > 0 && issuer == null && text.matches("^〔?(发布机构|发文机关|发文单位).*")) {
            issuer = text.substring(colon + 1).replaceAll("[\\s〕].*", "");
        }
    }

    private void readNotice(String text) {
        var match = ISSUER_OF_NOTICE.matcher(text);
        if (issuer == null && match.find()) {
            issuer = match.group(1);
        }
    }

    private boolean readAddressees(String text) {
        int colon = text.indexOf('：');
        if (colon < 3 || colon > 200 || !FrontMatter.isAddressee(text.substring(0, colon + 1))) {
            return false;
        }
        for (var name : text.substring(0, colon).split("[，；]")) {
            if (!name.isBlank()) {
                addressees.add(name);
            }
        }
        return true;
    }

    private void readTail() {
        while (last > first) {
            var text = FrontMatter.plain(paragraphs.get(last - 1));
            var date = DateReader.whole(text);
            if (date != null) {
                issued = issued == null ? date : issued;
            } else if (FrontMatter.isUnit(text)
                    && MarkerReader.at(paragraphs.get(last - 1).passage(), 0) == null) {
                issuer = issuer == null ? text : issuer;
            } else if (!Words.isFrame(text, true) && !PRINTED.matcher(text).matches() || text.length() > 200) {
                break;
            }
            last--;
        }
    }
}
