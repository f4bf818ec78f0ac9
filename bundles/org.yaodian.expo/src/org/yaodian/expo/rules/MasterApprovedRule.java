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
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.yaodian.expo.facets.PlanFacet;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Policy;
import org.yaodian.model.sector.Facets;
import org.yaodian.rules.KeyedRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;
import org.yaodian.rules.shared.Labels;

/** EX6: no system, facility or work starts before the general plan is approved. */
public final class MasterApprovedRule extends KeyedRule<Element> {

    private static final String ALL = "start"; //$NON-NLS-1$
    private static final Set<String> TYPES = Set.of(ExpoTypes.MASTER, ExpoTypes.SYSTEM, ExpoTypes.INFRASTRUCTURE,
            ExpoTypes.WORK);

    /** Makes the rule. */
    public MasterApprovedRule() {
        super(new RuleInfo("expo.masterApproved", Severity.ERROR, "expo", Messages.MasterApproved_Name, //$NON-NLS-1$ //$NON-NLS-2$
                Messages.MasterApproved_Description), Element.class);
    }

    @Override
    protected List<?> keys(Element element) {
        return element.getTypeId() != null && TYPES.contains(element.getTypeId()) ? List.of(ALL) : List.of();
    }

    @Override
    protected void check(Object key, List<Element> group, Report report) {
        var masters = group.stream().filter(MasterApprovedRule::isMaster).toList();
        var started = group.stream().filter(element -> !isMaster(element) && Span.of(element).start() != null)
                .toList();
        if (masters.isEmpty() || started.isEmpty()) {
            return;
        }
        var approved = masters.stream().map(MasterApprovedRule::approval).filter(Objects::nonNull)
                .min(LocalDate::compareTo);
        var master = masters.getFirst();
        if (approved.isEmpty()) {
            report.add(NLS.bind(Messages.MasterApproved_Never, Labels.of(master), Labels.of(started)),
                    Stream.concat(Stream.of(master), started.stream()).toList());
        } else {
            started.forEach(element -> checkStart(element, master, approved.get(), report));
        }
    }

    private static void checkStart(Element element, Element master, LocalDate approved, Report report) {
        var span = Span.of(element);
        if (span.start().isBefore(approved)) {
            report.add(NLS.bind(Messages.MasterApproved_Early, new Object[]{Labels.of(element), span.start(),
                    Labels.of(master), approved}), List.of(element, master),
                    new QuickFix(NLS.bind(Messages.MasterApproved_Fix, approved),
                            () -> span.moveTo(approved.plusDays(span.daysOrOne() - 1L), element)));
        }
    }

    private static boolean isMaster(Element element) {
        return ExpoTypes.MASTER.equals(element.getTypeId());
    }

    private static LocalDate approval(Element master) {
        var approved = Facets.of(master, PlanFacet.class).map(PlanFacet::getApproved).orElse(null);
        return approved == null && master instanceof Policy document ? document.getIssued() : approved;
    }
}
