/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.edit.commands.clipboard;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaodian.model.Containment;
import org.yaodian.model.ElementKind;
import org.yaodian.model.Identity;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.ElementContainer;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.verbs.KindGuess;

/** Turns text into elements and back: one line each, indented lines inside the one above. */
public final class TextLines {

    /** More lines than this are no list that somebody means to paste into a plan. */
    public static final int MOST = 500;

    private static final int LONGEST = 400;
    private static final Pattern MARK = Pattern.compile(
            "^(?:[-*•·●○■□◆▪–—]\\s*|[(（][0-9一二三四五六七八九十]{1,3}[)）]\\s*|[0-9]{1,3}(?:\\.[0-9]{1,3})*[.、．)）\\s]\\s*" //$NON-NLS-1$
                    + "|[一二三四五六七八九十]{1,3}、\\s*|[①-⑳]\\s*)"); //$NON-NLS-1$

    private TextLines() {
    }

    private record Level(int indent, Element element) {}

    /**
     * Reads text of another program. Bullets and numbers in front are left out; the kind follows from the words.
     *
     * @param text any text, may be null
     * @return elements in no plan; empty when there are no words in it or more than {@value #MOST} lines
     */
    public static Optional<PlanFragment> parse(String text) {
        if (text == null) {
            return Optional.empty();
        }
        var lines = text.lines().filter(line -> !name(line).isEmpty()).limit(MOST + 1L).toList();
        if (lines.isEmpty() || lines.size() > MOST) {
            return Optional.empty();
        }
        var content = PlanFactory.eINSTANCE.createWorkPlan();
        content.setId(Identity.create());
        var open = new ArrayDeque<Level>();
        for (var line : lines) {
            var indent = indent(line);
            while (!open.isEmpty() && open.peek().indent() >= indent) {
                open.pop();
            }
            var kind = KindGuess.of(name(line));
            while (!open.isEmpty() && Containment.refusal(open.peek().element(), kind).isPresent()) {
                open.pop();
            }
            var element = kind.create();
            element.setName(name(line));
            ElementContainer parent = open.isEmpty() ? content : open.peek().element();
            parent.getChildren().add(element);
            open.push(new Level(indent, element));
        }
        return Optional.of(new PlanFragment(content));
    }

    private static int indent(String line) {
        int width = 0;
        for (int i = 0; i < line.length()
                && (Character.isWhitespace(line.charAt(i)) || line.charAt(i) == '\u3000'); i++) {
            width += line.charAt(i) == '\t' ? 4 : line.charAt(i) == '\u3000' ? 2 : 1;
        }
        return width;
    }

    private static String name(String line) {
        var name = MARK.matcher(line.strip()).replaceFirst("").strip(); //$NON-NLS-1$
        var clean = name.codePoints().filter(c -> !Character.isISOControl(c)).limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return clean.codePoints().anyMatch(Character::isLetterOrDigit) ? clean : ""; //$NON-NLS-1$
    }

    /**
     * Writes elements for other programs.
     *
     * @param fragment what was copied
     * @return code and name of each element on a line, parts indented by a tab; then notes and units
     */
    public static String write(PlanFragment fragment) {
        var lines = new ArrayList<String>();
        write(fragment.elements(), "", lines); //$NON-NLS-1$
        fragment.drawing().ifPresent(drawing -> drawing.eAllContents().forEachRemaining(object -> {
            if (object instanceof Node node) {
                if (node.getObject() instanceof Unit unit) {
                    lines.add(unit.getName());
                } else if (node.getObject() == null && node.getText() != null) {
                    lines.add(node.getText());
                }
            }
        }));
        return String.join(System.lineSeparator(), lines) + System.lineSeparator();
    }

    private static void write(List<Element> level, String indent, List<String> lines) {
        for (var element : level) {
            var code = element.getCode() == null ? "" : element.getCode() + ' '; //$NON-NLS-1$
            lines.add(indent + code + (element.getName() == null ? ElementKind.of(element).label()
                    : element.getName()));
            write(element.getChildren(), indent + '\t', lines);
        }
    }
}
