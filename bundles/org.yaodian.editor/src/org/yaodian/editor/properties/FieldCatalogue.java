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
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.yaodian.editor.plan.PlanLabels;
import org.yaodian.editor.properties.Field.Group;
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
     * The fields of an object.
     *
     * @param object any object of a plan
     * @return none for objects that have none of their own
     */
    static List<Field<?>> of(EObject object) {
        return switch (object) {
            case WorkPlan plan -> plan();
            case Element element -> element(element);
            case Unit unit -> unit();
            case Diagram diagram -> List.of(Fields.name(DIAGRAM__NAME), Fields.shown("subject", Group.BASIC,
                    Messages.FieldCatalogue_Subject, each -> PlanLabels.text(((Diagram) each).getSubject())),
                    Fields.of(DIAGRAM__NOTE, Group.BASIC, new Control.LongText()));
            case Node note -> List.of(Fields.of(NODE__TEXT, Group.BASIC, new Control.LongText()));
            case Dependency dependency -> dependency();
            case Relation relation -> relation();
            case Responsibility responsibility -> List.of(Fields.unit(RESPONSIBILITY__UNIT, Group.BASIC),
                    Fields.choice(RESPONSIBILITY__ROLE, Group.BASIC, ResponsibilityRole.class),
                    Fields.of(RESPONSIBILITY__TEXT, Group.BASIC, Values.text()));
            default -> List.of();
        };
    }

    private static List<Field<?>> plan() {
        return List.of(Fields.name(WORK_PLAN__TITLE), Fields.of(WORK_PLAN__ENGLISH_TITLE, Group.BASIC, Values.text()),
                Fields.of(WORK_PLAN__YEAR, Group.BASIC, Values.integer(FIRST_YEAR, LAST_YEAR)),
                Fields.of(WORK_PLAN__ISSUER, Group.BASIC, Values.text()),
                Fields.of(WORK_PLAN__DOCUMENT_NUMBER, Group.BASIC, Values.text()),
                Fields.of(WORK_PLAN__ISSUED, Group.TIME, Values.date()),
                Fields.of(WORK_PLAN__POSTED, Group.TIME, Values.date()),
                Fields.ofList(WORK_PLAN__ADDRESSEES, Group.CONTENT, Values.list()),
                Fields.of(WORK_PLAN__GUIDING_TEXT, Group.CONTENT, new Control.LongText()),
                Fields.of(WORK_PLAN__NOTE, Group.CONTENT, new Control.LongText()),
                Fields.shown("source", Group.ORIGIN, Messages.FieldCatalogue_Source,
                        plan -> Optional.ofNullable(((WorkPlan) plan).getSource()).map(each -> each.getFileName())
                                .orElse("")));
    }

    private static List<Field<?>> element(Element element) {
        List<Field<?>> fields = new ArrayList<>();
        fields.add(Fields.shown("kind", Group.BASIC, Messages.FieldCatalogue_Kind, PlanLabels::kind));
        fields.add(Fields.name(ELEMENT__NAME));
        fields.add(Fields.of(ELEMENT__CODE, Group.BASIC, Values.text()));
        if (element instanceof Task) {
            fields.add(Fields.of(TASK__VERB, Group.BASIC, Values.text()));
        }
        fields.add(Fields.of(ELEMENT__ENGLISH_NAME, Group.BASIC, Values.text()));
        fields.add(Fields.of(ELEMENT__NOTE, Group.BASIC, new Control.LongText()));
        fields.addAll(ResponsibilityFields.all());
        fields.addAll(special(element));
        fields.addAll(DisclosureFields.all());
        fields.addAll(OriginFields.all());
        return fields;
    }

    private static List<Field<?>> special(Element element) {
        return switch (element) {
            case Task task -> task();
            case Target target -> List.of(Fields.of(TARGET__MEASURE, Group.CONTENT, Values.text()),
                    Fields.choice(TARGET__COMPARISON, Group.CONTENT, Comparison.class),
                    Fields.of(TARGET__VALUE, Group.CONTENT, Values.decimal()),
                    Fields.of(TARGET__UNIT_OF_MEASURE, Group.CONTENT, Values.text()),
                    Fields.of(TARGET__BASE, Group.CONTENT, Values.decimal()));
            case InformationSystem system -> List
                    .of(Fields.of(INFORMATION_SYSTEM__ACRONYM, Group.CONTENT, Values.text()));
            case Policy policy -> List.of(Fields.of(POLICY__DOCUMENT_NUMBER, Group.CONTENT, Values.text()),
                    Fields.of(POLICY__ISSUED, Group.CONTENT, Values.date()));
            case Event event -> List.of(Fields.of(EVENT__START, Group.TIME, Values.date()),
                    Fields.of(EVENT__FINISH, Group.TIME, Values.date()),
                    Fields.of(EVENT__PLACE, Group.TIME, Values.text()));
            default -> List.of();
        };
    }

    private static List<Field<?>> task() {
        List<Field<?>> fields = new ArrayList<>(DeadlineFields.all());
        fields.addAll(List.of(Fields.of(TASK__PLANNED_START, Group.TIME, Values.date()),
                Fields.of(TASK__PLANNED_FINISH, Group.TIME, Values.date()),
                Fields.of(TASK__DURATION, Group.TIME, Values.integer(0, LONGEST_DAYS)),
                Fields.flag(TASK__MILESTONE, Group.TIME),
                Fields.of(TASK__PERCENT, Group.PROGRESS, Values.integer(0, PERCENT_FULL)),
                Fields.of(TASK__ACTUAL_START, Group.PROGRESS, Values.date()),
                Fields.of(TASK__ACTUAL_FINISH, Group.PROGRESS, Values.date()),
                Fields.choice(TASK__MODE, Group.SCHEDULING, SchedulingMode.class),
                Fields.choice(TASK__CONSTRAINT, Group.SCHEDULING, ConstraintType.class),
                Fields.of(TASK__CONSTRAINT_DATE, Group.SCHEDULING, Values.date())));
        return fields;
    }

    private static List<Field<?>> unit() {
        return List.of(Fields.name(UNIT__NAME), Fields.of(UNIT__CODE, Group.BASIC, Values.text()),
                Fields.choice(UNIT__KIND, Group.BASIC, UnitKind.class),
                Fields.of(UNIT__ENGLISH_NAME, Group.BASIC, Values.text()),
                Fields.ofList(UNIT__ALIASES, Group.BASIC, Values.list()), Fields.unit(UNIT__SUPERIOR, Group.BASIC),
                Fields.of(UNIT__VALID_FROM, Group.TIME, Values.date()),
                Fields.of(UNIT__VALID_TO, Group.TIME, Values.date()));
    }

    private static List<Field<?>> dependency() {
        return List.of(Fields.shown("from", Group.BASIC, Messages.FieldCatalogue_From,
                each -> PlanLabels.text(((Dependency) each).getFrom())),
                Fields.shown("to", Group.BASIC, Messages.FieldCatalogue_To,
                        each -> PlanLabels.text(((Dependency) each).getTo())),
                Fields.choice(DEPENDENCY__TYPE, Group.BASIC, DependencyType.class),
                Fields.of(DEPENDENCY__LAG, Group.BASIC, Values.integer(-LONGEST_DAYS, LONGEST_DAYS)));
    }

    private static List<Field<?>> relation() {
        return List.of(Fields.shown("from", Group.BASIC, Messages.FieldCatalogue_From,
                each -> PlanLabels.text(((Relation) each).getFrom())),
                Fields.shown("to", Group.BASIC, Messages.FieldCatalogue_To,
                        each -> PlanLabels.text(((Relation) each).getTo())),
                Fields.of(RELATION__NAME, Group.BASIC, Values.text()),
                Fields.of(RELATION__NOTE, Group.BASIC, new Control.LongText()));
    }
}
