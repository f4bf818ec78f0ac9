/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.text.grammar;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

import org.yaodian.text.data.Departments;
import org.yaodian.text.data.Gazetteer;
import org.yaodian.text.data.Verbs;
import org.yaodian.text.data.Words;
import org.yaodian.text.structure.Nesting;

/** Finds districts, counties and county-level cities: in full, by pattern, and in lists without 区 (在松江、嘉定等区). */
final class DistrictFinder {

    private static final Pattern LIST_END = Pattern
            .compile("等?[0-9一二两三四五六七八九十]{0,2}个?(?:县（市、区）|县\\(市、区\\)|市县区|区县|县区|县市|市县|新城|区|县)(?![域级内中一])");
    private static final String BOUNDARY = "，；。：、（）〔〕“”和与及以在于对向到从由\u3000";
    private static final int LONGEST_BARE = 4;

    private final String text;
    private final Nesting nesting;
    private final String city;

    DistrictFinder(String text, Nesting nesting, String city) {
        this.text = text;
        this.nesting = nesting;
        this.city = city;
    }

    /** The districts of a clause, in full where they are known. */
    List<String> districts(int from, int to) {
        var found = new LinkedHashSet<String>();
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            var full = Gazetteer.fullNames().startingAt(text, i, to);
            if (full != null && isSuffixFree(full.to(), to) && isOfCity(full.value(), i)) {
                listBefore(i, from, found, "");
                found.add(full.value());
                i = full.to() - 1;
            } else if (c == '区' || c == '县') {
                byPattern(from, i, found);
            }
        }
        lists(from, to, found);
        return new ArrayList<>(found);
    }

    private boolean isSuffixFree(int end, int to) {
        return end >= to || "域划".indexOf(text.charAt(end)) < 0;
    }

    /** Names such as 南区 and 西区 occur as words: they count only in their own city. */
    private boolean isOfCity(String name, int from) {
        boolean own = Gazetteer.complete(city, name.substring(0, name.length() - 1)) != null
                || name.endsWith("新区") && Gazetteer.complete(city, name.substring(0, name.length() - 2)) != null;
        boolean boundary = from == 0 || BOUNDARY.indexOf(text.charAt(from - 1)) >= 0 || text.charAt(from - 1) == '市';
        boolean verb = Verbs.table().endingAt(text, Math.max(0, from - 4), from) != null;
        return own && name.length() > 2 || name.length() > 2 && (boundary || verb) || own && boundary;
    }

    /** An unknown name between a boundary and 区 or 县. */
    private void byPattern(int from, int suffix, LinkedHashSet<String> found) {
        if (!nesting.isTop(suffix) || Gazetteer.isNoDistrict(text, suffix + 1)
                || suffix + 1 < text.length() && "域级内块位分别间县划".indexOf(text.charAt(suffix + 1)) >= 0) {
            return;
        }
        for (int length = 2; length <= 3; length++) {
            int start = suffix - length;
            if (start < from) {
                return;
            }
            boolean boundary = start == from || BOUNDARY.indexOf(text.charAt(start - 1)) >= 0
                    || text.charAt(start - 1) == '市' || Verbs.table().endingAt(text, from, start) != null
                            && length == 2;
            var name = text.substring(start, suffix + 1);
            if (boundary && name.matches("[\\u4e00-\\u9fa5]+")
                    && !name.matches(".*[，、的和与及各等在全该本我新重点有关示范试点养验禁限护业物居住商工农科教学校园港航空景灾牧集聚心功能片保税组团游控贫困]"
                            + ".*")
                    && Words.circumstances().startingAt(text, start, suffix) == null
                    && Departments.endAt(text, suffix, text.length()) < 0
                    && Verbs.table().startingAt(text, start, suffix) == null) {
                found.add(name);
                return;
            }
        }
    }

    /** Lists that end in 等区, 四区 or 等区县. */
    private void lists(int from, int to, LinkedHashSet<String> found) {
        var matcher = LIST_END.matcher(text).region(from, to);
        while (matcher.find()) {
            int end = matcher.start();
            boolean etc = matcher.group().length() > 1;
            if (etc) {
                var suffix = matcher.group().endsWith("县") && !matcher.group().endsWith("区县") ? "县" : "区";
                listBefore(end + (end < to && text.charAt(end) == '等' ? 0 : 0), from, found, suffix);
            }
        }
    }

    /** Adds the short names of a list that ends at a place. */
    private void listBefore(int end, int from, LinkedHashSet<String> found, String suffix) {
        var names = new ArrayList<String>();
        int i = end;
        boolean first = suffix.isEmpty();
        while (i > from) {
            if (first && "、和与及".indexOf(text.charAt(i - 1)) < 0) {
                break;
            }
            int stop = first ? i - 1 : i;
            first = true;
            int start = stop;
            while (start > from && stop - start < LONGEST_BARE && BOUNDARY.indexOf(text.charAt(start - 1)) < 0) {
                start--;
            }
            var known = Gazetteer.shortNames().endingAt(text, start, stop);
            var full = Gazetteer.fullNames().endingAt(text, Math.max(from, stop - 6), stop);
            if (full != null) {
                i = full.from();
                continue;
            }
            if (known != null) {
                start = known.from();
            } else if (suffix.isEmpty() || start == from || BOUNDARY.indexOf(text.charAt(start - 1)) < 0
                    || stop - start < 2) {
                break;
            }
            names.add(0, text.substring(start, stop));
            i = start;
        }
        boolean list = names.size() > 1 || !names.isEmpty() && suffix.isEmpty()
                || names.size() == 1 && Gazetteer.shortNames().get(names.get(0)) != null;
        if (list) {
            names.forEach(name -> found.add(complete(name, suffix)));
        }
    }

    private String complete(String name, String suffix) {
        var known = Gazetteer.complete(city, name);
        return known != null ? known : name + (suffix.isEmpty() ? "区" : suffix);
    }
}
