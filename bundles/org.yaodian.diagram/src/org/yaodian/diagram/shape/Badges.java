/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.diagram.shape;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.yaodian.diagram.shape.Badge.Tone;
import org.yaodian.diagram.text.LineBreaker;
import org.yaodian.model.plan.Chapter;
import org.yaodian.model.plan.Comparison;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Event;
import org.yaodian.model.plan.Policy;
import org.yaodian.model.plan.Responsibility;
import org.yaodian.model.plan.ResponsibilityRole;
import org.yaodian.model.plan.Target;
import org.yaodian.model.plan.Task;

/** The facts that cards show, and what is missing. */
final class Badges {

    private static final List<ShapeKind> COUNTED = List.of(ShapeKind.TASK, ShapeKind.SYSTEM, ShapeKind.TARGET,
            ShapeKind.POLICY, ShapeKind.EVENT);

    private Badges() {
    }

    static List<Badge> of(Element element) {
        var badges = new ArrayList<Badge>();
        switch (element) {
            case Task task -> ofTask(task, badges);
            case Target target -> ofTarget(target, badges);
            case Policy policy -> add(badges, Icon.BOOKMARK, policy.getDocumentNumber());
            case Event event -> add(badges, Icon.CLOCK, days(event.getStart(), event.getFinish()));
            default -> {
                // the other kinds say everything by their name
            }
        }
        if (!(element instanceof Task) && !(element instanceof Chapter)) {
            add(badges, Icon.PERSON, leads(element));
        }
        return badges;
    }

    /** Adds how many elements of each kind stand below one that is drawn as a single card. */
    static List<Badge> withCounts(Element element, List<Badge> badges) {
        if (element.getChildren().isEmpty() || !(element instanceof Chapter)) {
            return badges;
        }
        var counts = new EnumMap<ShapeKind, Integer>(ShapeKind.class);
        element.eAllContents().forEachRemaining(object -> {
            if (object instanceof Element) {
                counts.merge(ShapeCatalog.kindOf(object), 1, Integer::sum);
            }
        });
        var result = new ArrayList<>(badges);
        COUNTED.stream().filter(counts::containsKey)
                .forEach(kind -> add(result, kind.icon(), counts.get(kind).toString()));
        return result;
    }

    static String role(ResponsibilityRole role) {
        return switch (role) {
            case LEAD -> Messages.Badges_Lead;
            case COOPERATE -> Messages.Badges_Cooperate;
            case RESPONSIBLE -> Messages.Badges_Responsible;
            case SUPERVISE -> Messages.Badges_Supervise;
            case null -> "";
        };
    }

    private static void ofTask(Task task, List<Badge> badges) {
        add(badges, Icon.PERSON, leads(task));
        add(badges, Icon.CLOCK, due(task));
        light(Light.of(task, LocalDate.now()), badges);
        if (!isGiven(task, e -> !leads(e).isEmpty())) {
            badges.add(new Badge(Icon.PERSON, Messages.Badges_NoLead, Tone.WARNING));
        }
        if (!isGiven(task, e -> e instanceof Task t && !due(t).isEmpty())) {
            badges.add(new Badge(Icon.CLOCK, Messages.Badges_NoDeadline, Tone.WARNING));
        }
    }

    static void light(Light light, List<Badge> badges) {
        switch (light) {
            case DONE -> badges.add(new Badge(Icon.LAMP, Messages.Badges_Done, Tone.GOOD));
            case NEAR_DUE -> badges.add(new Badge(Icon.LAMP, Messages.Badges_NearDue, Tone.NOTICE));
            case BEHIND -> badges.add(new Badge(Icon.LAMP, Messages.Badges_Behind, Tone.CAUTION));
            case OVERDUE -> badges.add(new Badge(Icon.LAMP, Messages.Badges_Overdue, Tone.ALARM));
            case ON_TRACK, NONE -> {
                // nothing to tell
            }
        }
    }

    private static void ofTarget(Target target, List<Badge> badges) {
        if (target.getValue() != null) {
            add(badges, Icon.GAUGE, sign(target.getComparison()) + plain(target.getValue())
                    + LineBreaker.clean(target.getUnitOfMeasure()));
        }
        if (target.getValue() == null || LineBreaker.clean(target.getMeasure()).isEmpty()) {
            badges.add(new Badge(Icon.GAUGE, Messages.Badges_NoMeasure, Tone.WARNING));
        }
    }

    /** Whether an element or one above it has something, for what is said of a task holds for its parts. */
    private static boolean isGiven(Element element, Predicate<Element> test) {
        for (EObject e = element; e instanceof Element above; e = above.eContainer()) {
            if (test.test(above)) {
                return true;
            }
        }
        return false;
    }

    private static String leads(Element element) {
        var leads = units(element, ResponsibilityRole.LEAD);
        return leads.isEmpty() ? units(element, ResponsibilityRole.RESPONSIBLE) : leads;
    }

    private static String units(Element element, ResponsibilityRole role) {
        return element.getResponsibilities().stream().filter(r -> r.getRole() == role).map(Badges::unit)
                .filter(name -> !name.isEmpty()).collect(Collectors.joining("、"));
    }

    private static String unit(Responsibility responsibility) {
        var unit = responsibility.getUnit();
        return LineBreaker.clean(unit == null || unit.eIsProxy() || unit.getName() == null ? responsibility.getText()
                : unit.getName());
    }

    private static String due(Task task) {
        var deadline = task.getDeadline();
        if (deadline != null) {
            var words = LineBreaker.clean(deadline.getText());
            return words.isEmpty() ? days(null, deadline.getTo()) : words;
        }
        return days(null, task.getPlannedFinish());
    }

    private static String days(LocalDate from, LocalDate to) {
        if (from == null || to == null || from.equals(to)) {
            var day = from == null ? to : from;
            return day == null ? "" : day.toString();
        }
        return from + "–" + to;
    }

    private static String sign(Comparison comparison) {
        return switch (comparison) {
            case AT_LEAST -> "≥ ";
            case AT_MOST -> "≤ ";
            case INCREASE_BY -> "+ ";
            case DECREASE_BY -> "− ";
            case EQUAL -> "= ";
            case null -> "";
        };
    }

    private static String plain(BigDecimal value) {
        return value.scale() > 20 || value.precision() - value.scale() > 20 ? value.toString() : value.toPlainString();
    }

    private static void add(List<Badge> badges, Icon icon, String text) {
        var clean = LineBreaker.clean(text);
        if (!clean.isEmpty()) {
            badges.add(new Badge(icon, clean, Tone.PLAIN));
        }
    }
}
