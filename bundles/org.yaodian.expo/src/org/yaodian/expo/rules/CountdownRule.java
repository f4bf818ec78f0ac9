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
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.plan.Dependency;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Event;
import org.yaodian.model.plan.Relation;
import org.yaodian.rules.ChainRule;
import org.yaodian.rules.Grounded;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;
import org.yaodian.rules.shared.Labels;

/**
 * EX1: all that is counted back from the opening on 2010-05-01 ends in time, by durations and links, and rehearsals
 * come before the opening. A finding has the way that drives the latest day: elements and links in their order.
 */
public final class CountdownRule extends ChainRule<Element, Latest> implements Grounded<LocalDate> {

    private static final Set<String> ELEMENTS = Set.of(ExpoTypes.WORK, ExpoTypes.GUARANTEE, ExpoTypes.SYSTEM,
            ExpoTypes.INFRASTRUCTURE, ExpoTypes.INTERFACE);

    /** Makes the rule. */
    public CountdownRule() {
        super(new RuleInfo("expo.countdown", Severity.ERROR, "expo", Messages.Countdown_Name, //$NON-NLS-1$ //$NON-NLS-2$
                Messages.Countdown_Description), Element.class);
    }

    @Override
    protected Stream<? extends Element> next(Element element) {
        return element instanceof Event ? Stream.empty() : BackLink.after(element).stream().map(BackLink::after);
    }

    @Override
    protected Stream<? extends Element> previous(Element element) {
        return BackLink.before(element).stream().map(BackLink::before);
    }

    @Override
    protected Stream<? extends EObject> relinked(EObject changed) {
        return switch (changed) {
            case Dependency link -> Stream.of(link.getFrom(), link.getTo());
            case Relation link -> Stream.of(link.getFrom(), link.getTo());
            default -> Stream.of(changed);
        };
    }

    @Override
    protected Latest value(Element element, Function<Element, Latest> latest) {
        return Latest.of(element, latest);
    }

    @Override
    public boolean settles(EObject object) {
        return object instanceof Event event && ExpoTypes.OPENING.equals(event.getTypeId());
    }

    /** The last day of opening that the plan has. */
    @Override
    public LocalDate ground(Collection<? extends EObject> openings) {
        return openings.stream().map(day -> ((Event) day).getStart()).filter(Objects::nonNull)
                .max(LocalDate::compareTo).orElse(ExpoData.OPENING);
    }

    @Override
    protected void check(Element element, Latest latest, Report report) {
        if (element instanceof Event day) {
            checkRehearsal(day, report);
        } else if (element.getTypeId() != null && ELEMENTS.contains(element.getTypeId())) {
            checkFinish(element, latest, report);
        }
    }

    private static void checkFinish(Element element, Latest latest, Report report) {
        var span = Span.of(element);
        var message = span.finish() == null ? Messages.Countdown_Undated : Messages.Countdown_Late;
        boolean undated = span.finish() == null && span.days() > 0;
        boolean late = span.finish() != null && span.finish().isAfter(latest.finish());
        if (undated || late) {
            report.add(NLS.bind(message, new Object[]{Labels.of(element), latest.goal(), latest.finish(),
                    Objects.toString(span.finish(), "")}), latest.way(), //$NON-NLS-1$
                    new QuickFix(NLS.bind(Messages.Countdown_Fix, latest.finish()),
                            () -> span.moveTo(latest.finish(), element)));
        }
    }

    private void checkRehearsal(Event day, Report report) {
        var opening = report.ground(this);
        if (ExpoTypes.REHEARSAL.equals(day.getTypeId()) && day.getStart() != null
                && !day.getStart().isBefore(opening)) {
            report.add(NLS.bind(Messages.Countdown_Rehearsal, new Object[]{Labels.of(day), day.getStart(), opening}),
                    day, new QuickFix(NLS.bind(Messages.Countdown_FixRehearsal, ExpoData.TRIAL_FIRST,
                            ExpoData.TRIAL_LAST), () -> {
                                day.setStart(ExpoData.TRIAL_FIRST);
                                day.setFinish(ExpoData.TRIAL_LAST);
                            }));
        }
    }
}
