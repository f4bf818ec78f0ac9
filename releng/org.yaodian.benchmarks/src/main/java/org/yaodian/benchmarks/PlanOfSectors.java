/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import org.yaodian.model.ElementKind;
import org.yaodian.model.Outline;
import org.yaodian.model.generate.PlanGenerator;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.model.sector.ElementType;
import org.yaodian.model.sector.Sector;
import org.yaodian.model.sector.Sectors;
import org.yaodian.testing.PlainRegistry;

/** Makes plans whose elements and relations have the types of all sectors of the built product. */
final class PlanOfSectors {

    private static final int NEAR = 20;

    private final Sectors sectors = PlainRegistry.installSectors();
    private final Random random = new Random(1);

    /**
     * Makes a plan.
     *
     * @param size how many elements
     * @return a plan in which every second element has a type, and relations where types allow them
     */
    WorkPlan make(int size) {
        var plan = PlanGenerator.generate(size, 1);
        Map<ElementKind, List<ElementType>> types = sectors.every(Sector::elementTypes).stream()
                .collect(Collectors.groupingBy(ElementType::kind));
        var elements = Outline.elements(plan).toList();
        for (var element : elements) {
            var fitting = types.getOrDefault(ElementKind.of(element), List.of());
            if (!fitting.isEmpty() && random.nextBoolean()) {
                give(element, fitting.get(random.nextInt(fitting.size())));
            }
        }
        relate(plan, elements.stream().filter(element -> element.getTypeId() != null).toList());
        return plan;
    }

    private static void give(Element element, ElementType type) {
        element.setTypeId(type.id());
        element.getFacets().addAll(List.copyOf(type.create().getFacets()));
    }

    private void relate(WorkPlan plan, List<Element> elements) {
        var types = sectors.every(Sector::relationTypes);
        for (int i = 0; i < elements.size() - NEAR; i++) {
            var from = elements.get(i);
            var to = elements.get(i + 1 + random.nextInt(NEAR - 1));
            types.stream().filter(type -> type.refusal(from, to).isEmpty()).findFirst().ifPresent(type -> {
                var relation = type.create();
                relation.setFrom(from);
                relation.setTo(to);
                plan.getRelations().add(relation);
            });
        }
    }
}
