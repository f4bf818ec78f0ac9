/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.problems;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.yaodian.rules.Finding;
import org.yaodian.rules.Severity;

/** Which findings are shown. */
final class ProblemFilter {

    private static final String SEVERITIES = "hiddenSeverities";
    private static final String RULES = "hiddenRules";

    private final Set<Severity> severities = EnumSet.allOf(Severity.class);
    private final Set<String> hiddenRules = new HashSet<>();
    private String chapter;
    private String sector;
    private String text = "";

    /** Takes over what is remembered. */
    void recall(IDialogSettings memory) {
        Stream.ofNullable(memory.getArray(SEVERITIES)).flatMap(Stream::of)
                .forEach(name -> severities.removeIf(severity -> severity.name().equals(name)));
        Stream.ofNullable(memory.getArray(RULES)).flatMap(Stream::of).forEach(hiddenRules::add);
    }

    /** Remembers severities and rules; words and chapter belong to one plan and are not kept. */
    void remember(IDialogSettings memory) {
        memory.put(SEVERITIES, Stream.of(Severity.values()).filter(severity -> !shows(severity)).map(Enum::name)
                .toArray(String[]::new));
        memory.put(RULES, hiddenRules.toArray(String[]::new));
    }

    /** Shows or hides the findings of a severity. */
    void show(Severity severity, boolean shown) {
        if (shown) {
            severities.add(severity);
        } else {
            severities.remove(severity);
        }
    }

    /** {@return whether findings of a severity are shown} */
    boolean shows(Severity severity) {
        return severities.contains(severity);
    }

    /** Shows or hides the findings of a rule. */
    void showRule(String id, boolean shown) {
        if (shown) {
            hiddenRules.remove(id);
        } else {
            hiddenRules.add(id);
        }
    }

    /** {@return whether findings of a rule are shown} */
    boolean showsRule(String id) {
        return !hiddenRules.contains(id);
    }

    /** Shows only one chapter, or all for null. */
    void setChapter(String name) {
        chapter = name;
    }

    /** {@return the only chapter that is shown, or null for all} */
    String chapter() {
        return chapter;
    }

    /** Shows only the findings of the rules of a sector, of the shared ones for an empty text, or all for null. */
    void setSector(String id) {
        sector = id;
    }

    /** {@return the id of the only sector that is shown, an empty text for the shared rules, or null for all} */
    String sector() {
        return sector;
    }

    /** Shows only findings with a text somewhere in their line; an empty text shows all. */
    void setText(String part) {
        text = part.strip().toLowerCase(Locale.ROOT);
    }

    /** Shows all again. */
    void clear() {
        severities.addAll(EnumSet.allOf(Severity.class));
        hiddenRules.clear();
        chapter = null;
        sector = null;
    }

    /** {@return the lines that are shown, in the same order} */
    List<Problem> apply(List<Finding> findings) {
        return findings.stream().filter(each -> severities.contains(each.severity()) && showsRule(each.ruleId()))
                .map(Problem::new).filter(each -> sector == null || sector.equals(each.sector()))
                .filter(each -> chapter == null || chapter.equals(each.chapter()))
                .filter(this::hasText).toList();
    }

    private boolean hasText(Problem problem) {
        return text.isEmpty() || Stream.of(ProblemColumn.values())
                .anyMatch(column -> column.text(problem).toLowerCase(Locale.ROOT).contains(text));
    }
}
