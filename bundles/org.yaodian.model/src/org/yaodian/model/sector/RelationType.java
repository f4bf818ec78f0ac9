/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.sector;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.Relation;

/**
 * A type of relation that a sector declares.
 *
 * @param id          what {@link Relation#getTypeId()} holds, for example {@code water.feeds}; unique
 * @param name        its name and the label of its lines, in the language of the program
 * @param description what it says, in the language of the program; may be empty
 * @param group       id of its group
 * @param from        what it may begin at; not empty
 * @param to          what it may end at; not empty
 * @param facet       the class of the facet its relations have, or null when they need none
 * @param presets     values of the facet's attributes in new relations, as text of their data types
 * @param look        what its lines look like
 */
public record RelationType(String id, String name, String description, String group, List<RelationEnd> from,
        List<RelationEnd> to, EClass facet, Map<String, String> presets, LineLook look) {

    /** Copies the ends and the presets. */
    public RelationType {
        from = List.copyOf(from);
        to = List.copyOf(to);
        presets = Map.copyOf(presets);
    }

    /**
     * Makes a relation of this type.
     *
     * @return a new relation in no plan, without ends, with its facet
     */
    public Relation create() {
        var relation = PlanFactory.eINSTANCE.createRelation();
        relation.setTypeId(id);
        if (facet != null) {
            relation.getFacets().add(Facets.create(facet, presets));
        }
        return relation;
    }

    /**
     * Why a relation of this type cannot begin at an element.
     *
     * @param source an element
     * @return a sentence that names what it may begin at, or empty when it can
     */
    public Optional<String> startRefusal(Element source) {
        return accepts(from, source) ? Optional.empty()
                : Optional.of(NLS.bind(Messages.RelationType_BeginsAt, name, names(from)));
    }

    /**
     * Why a relation of this type cannot run between two elements.
     *
     * @param source where it would begin
     * @param target where it would end
     * @return a sentence that names what it may join, or empty when it can
     */
    public Optional<String> refusal(Element source, Element target) {
        return startRefusal(source).or(() -> accepts(to, target) ? Optional.empty()
                : Optional.of(NLS.bind(Messages.RelationType_EndsAt, name, names(to))));
    }

    private static boolean accepts(List<RelationEnd> ends, Element element) {
        return ends.stream().anyMatch(end -> end.accepts(element));
    }

    private static String names(List<RelationEnd> ends) {
        return ends.stream().map(RelationEnd::name).collect(Collectors.joining(Messages.RelationType_Or));
    }
}
