/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.ecommerce.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.yaodian.ecommerce.facets.PlatformFacet;
import org.yaodian.ecommerce.facets.RecognitionFacet;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Relation;
import org.yaodian.model.sector.Facets;
import org.yaodian.rules.LocalRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Related;
import org.yaodian.rules.Report;
import org.yaodian.rules.Severity;
import org.yaodian.rules.shared.Labels;

/**
 * EC7: where certification authorities recognize each other, the recognition is in force on the first trading day of
 * each platform that one of them certifies.
 */
public final class RecognitionRule extends LocalRule<Relation> {

    /** Makes the rule. */
    public RecognitionRule() {
        super(Ecommerce.info("recognition", Severity.WARNING, Messages.Recognition_Name, //$NON-NLS-1$
                Messages.Recognition_Description), Relation.class);
    }

    @Override
    protected Stream<? extends EObject> affected(EObject changed) {
        return switch (changed) {
            case Relation relation -> Stream.concat(Stream.of(relation), Stream.of(relation)
                    .flatMap(link -> Stream.of(link.getFrom(), link.getTo()).filter(Objects::nonNull))
                    .flatMap(RecognitionRule::recognitions));
            case Element element -> recognitions(element);
            default -> Stream.empty();
        };
    }

    /** The recognitions of an authority, of those that certify an element, and of those that certify its functions. */
    private static Stream<Relation> recognitions(Element element) {
        var functions = Related.targets(element, Ecommerce.ADOPTS)
                .flatMap(function -> Related.targets(function, Ecommerce.CERTIFIED));
        return Stream.of(Stream.of(element), Related.targets(element, Ecommerce.CERTIFIED), functions)
                .flatMap(authorities -> authorities)
                .flatMap(authority -> Stream.concat(Related.outgoing(authority, Ecommerce.RECOGNIZES),
                        Related.incoming(authority, Ecommerce.RECOGNIZES)));
    }

    @Override
    protected void check(Relation relation, Report report) {
        if (Ecommerce.RECOGNIZES.equals(relation.getTypeId()) && relation.getFrom() != null
                && relation.getTo() != null) {
            Facets.of(relation, RecognitionFacet.class).ifPresent(facet -> Stream
                    .of(relation.getFrom(), relation.getTo()).flatMap(RecognitionRule::platforms).distinct()
                    .forEach(platform -> check(relation, facet, platform, report)));
        }
    }

    private static Stream<Element> platforms(Element authority) {
        return Related.sources(authority, Ecommerce.CERTIFIED).flatMap(user -> Stream.concat(Stream.of(user),
                Related.sources(user, Ecommerce.ADOPTS)));
    }

    private static void check(Relation relation, RecognitionFacet facet, Element platform, Report report) {
        var opening = Facets.of(platform, PlatformFacet.class).map(PlatformFacet::getOpening).orElse(null);
        if (opening == null || isInForce(facet, opening)) {
            return;
        }
        var about = List.of(platform, relation.getFrom(), relation, relation.getTo());
        var message = NLS.bind(Messages.Recognition_NotInForce, new Object[]{Labels.of(relation.getFrom()),
                Labels.of(relation.getTo()), opening, Labels.of(platform)});
        if (facet.getFrom() != null && opening.isBefore(facet.getFrom())
                && (facet.getUntil() == null || !facet.getFrom().isAfter(facet.getUntil()))) {
            var later = facet.getFrom();
            report.add(message, about, new QuickFix(NLS.bind(Messages.Recognition_Fix, later), () -> Facets
                    .of(platform, PlatformFacet.class).ifPresent(facts -> facts.setOpening(later))));
        } else {
            report.add(message, about);
        }
    }

    private static boolean isInForce(RecognitionFacet facet, LocalDate day) {
        return facet.getFrom() != null && !day.isBefore(facet.getFrom())
                && (facet.getUntil() == null || !day.isAfter(facet.getUntil()));
    }
}
