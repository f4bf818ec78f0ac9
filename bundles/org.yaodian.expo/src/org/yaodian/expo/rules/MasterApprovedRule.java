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
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.yaodian.expo.facets.PlanFacet;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Policy;
import org.yaodian.model.sector.Facets;
import org.yaodian.rules.DocumentOrder;
import org.yaodian.rules.Grounded;
import org.yaodian.rules.KeyedRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;
import org.yaodian.rules.shared.Labels;

/** EX6: no system, facility or work starts before the general plan is approved. */
public final class MasterApprovedRule extends KeyedRule<Element> implements Grounded<MasterApprovedRule.General> {

    private static final String ALL = "start"; //$NON-NLS-1$
    private static final Set<String> TYPES = Set.of(ExpoTypes.SYSTEM, ExpoTypes.INFRASTRUCTURE, ExpoTypes.WORK);

    /**
     * The general plan.
     *
     * @param master   the first one
     * @param label    what messages call it
     * @param approved the first day on which one was approved, or null
     */
    record General(Element master, String label, LocalDate approved) {}

    /** Makes the rule. */
    public MasterApprovedRule() {
        super(new RuleInfo("expo.masterApproved", Severity.ERROR, "expo", Messages.MasterApproved_Name, //$NON-NLS-1$ //$NON-NLS-2$
                Messages.MasterApproved_Description), Element.class);
    }

    @Override
    public boolean settles(EObject object) {
        return object instanceof Element element && ExpoTypes.MASTER.equals(element.getTypeId());
    }

    @Override
    public General ground(Collection<? extends EObject> masters) {
        var all = masters.stream().map(Element.class::cast).sorted(DocumentOrder.INSTANCE).toList();
        return all.isEmpty() ? null
                : new General(all.getFirst(), Labels.of(all.getFirst()), all.stream().map(MasterApprovedRule::approval)
                        .filter(Objects::nonNull).min(LocalDate::compareTo).orElse(null));
    }

    @Override
    protected int least() {
        return 1;
    }

    /** What starts is looked at by itself and, as long as no general plan is approved, together with all else. */
    @Override
    protected List<?> keys(Element element) {
        return element.getTypeId() != null && TYPES.contains(element.getTypeId()) && Span.of(element).start() != null
                ? List.of(ALL, element)
                : List.of();
    }

    @Override
    protected void check(Object key, List<Element> group, Report report) {
        var general = report.ground(this);
        if (general == null || ALL.equals(key) != (general.approved() == null)) {
            return;
        }
        if (general.approved() == null) {
            report.add(NLS.bind(Messages.MasterApproved_Never, general.label(), Labels.of(group)),
                    Stream.concat(Stream.of(general.master()), group.stream()).toList());
        } else {
            checkStart(group.getFirst(), general, report);
        }
    }

    private static void checkStart(Element element, General general, Report report) {
        var span = Span.of(element);
        if (span.start().isBefore(general.approved())) {
            report.add(NLS.bind(Messages.MasterApproved_Early, new Object[]{Labels.of(element), span.start(),
                    general.label(), general.approved()}), List.of(element, general.master()),
                    new QuickFix(NLS.bind(Messages.MasterApproved_Fix, general.approved()),
                            () -> span.moveTo(general.approved().plusDays(span.daysOrOne() - 1L), element)));
        }
    }

    private static LocalDate approval(Element master) {
        var approved = Facets.of(master, PlanFacet.class).map(PlanFacet::getApproved).orElse(null);
        return approved == null && master instanceof Policy document ? document.getIssued() : approved;
    }
}
