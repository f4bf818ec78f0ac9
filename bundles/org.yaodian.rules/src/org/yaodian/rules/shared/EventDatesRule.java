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

import org.eclipse.osgi.util.NLS;
import org.yaodian.model.plan.Event;
import org.yaodian.rules.LocalRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;

/** An event does not end before it begins. */
final class EventDatesRule extends LocalRule<Event> {

    EventDatesRule() {
        super(new RuleInfo("event.dates", Severity.ERROR, Messages.EventDates_Name, Messages.EventDates_Description), //$NON-NLS-1$
                Event.class);
    }

    @Override
    protected void check(Event event, Report report) {
        if (Days.isAfter(event.getStart(), event.getFinish())) {
            report.add(NLS.bind(Messages.EventDates_Backwards, new Object[]{Labels.of(event), event.getStart(),
                    event.getFinish()}), event, new QuickFix(Messages.EventDates_Fix, () -> {
                        var start = event.getFinish();
                        event.setFinish(event.getStart());
                        event.setStart(start);
                    }));
        }
    }
}
