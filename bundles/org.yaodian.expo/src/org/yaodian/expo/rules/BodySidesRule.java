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

import java.util.EnumSet;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.yaodian.expo.facets.BodyFacet;
import org.yaodian.expo.facets.PartnerFacet;
import org.yaodian.expo.facets.Side;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Responsibility;
import org.yaodian.model.plan.UnitKind;
import org.yaodian.model.sector.Facets;
import org.yaodian.rules.FacetRule;
import org.yaodian.rules.Related;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;
import org.yaodian.rules.shared.Labels;

/** EX3: government, enterprise and society each hold a role in a coordination body, as parties or as units with a part. */
public final class BodySidesRule extends FacetRule<BodyFacet> {

    /** Makes the rule. */
    public BodySidesRule() {
        super(new RuleInfo("expo.bodySides", Severity.WARNING, "expo", Messages.BodySides_Name, //$NON-NLS-1$ //$NON-NLS-2$
                Messages.BodySides_Description), BodyFacet.class, 1, ExpoTypes.TAKES_PART);
    }

    @Override
    protected boolean dependsOnUnits() {
        return true;
    }

    @Override
    protected void check(Element body, BodyFacet facet, Report report) {
        var missing = EnumSet.allOf(Side.class);
        Related.sources(body, ExpoTypes.TAKES_PART).flatMap(party -> Facets.of(party, PartnerFacet.class).stream())
                .map(PartnerFacet::getSide).forEach(missing::remove);
        body.getResponsibilities().stream().map(Responsibility::getUnit).filter(Objects::nonNull)
                .map(unit -> side(unit.getKind())).forEach(missing::remove);
        if (!missing.isEmpty()) {
            report.add(NLS.bind(Messages.BodySides_Missing, Labels.of(body),
                    missing.stream().map(BodySidesRule::name).collect(Collectors.joining(Messages.Separator))), body);
        }
    }

    private static Side side(UnitKind kind) {
        return switch (kind) {
            case GOVERNMENT, COMMISSION, BUREAU, DISTRICT, TOWN, VILLAGE -> Side.GOVERNMENT;
            case ENTERPRISE -> Side.ENTERPRISE;
            case ASSOCIATION, OTHER -> Side.SOCIETY;
        };
    }

    private static String name(Side side) {
        return switch (side) {
            case GOVERNMENT -> Messages.BodySides_Government;
            case ENTERPRISE -> Messages.BodySides_Enterprise;
            case SOCIETY -> Messages.BodySides_Society;
        };
    }
}
