/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.security.rules;

import java.time.LocalDate;

import org.yaodian.model.ElementKind;
import org.yaodian.model.plan.Chapter;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Relation;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.model.sector.Facets;
import org.yaodian.model.sector.Sectors;
import org.yaodian.security.facets.ProtectedFacet;
import org.yaodian.testing.Plans;

/** A small plan to which no rule of this sector objects, for tests to break. */
final class SecurityPlan {

    final WorkPlan plan = Plans.empty();
    final Chapter chapter = Plans.element(plan, ElementKind.CHAPTER, "信息安全");
    final Element system = add("protected", "社会保障系统");
    final Element assessment = add("assessment", "社会保障系统测评");
    final Element policy = add("plan", "信息安全应急预案");
    final Element drill = add("drill", "应急预案演练");
    final Relation assesses = relate("assesses", assessment, system);
    final Relation practises = relate("practises", drill, policy);

    SecurityPlan() {
        Plans.unit(plan, "市公安局");
        facet().setLevel(3);
        facet().setFiled(LocalDate.of(Plans.YEAR, 3, 1));
    }

    ProtectedFacet facet() {
        return Facets.of(system, ProtectedFacet.class).orElseThrow();
    }

    private Element add(String type, String name) {
        var element = Sectors.installed().elementType("security." + type).orElseThrow().create();
        element.setName(name);
        chapter.getChildren().add(element);
        return element;
    }

    private Relation relate(String type, Element from, Element to) {
        var relation = Sectors.installed().relationType("security." + type).orElseThrow().create();
        plan.getRelations().add(relation);
        relation.setFrom(from);
        relation.setTo(to);
        return relation;
    }
}
