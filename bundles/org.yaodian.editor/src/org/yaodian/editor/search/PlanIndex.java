/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.yaodian.editor.plan.PlanLabels;
import org.yaodian.editor.search.Indexed.Field;
import org.yaodian.model.ElementKind;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.Chapter;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Responsibility;
import org.yaodian.model.plan.Task;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.model.sector.ElementType;
import org.yaodian.model.sector.Sectors;

/** Collects what is searched of a plan. Cheap: texts are not copied. */
final class PlanIndex {

    private PlanIndex() {
    }

    static List<Indexed> of(WorkPlan plan) {
        return Stream.of(Outline.elements(plan).map(PlanIndex::element), plan.getUnits().stream().map(PlanIndex::unit),
                plan.getDiagrams().stream().map(PlanIndex::diagram)).flatMap(each -> each).toList();
    }

    private static Indexed element(Element element) {
        var fields = new ArrayList<Field>();
        add(fields, Messages.PlanIndex_Name, element.getName());
        add(fields, Messages.PlanIndex_Code, element.getCode());
        var type = Sectors.installed().typeOf(element);
        type.ifPresent(each -> add(fields, Messages.PlanIndex_Type, each.name()));
        add(fields, Messages.PlanIndex_EnglishName, element.getEnglishName());
        if (element instanceof Task task) {
            add(fields, Messages.PlanIndex_Verb, task.getVerb());
            add(fields, Messages.PlanIndex_Deadline, task.getDeadline() == null ? null : task.getDeadline().getText());
        }
        for (Responsibility each : element.getResponsibilities()) {
            add(fields, Messages.PlanIndex_Unit, each.getUnit() == null ? each.getText() : each.getUnit().getName());
        }
        element.getDistricts().forEach(each -> add(fields, Messages.PlanIndex_District, each.getName()));
        add(fields, Messages.PlanIndex_Note, element.getNote());
        element.getAnchors().forEach(each -> add(fields, Messages.PlanIndex_Source, each.getText()));
        return new Indexed(element.getId(), type.map(ElementType::id).orElseGet(() -> ElementKind.of(element).word()),
                PlanLabels.text(element), place(element),
                List.copyOf(fields));
    }

    private static String place(Element element) {
        Chapter chapter = Outline.chapterOf(element);
        return chapter == null || chapter == element ? "" : PlanLabels.text(chapter);
    }

    private static Indexed unit(Unit unit) {
        var fields = new ArrayList<Field>();
        add(fields, Messages.PlanIndex_Name, unit.getName());
        add(fields, Messages.PlanIndex_Code, unit.getCode());
        add(fields, Messages.PlanIndex_EnglishName, unit.getEnglishName());
        add(fields, Messages.PlanIndex_Aliases, unit.getAliases().stream().collect(Collectors.joining("、")));
        return new Indexed(unit.getId(), "unit", PlanLabels.text(unit),
                unit.getSuperior() == null ? "" : PlanLabels.text(unit.getSuperior()), List.copyOf(fields));
    }

    private static Indexed diagram(Diagram diagram) {
        var fields = new ArrayList<Field>();
        add(fields, Messages.PlanIndex_Name, diagram.getName());
        add(fields, Messages.PlanIndex_Note, diagram.getNote());
        return new Indexed(diagram.getId(), "diagram", PlanLabels.text(diagram), "", List.copyOf(fields));
    }

    private static void add(List<Field> fields, String label, String text) {
        if (text != null && !text.isBlank()) {
            fields.add(new Field(label, text));
        }
    }
}
