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

    private static final Pattern NUMBER = Pattern
            .compile("[\\u4e00-\\u9fa5]{1,12}[〔（]((?:19|20)\\d\\d)[〕）]第?\\d{1,5}号");
    private static final Pattern ISSUER_OF_NOTICE = Pattern
            .compile("^([\\u4e00-\\u9fa5、（）]{3,40}?)关于(?:印发|下发|转发|发布|做好)?");
    private static final Pattern UNIT_LINE = Pattern.compile(
            "[\\u4e00-\\u9fa5（）\\u3000]{2,40}(?:委员会|委|局|办公室|办公厅|办|厅|政府|领导小组|中心|院|部|公司|集团|处|会)");
    private static final Pattern POSTED = Pattern.compile("(?:发布|发文|公开|上网|更新|时间|日期)");
    private static final Pattern PRINTED = Pattern.compile(".{2,30}印发|.*ICP备.*");
    private static final int LONGEST_TITLE = 60;

    private final List<Paragraph> paragraphs;
    private int first;
    private int last;
    private int titleIndex = -1;
    private String title;
    private String issuer;
    private String number;
    private LocalDate issued;
    private LocalDate posted;
    private final List<String> addressees = new ArrayList<>();
    private final List<Passage> preamble = new ArrayList<>();

    TitleBlockReader(List<Paragraph> paragraphs) {
        this.paragraphs = paragraphs;
        first = 0;
        last = paragraphs.size();
    }

    /** Reads both ends. */
    TitleBlock read() {
        findTitle();
        first = bodyStart();
        for (int i = 0; i < first; i++) {
            readBefore(i);
        }
        readTail();
        if (issuer == null && title != null) {
            issuer = issuerInTitle(title);
        }
        var guiding = new StringBuilder();
        for (var passage : preamble) {
            guiding.append(guiding.isEmpty() ? "" : "\n").append(passage.written(0, passage.length()));
        }
        int year = titleIndex < 0 ? 0 : DateReader.year(plain(paragraphs.get(titleIndex)));
        return new TitleBlock(title, year, issuer, number, issued, posted, addressees,
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

    private static String plain(Paragraph paragraph) {
        return paragraph.passage().text().replace(String.valueOf(Passage.GAP), "");
    }

    private void findTitle() {
        int best = 0;
        for (int i = 0; i < Math.min(paragraphs.size(), 40); i++) {
            var text = plain(paragraphs.get(i));
            boolean heading = isHeading(i);
            if (heading && i > 0) {
                break;
            }
            int score = text.length() > LONGEST_TITLE || text.indexOf('。') >= 0 || heading ? 0
                    : Words.titleScore(text);
            if (score > 0 && text.indexOf('：') < 0 && !Words.isFrame(text, false)) {
                score += text.endsWith("通知") ? -9 : 5;
                score += DateReader.year(text) > 0 ? 3 : 0;
                if (score >= best) {
                    best = score;
                    titleIndex = i;
                }
            }
        }
        if (titleIndex < 0 && !paragraphs.isEmpty() && plain(paragraphs.get(0)).length() <= LONGEST_TITLE
                && !isHeading(0) && plain(paragraphs.get(0)).indexOf('。') < 0) {
            titleIndex = 0;
        }
        if (titleIndex >= 0) {
            title = titleOf(paragraphs.get(titleIndex).passage());
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

    private boolean isHeading(int index) {
        var paragraph = paragraphs.get(index);
        var marker = MarkerReader.at(paragraph.passage(), 0);
        return marker != null && marker.style() != MarkerStyle.BULLET && marker.style() != MarkerStyle.ORDINAL
                && marker.value() == 1 && marker.to() < paragraph.passage().length();
    }

    /** The first paragraph of the body: the first number, heading or, without any, what follows the title. */
    private int bodyStart() {
        for (int i = Math.max(0, titleIndex + (titleIndex == 0 ? 0 : 1)); i < paragraphs.size(); i++) {
            if (isHeading(i) || paragraphs.get(i).level() > 0 && i > titleIndex) {
                return i;
            }
        }
        int i = titleIndex + 1;
        while (i < paragraphs.size() && (isFrontMatter(i) || isGuidingParagraph(i))) {
            i++;
        }
        return i;
    }

    private boolean isGuidingParagraph(int index) {
        return plain(paragraphs.get(index)).contains("指导思想") && plain(paragraphs.get(index)).length() > 30;
    }

    private boolean isFrontMatter(int index) {
        var text = plain(paragraphs.get(index));
        return DateReader.whole(text) != null || NUMBER.matcher(text).matches() || Words.isFrame(text, false)
                || UNIT_LINE.matcher(text).matches() || isAddressee(text);
    }

    private static boolean isAddressee(String text) {
        int colon = text.indexOf('：');
        return colon > 3 && colon == text.length() - 1 && text.indexOf('。') < 0
                && text.matches(".*(各|局|委|办|政府|单位|公司|部门|镇|街道).*") && !text.contains("主要");
    }

    private void readBefore(int index) {
        var passage = paragraphs.get(index).passage();
        var text = plain(paragraphs.get(index));
        var match = NUMBER.matcher(passage.text());
        if (number == null && match.find()) {
            number = passage.written(match.start(), match.end());
            if (text.length() <= LONGEST_TITLE && index != titleIndex) {
                issued = issued == null ? DateReader.first(text) : issued;
                return;
            }
        }
        if (index == titleIndex) {
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
        } else if (text.contains("关于") && text.length() <= LONGEST_TITLE + 20 && text.endsWith("通知")) {
            readNotice(text);
        } else if (UNIT_LINE.matcher(text).matches() && text.length() <= 40) {
            issuer = text;
        } else if (addressees.isEmpty() && readAddressees(text)) {
            return;
        } else if (index > titleIndex) {
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
        if (colon < 3 || colon > 200 || !isAddressee(text.substring(0, colon + 1))) {
            return false;
        }
        for (var name : text.substring(0, colon).split("[，；]")) {
            if (!name.isBlank()) {
                addressees.add(name);
            }
        }
        return true;
    }

    private static String issuerInTitle(String title) {
        var match = Pattern.compile("^(?:关于)?([\\u4e00-\\u9fa5]{2,30}?(?:委员会|局|办公室|厅|政府|委|办))").matcher(title);
        return match.find() ? match.group(1) : null;
    }

    private void readTail() {
        while (last > first) {
            var text = plain(paragraphs.get(last - 1));
            var date = DateReader.whole(text);
            if (date != null) {
                issued = issued == null ? date : issued;
            } else if (UNIT_LINE.matcher(text).matches() && text.length() <= 40
                    && MarkerReader.at(paragraphs.get(last - 1).passage(), 0) == null) {
                issuer = issuer == null ? text : issuer;
            } else if (!Words.isFrame(text, true) && !PRINTED.matcher(text).matches() || text.length() > 200) {
                break;
            }
            last--;
        }
    }
}
