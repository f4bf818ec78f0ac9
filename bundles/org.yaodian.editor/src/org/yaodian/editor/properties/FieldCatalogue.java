/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.properties;

import static org.yaodian.model.plan.PlanPackage.Literals.DEPENDENCY__LAG;
import static org.yaodian.model.plan.PlanPackage.Literals.DEPENDENCY__TYPE;
import static org.yaodian.model.plan.PlanPackage.Literals.DIAGRAM__NAME;
import static org.yaodian.model.plan.PlanPackage.Literals.DIAGRAM__NOTE;
import static org.yaodian.model.plan.PlanPackage.Literals.ELEMENT__CODE;
import static org.yaodian.model.plan.PlanPackage.Literals.ELEMENT__ENGLISH_NAME;
import static org.yaodian.model.plan.PlanPackage.Literals.ELEMENT__NAME;
import static org.yaodian.model.plan.PlanPackage.Literals.ELEMENT__NOTE;
import static org.yaodian.model.plan.PlanPackage.Literals.EVENT__FINISH;
import static org.yaodian.model.plan.PlanPackage.Literals.EVENT__PLACE;
import static org.yaodian.model.plan.PlanPackage.Literals.EVENT__START;
import static org.yaodian.model.plan.PlanPackage.Literals.INFORMATION_SYSTEM__ACRONYM;
import static org.yaodian.model.plan.PlanPackage.Literals.NODE__TEXT;
import static org.yaodian.model.plan.PlanPackage.Literals.POLICY__DOCUMENT_NUMBER;
import static org.yaodian.model.plan.PlanPackage.Literals.POLICY__ISSUED;
import static org.yaodian.model.plan.PlanPackage.Literals.RELATION__NAME;
import static org.yaodian.model.plan.PlanPackage.Literals.RELATION__NOTE;
import static org.yaodian.model.plan.PlanPackage.Literals.RESPONSIBILITY__ROLE;
import static org.yaodian.model.plan.PlanPackage.Literals.RESPONSIBILITY__TEXT;
import static org.yaodian.model.plan.PlanPackage.Literals.RESPONSIBILITY__UNIT;
import static org.yaodian.model.plan.PlanPackage.Literals.TARGET__BASE;
import static org.yaodian.model.plan.PlanPackage.Literals.TARGET__COMPARISON;
import static org.yaodian.model.plan.PlanPackage.Literals.TARGET__MEASURE;
import static org.yaodian.model.plan.PlanPackage.Literals.TARGET__UNIT_OF_MEASURE;
import static org.yaodian.model.plan.PlanPackage.Literals.TARGET__VALUE;
import static org.yaodian.model.plan.PlanPackage.Literals.TASK__ACTUAL_FINISH;
import static org.yaodian.model.plan.PlanPackage.Literals.TASK__ACTUAL_START;
import static org.yaodian.model.plan.PlanPackage.Literals.TASK__CONSTRAINT;
import static org.yaodian.model.plan.PlanPackage.Literals.TASK__CONSTRAINT_DATE;
import static org.yaodian.model.plan.PlanPackage.Literals.TASK__DURATION;
import static org.yaodian.model.plan.PlanPackage.Literals.TASK__MILESTONE;
import static org.yaodian.model.plan.PlanPackage.Literals.TASK__MODE;
import static org.yaodian.model.plan.PlanPackage.Literals.TASK__PERCENT;
import static org.yaodian.model.plan.PlanPackage.Literals.TASK__PLANNED_FINISH;
import static org.yaodian.model.plan.PlanPackage.Literals.TASK__PLANNED_START;
import static org.yaodian.model.plan.PlanPackage.Literals.TASK__VERB;
import static org.yaodian.model.plan.PlanPackage.Literals.UNIT__ALIASES;
import static org.yaodian.model.plan.PlanPackage.Literals.UNIT__CODE;
import static org.yaodian.model.plan.PlanPackage.Literals.UNIT__ENGLISH_NAME;
import static org.yaodian.model.plan.PlanPackage.Literals.UNIT__KIND;
import static org.yaodian.model.plan.PlanPackage.Literals.UNIT__NAME;
import static org.yaodian.model.plan.PlanPackage.Literals.UNIT__SUPERIOR;
import static org.yaodian.model.plan.PlanPackage.Literals.UNIT__SUCCESSORS;
import static org.yaodian.model.plan.PlanPackage.Literals.UNIT__VALID_FROM;
import static org.yaodian.model.plan.PlanPackage.Literals.UNIT__VALID_TO;
import static org.yaodian.model.plan.PlanPackage.Literals.WORK_PLAN__ADDRESSEES;
import static org.yaodian.model.plan.PlanPackage.Literals.WORK_PLAN__DOCUMENT_NUMBER;
import static org.yaodian.model.plan.PlanPackage.Literals.WORK_PLAN__ENGLISH_TITLE;
import static org.yaodian.model.plan.PlanPackage.Literals.WORK_PLAN__GUIDING_TEXT;
import static org.yaodian.model.plan.PlanPackage.Literals.WORK_PLAN__ISSUED;
import static org.yaodian.model.plan.PlanPackage.Literals.WORK_PLAN__ISSUER;
import static org.yaodian.model.plan.PlanPackage.Literals.WORK_PLAN__NOTE;
import static org.yaodian.model.plan.PlanPackage.Literals.WORK_PLAN__POSTED;
import static org.yaodian.model.plan.PlanPackage.Literals.WORK_PLAN__TITLE;
import static org.yaodian.model.plan.PlanPackage.Literals.WORK_PLAN__YEAR;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.yaodian.editor.properties.Field.Group;
import org.yaodian.model.ElementKind;
import org.yaodian.model.plan.Comparison;
import org.yaodian.model.plan.ConstraintType;
import org.yaodian.model.plan.Dependency;
import org.yaodian.model.plan.DependencyType;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Event;
import org.yaodian.model.plan.InformationSystem;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.Policy;
import org.yaodian.model.plan.Relation;
import org.yaodian.model.plan.Responsibility;
import org.yaodian.model.plan.ResponsibilityRole;
import org.yaodian.model.plan.SchedulingMode;
import org.yaodian.model.plan.Target;
import org.yaodian.model.plan.Task;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.plan.UnitKind;
import org.yaodian.model.plan.WorkPlan;

/** Which fields an object of the plan has, in their order. */
final class FieldCatalogue {

    private static final int PERCENT_FULL = 100;
    private static final int LONGEST_DAYS = 40_000;
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2999;

    private FieldCatalogue() {
    }

    /**
     * The fields of an object. They depend on its class only.
     *
     * @param object any object of a plan
     * @return none for objects that have none of their own
     */
    static List<Field<?>> of(EObject object) {
        return switch (object) {
            case WorkPlan plan -> plan();
            case Element element -> element(element);
            case Unit unit -> unit();
            case Diagram diagram -> List.of(Fields.name(DIAGRAM__NAME),
                    Fields.link("subject", Group.BASIC, Messages.FieldCatalogue_Subject,
                            each -> ((Diagram) each).getSubject()),
                    Fields.of(DIAGRAM__NOTE, Group.NOTE, new FieldControl.LongText()));
            case Node note -> List.of(Fields.of(NODE__TEXT, Group.BASIC, new FieldControl.LongText()));
            case Dependency dependency -> dependency();
            case Relation relation -> relation();
            case Responsibility responsibility -> List.of(Fields.unit(RESPONSIBILITY__UNIT, Group.BASIC),
                    Fields.choice(RESPONSIBILITY__ROLE, Group.BASIC, ResponsibilityRole.class),
                    Fields.of(RESPONSIBILITY__TEXT, Group.BASIC, Values.text()));
            default -> DetailFields.of(object);
        };
    }

    private static List<Field<?>> plan() {
        List<Field<?>> fields = new ArrayList<>(List.of(Fields.name(WORK_PLAN__TITLE),
                Fields.of(WORK_PLAN__YEAR, Group.BASIC, Values.integer(FIRST_YEAR, LAST_YEAR)),
                Fields.of(WORK_PLAN__ISSUER, Group.BASIC, Values.text()),
                Fields.of(WORK_PLAN__DOCUMENT_NUMBER, Group.BASIC, Values.text()),
                Fields.of(WORK_PLAN__ISSUED, Group.BASIC, Values.lastDay()),
                Fields.of(WORK_PLAN__POSTED, Group.BASIC, Values.lastDay()),
                Fields.of(WORK_PLAN__ENGLISH_TITLE, Group.NOTE, Values.text()),
                Fields.ofList(WORK_PLAN__ADDRESSEES, Group.CONTENT, Values.list()),
                Fields.of(WORK_PLAN__GUIDING_TEXT, Group.CONTENT, new FieldControl.LongText()),
                Fields.of(WORK_PLAN__NOTE, Group.NOTE, new FieldControl.LongText())));
        fields.addAll(CalendarFields.all());
        fields.addAll(OriginFields.ofPlan());
        return fields;
    }

    private static List<Field<?>> element(Element element) {
        List<Field<?>> fields = new ArrayList<>();
        fields.add(Fields.shown("kind", Group.BASIC, Messages.FieldCatalogue_Kind,
                each -> ElementKind.of((Element) each).label()));
        TypeField.of(element).ifPresent(fields::add);
        fields.add(Fields.name(ELEMENT__NAME));
        fields.add(Fields.of(ELEMENT__CODE, Group.BASIC, Values.text()));
        if (element instanceof Task) {
            fields.add(Fields.of(TASK__VERB, Group.BASIC, Values.text()));
        }
        fields.add(Fields.of(ELEMENT__ENGLISH_NAME, Group.NOTE, Values.text()));
        fields.add(Fields.of(ELEMENT__NOTE, Group.NOTE, new FieldControl.LongText()));
        fields.addAll(ResponsibilityFields.all());
        fields.addAll(special(element));
        fields.addAll(DisclosureFields.all());
        fields.addAll(OriginFields.all());
        return fields;
    }

    private static List<Field<?>> special(Element element) {
        return switch (element) {
            case Task task -> task();
            case Target target -> List.of(Fields.of(TARGET__MEASURE, Group.MEASURE, Values.text()),
                    Fields.choice(TARGET__COMPARISON, Group.MEASURE, Comparison.class),
                    AmountFields.of(TARGET__VALUE, TARGET__UNIT_OF_MEASURE, Group.MEASURE),
                    Fields.of(TARGET__BASE, Group.MEASURE, Values.decimal()));
            case InformationSystem system -> List
                    .of(Fields.of(INFORMATION_SYSTEM__ACRONYM, Group.BASIC, Values.text()));
            case Policy policy -> List.of(Fields.of(POLICY__DOCUMENT_NUMBER, Group.BASIC, Values.text()),
                    Fields.of(POLICY__ISSUED, Group.BASIC, Values.lastDay()));
            case Event event -> List.of(Fields.of(EVENT__START, Group.TIME, Values.firstDay()),
                    Fields.of(EVENT__FINISH, Group.TIME, Values.lastDay()),
                    Fields.of(EVENT__PLACE, Group.TIME, Values.text()));
            default -> List.of();
        };
    }

    private static List<Field<?>> task() {
        List<Field<?>> fields = new ArrayList<>(DeadlineFields.all());
        fields.addAll(List.of(Fields.of(TASK__PLANNED_START, Group.TIME, Values.firstDay()),
                Fields.of(TASK__PLANNED_FINISH, Group.TIME, Values.lastDay()),
                Fields.of(TASK__DURATION, Group.TIME, Values.integer(0, LONGEST_DAYS)),
                Fields.flag(TASK__MILESTONE, Group.TIME),
                Fields.of(TASK__PERCENT, Group.PROGRESS, Values.integer(0, PERCENT_FULL)),
                Fields.of(TASK__ACTUAL_START, Group.PROGRESS, Values.firstDay()),
                Fields.of(TASK__ACTUAL_FINISH, Group.PROGRESS, Values.lastDay()),
                Fields.choice(TASK__MODE, Group.SCHEDULING, SchedulingMode.class),
                Fields.choice(TASK__CONSTRAINT, Group.SCHEDULING, ConstraintType.class),
                Fields.of(TASK__CONSTRAINT_DATE, Group.SCHEDULING, Values.lastDay())));
        return fields;
    }

    private static List<Field<?>> unit() {
        return List.of(Fields.name(UNIT__NAME), Fields.of(UNIT__CODE, Group.BASIC, Values.text()),
                Fields.choice(UNIT__KIND, Group.BASIC, UnitKind.class),
                Fields.of(UNIT__ENGLISH_NAME, Group.NOTE, Values.text()),
                Fields.ofList(UNIT__ALIASES, Group.BASIC, Values.list()), Fields.unit(UNIT__SUPERIOR, Group.VALIDITY),
                Fields.ofList(UNIT__SUCCESSORS, Group.VALIDITY, new FieldControl.Units(true, true)),
                Fields.of(UNIT__VALID_FROM, Group.VALIDITY, Values.firstDay()),
                Fields.of(UNIT__VALID_TO, Group.VALIDITY, Values.lastDay()));
    }

    private static List<Field<?>> dependency() {
        return List.of(Fields.link("from", Group.BASIC, Messages.FieldCatalogue_From,
                each -> ((Dependency) each).getFrom()),
                Fields.link("to", Group.BASIC, Messages.FieldCatalogue_To,
                        each -> ((Dependency) each).getTo()),
                Fields.choice(DEPENDENCY__TYPE, Group.BASIC, DependencyType.class),
                Fields.of(DEPENDENCY__LAG, Group.BASIC, Values.integer(-LONGEST_DAYS, LONGEST_DAYS)));
    }

    private static List<Field<?>> relation() {
        return List.of(Fields.link("from", Group.BASIC, Messages.FieldCatalogue_From,
                each -> ((Relation) each).getFrom()),
                Fields.link("to", Group.BASIC, Messages.FieldCatalogue_To,
                        each -> ((Relation) each).getTo()),
                Fields.of(RELATION__NAME, Group.BASIC, Values.text()),
                Fields.of(RELATION__NOTE, Group.NOTE, new FieldControl.LongText()));
    }
}
