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

import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.yaodian.expo.facets.ExpoFactory;
import org.yaodian.expo.facets.Facility;
import org.yaodian.expo.facets.ZoneFacet;
import org.yaodian.model.Containment;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.ElementContainer;
import org.yaodian.model.plan.InformationSystem;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.Relation;
import org.yaodian.model.sector.Facets;
import org.yaodian.rules.LocalRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Related;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;
import org.yaodian.rules.shared.Labels;

/** EX9: a temporary facility has an after-use decision or is handed over. */
public final class AfterUseRule extends LocalRule<InformationSystem> {

    /** Makes the rule. */
    public AfterUseRule() {
        super(new RuleInfo("expo.afterUse", Severity.WARNING, "expo", Messages.AfterUse_Name, //$NON-NLS-1$ //$NON-NLS-2$
                Messages.AfterUse_Description), InformationSystem.class);
    }

    @Override
    protected Stream<? extends EObject> affected(EObject changed) {
        return changed instanceof Relation relation ? Stream.of(relation.getFrom(), relation.getTo())
                .filter(Objects::nonNull) : Stream.of(changed);
    }

    @Override
    protected void check(InformationSystem element, Report report) {
        if (isTemporary(element) && Related.targets(element, ExpoTypes.HANDS_OVER).findAny().isEmpty()) {
            report.add(NLS.bind(Messages.AfterUse_Missing, Labels.of(element)), element,
                    new QuickFix(Messages.AfterUse_Fix, () -> decide(element)));
        }
    }

    private static boolean isTemporary(Element element) {
        return Facets.of(element, Facility.class).map(Facility::isTemporary).orElse(false)
                || Facets.of(element, ZoneFacet.class).map(ZoneFacet::isTemporary).orElse(false);
    }

    private static void decide(Element element) {
        var decision = PlanFactory.eINSTANCE.createPolicy();
        decision.setTypeId(ExpoTypes.AFTER_USE);
        decision.setName(NLS.bind(Messages.AfterUse_Decision, Labels.orElse(element.getName(), ""))); //$NON-NLS-1$
        decision.getFacets().add(ExpoFactory.eINSTANCE.createAfterUseFacet());
        ElementContainer place = element.getParent();
        while (Containment.refusal(place, decision).isPresent()) {
            place = ((Element) place).getParent();
        }
        place.getChildren().add(decision);
        Related.add(ExpoTypes.HANDS_OVER, element, decision);
    }
}
