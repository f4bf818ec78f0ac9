/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.rules.shared;

import java.time.LocalDate;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.plan.Event;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.rules.LocalRule;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;

/** An event lies in the plan's year or reaches into it. */
final class EventYearRule extends LocalRule<Event> {

    EventYearRule() {
        super(new RuleInfo("event.year", Severity.WARNING, Messages.EventYear_Name, Messages.EventYear_Description), //$NON-NLS-1$
                Event.class);
    }

    @Override
    protected Set<EStructuralFeature> planWide() {
        return Set.of(PlanPackage.Literals.WORK_PLAN__YEAR);
    }

    @Override
    protected void check(Event event, Report report) {
        int year = Days.yearOf(event);
        if (year == 0) {
            return;
        }
        if (Days.isAfter(event.getStart(), LocalDate.of(year, 12, 31))
                || Days.isAfter(LocalDate.of(year, 1, 1), event.getFinish())) {
            report.add(NLS.bind(Messages.EventYear_Outside, Labels.of(event), year), event);
        }
    }
}
