/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.expo.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.plan.Dependency;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Event;
import org.yaodian.model.plan.Relation;
import org.yaodian.rules.KeyedRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;
import org.yaodian.rules.shared.Labels;

/**
 * EX1: all that is counted back from the opening on 2010-05-01 ends in time, by durations and links, and rehearsals
 * come before the opening. A finding has the way that drives the latest day: elements and links in their order.
 */
public final class CountdownRule extends KeyedRule<EObject> {

    private static final String ALL = "countdown"; //$NON-NLS-1$
    private static final Set<String> ELEMENTS = Set.of(ExpoTypes.WORK, ExpoTypes.GUARANTEE, ExpoTypes.SYSTEM,
            ExpoTypes.INFRASTRUCTURE, ExpoTypes.INTERFACE, ExpoTypes.OPENING, ExpoTypes.REHEARSAL);
    private static final Set<String> RELATIONS = Set.of(ExpoTypes.COUNTS_BACK, ExpoTypes.BUILDS,
            ExpoTypes.TRIAL_NEEDS);

    /** Makes the rule. */
    public CountdownRule() {
        super(new RuleInfo("expo.countdown", Severity.ERROR, "expo", Messages.Countdown_Name, //$NON-NLS-1$ //$NON-NLS-2$
                Messages.Countdown_Description), EObject.class);
    }

    @Override
    protected List<?> keys(EObject object) {
        boolean matters = switch (object) {
            case Element element -> element.getTypeId() != null && ELEMENTS.contains(element.getTypeId());
            case Relation relation -> relation.getTypeId() != null && RELATIONS.contains(relation.getTypeId());
            default -> object instanceof Dependency;
        };
        return matters ? List.of(ALL) : List.of();
    }

    @Override
    protected void check(Object key, List<EObject> group, Report report) {
        var elements = group.stream().filter(Element.class::isInstance).map(Element.class::cast).toList();
        if (elements.isEmpty()) {
            return;
        }
        var countdown = new Countdown(group);
        elements.forEach(element -> checkElement(element, countdown, report));
        checkRehearsals(elements, report);
    }

    private static void checkElement(Element element, Countdown countdown, Report report) {
        var latest = countdown.latest().get(element);
        if (latest == null || element instanceof Event) {
            return;
        }
        var span = Span.of(element);
        var message = span.finish() == null ? Messages.Countdown_Undated : Messages.Countdown_Late;
        boolean undated = span.finish() == null && span.days() > 0;
        boolean late = span.finish() != null && span.finish().isAfter(latest);
        if (undated || late) {
            var way = countdown.way(element);
            report.add(NLS.bind(message, new Object[]{Labels.of(element), Labels.of(way.getLast()), latest,
                    Objects.toString(span.finish(), "")}), way, //$NON-NLS-1$
                    new QuickFix(NLS.bind(Messages.Countdown_Fix, latest), () -> span.moveTo(latest, element)));
        }
    }

    private static void checkRehearsals(List<Element> elements, Report report) {
        var opening = elements.stream().filter(element -> ExpoTypes.OPENING.equals(element.getTypeId()))
                .filter(Event.class::isInstance).map(day -> ((Event) day).getStart()).filter(Objects::nonNull)
                .max(LocalDate::compareTo).orElse(ExpoData.OPENING);
        elements.stream().filter(element -> ExpoTypes.REHEARSAL.equals(element.getTypeId()))
                .filter(Event.class::isInstance).map(Event.class::cast)
                .filter(day -> day.getStart() != null && !day.getStart().isBefore(opening))
                .forEach(day -> report.add(NLS.bind(Messages.Countdown_Rehearsal, new Object[]{Labels.of(day),
                        day.getStart(), opening}), day, new QuickFix(NLS.bind(Messages.Countdown_FixRehearsal,
                                ExpoData.TRIAL_FIRST, ExpoData.TRIAL_LAST), () -> {
                                    day.setStart(ExpoData.TRIAL_FIRST);
                                    day.setFinish(ExpoData.TRIAL_LAST);
                                })));
    }
}
