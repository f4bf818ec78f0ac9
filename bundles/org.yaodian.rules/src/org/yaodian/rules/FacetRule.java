/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.rules;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.Relation;

/**
 * A rule of a sector that looks at elements with a facet of some class and at what is related to them.
 *
 * @param <F> the class of the facet
 */
public abstract class FacetRule<F extends EObject> extends LocalRule<F> {

    /** To look along relations as far as they lead. */
    protected static final int FAR = Integer.MAX_VALUE;

    private final int reach;
    private final Set<String> along;

    /**
     * Makes a rule.
     *
     * @param info  what is said about it
     * @param facet the class of the facet
     * @param reach how many relations one after the other it follows from the element; 0 when it looks at the element
     *              alone
     * @param along ids of the types of the relations it follows
     */
    protected FacetRule(RuleInfo info, Class<F> facet, int reach, String... along) {
        super(info, facet);
        this.reach = reach;
        this.along = Set.of(along);
    }

    /**
     * Looks at one element.
     *
     * @param element the element
     * @param facet   its facet
     * @param report  takes what is found
     */
    protected abstract void check(Element element, F facet, Report report);

    @Override
    protected final void check(F facet, Report report) {
        if (facet.eContainer() instanceof Element element) {
            check(element, facet, report);
        }
    }

    @Override
    protected Stream<? extends EObject> affected(EObject changed) {
        return Stream.concat(Stream.of(changed), facetsAround(elements(changed)));
    }

    /**
     * The facets this rule looks at of elements within its reach.
     *
     * @param start elements
     * @return facets of these elements and of those from which this rule comes to them
     */
    protected final Stream<EObject> facetsAround(Stream<Element> start) {
        var reached = new LinkedHashSet<Element>(start.toList());
        Collection<Element> edge = List.copyOf(reached);
        for (int steps = 0; steps < reach && !edge.isEmpty(); steps++) {
            edge = edge.stream().flatMap(this::neighbours).filter(reached::add).toList();
        }
        return reached.stream().filter(element -> element.eIsSet(PlanPackage.Literals.EXTENSIBLE__FACETS))
                .flatMap(element -> element.getFacets().stream()).filter(type()::isInstance);
    }

    private static Stream<Element> elements(EObject changed) {
        return switch (changed) {
            case Element element -> Stream.of(element);
            case Relation relation -> Stream.of(relation).flatMap(link -> Stream.of(link.getFrom(), link.getTo())
                    .filter(Objects::nonNull));
            default -> changed.eContainer() instanceof Element element ? Stream.of(element) : Stream.empty();
        };
    }

    private Stream<Element> neighbours(Element element) {
        return along.stream().flatMap(type -> Stream.concat(Related.targets(element, type),
                Related.sources(element, type)));
    }
}
