/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.Dependency;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Identified;
import org.yaodian.model.plan.Relation;
import org.yaodian.model.plan.Responsibility;
import org.yaodian.model.plan.Task;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.plan.WorkPlan;

/** Finds what elements and units of a plan have to do with, step by step. */
public final class RelatedElements {

    /** Ways from one object to another. */
    public enum Way {
        /** Over dependencies, in both directions. */
        DEPENDENCY,
        /** Over relations, in both directions. */
        RELATION,
        /** From elements to their units and back. */
        RESPONSIBILITY,
        /** From elements to their parts. */
        PARTS
    }

    private final Set<Way> ways;
    private final Map<Unit, List<Element>> ofUnits = new HashMap<>();

    private RelatedElements(WorkPlan plan, Set<Way> ways) {
        this.ways = ways;
        if (ways.contains(Way.RESPONSIBILITY)) {
            Outline.elements(plan).forEach(element -> units(element)
                    .forEach(unit -> ofUnits.computeIfAbsent(unit, key -> new ArrayList<>()).add(element)));
        }
    }

    /**
     * Walks from some objects.
     *
     * @param start elements and units of one plan
     * @param ways  the ways to take
     * @param depth how many steps, 0 or more
     * @return for each step what is reached with it first, at most {@code depth} lists; none of them is empty
     */
    public static List<List<Identified>> of(Collection<? extends Identified> start, Set<Way> ways, int depth) {
        if (start.isEmpty()) {
            return List.of();
        }
        var related = new RelatedElements(Outline.planOf(start.iterator().next()), ways);
        Set<Identified> seen = new LinkedHashSet<>(start);
        List<Identified> ring = List.copyOf(start);
        var rings = new ArrayList<List<Identified>>();
        for (int step = 0; step < depth && !ring.isEmpty(); step++) {
            ring = ring.stream().flatMap(related::neighbours).filter(Objects::nonNull).filter(seen::add).toList();
            if (!ring.isEmpty()) {
                rings.add(ring);
            }
        }
        return rings;
    }

    private Stream<Identified> neighbours(Identified object) {
        return switch (object) {
            case Unit unit -> ofUnits.getOrDefault(unit, List.of()).stream().map(Identified.class::cast);
            case Element element -> Stream.of(dependencies(element), relations(element), responsible(element),
                    parts(element)).flatMap(objects -> objects);
            default -> Stream.empty();
        };
    }

    private Stream<Identified> dependencies(Element element) {
        return ways.contains(Way.DEPENDENCY) && element instanceof Task task
                ? Stream.concat(task.getPredecessors().stream().map(Dependency::getFrom),
                        task.getSuccessors().stream().map(Dependency::getTo))
                : Stream.empty();
    }

    private Stream<Identified> relations(Element element) {
        return ways.contains(Way.RELATION)
                ? Stream.concat(element.getIncomingRelations().stream().map(Relation::getFrom),
                        element.getOutgoingRelations().stream().map(Relation::getTo))
                : Stream.empty();
    }

    private Stream<Identified> responsible(Element element) {
        return ways.contains(Way.RESPONSIBILITY) ? units(element).map(Identified.class::cast) : Stream.empty();
    }

    private static Stream<Unit> units(Element element) {
        return element.getResponsibilities().stream().map(Responsibility::getUnit).filter(Objects::nonNull);
    }

    private Stream<Identified> parts(Element element) {
        return ways.contains(Way.PARTS) ? element.getChildren().stream().map(Identified.class::cast) : Stream.empty();
    }
}
