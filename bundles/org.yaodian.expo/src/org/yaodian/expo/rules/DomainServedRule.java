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
import org.yaodian.expo.facets.DomainFacet;
import org.yaodian.expo.facets.SystemFacet;
import org.yaodian.model.plan.InformationSystem;
import org.yaodian.model.plan.Relation;
import org.yaodian.model.sector.Facets;
import org.yaodian.rules.LocalRule;
import org.yaodian.rules.Related;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;
import org.yaodian.rules.shared.Labels;

/** EX2: no domain is without a system, and each system serves at least one domain. */
public final class DomainServedRule extends LocalRule<InformationSystem> {

    /** Makes the rule. */
    public DomainServedRule() {
        super(new RuleInfo("expo.domainServed", Severity.WARNING, "expo", Messages.DomainServed_Name, //$NON-NLS-1$ //$NON-NLS-2$
                Messages.DomainServed_Description), InformationSystem.class);
    }

    @Override
    protected Stream<? extends EObject> affected(EObject changed) {
        return changed instanceof Relation relation ? Stream.of(relation.getFrom(), relation.getTo())
                .filter(Objects::nonNull) : Stream.of(changed);
    }

    @Override
    protected void check(InformationSystem element, Report report) {
        if (Facets.of(element, DomainFacet.class).isPresent()
                && Related.sources(element, ExpoTypes.SUPPORTS).findAny().isEmpty()) {
            report.add(NLS.bind(Messages.DomainServed_Empty, Labels.of(element)), element);
        }
        if (Facets.of(element, SystemFacet.class).isPresent()
                && Related.targets(element, ExpoTypes.SUPPORTS).findAny().isEmpty()) {
            report.add(NLS.bind(Messages.DomainServed_Useless, Labels.of(element)), element);
        }
    }
}
