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

import static org.yaodian.model.plan.PlanPackage.Literals.ATTACHMENT__ADDED;
import static org.yaodian.model.plan.PlanPackage.Literals.ATTACHMENT__LOCATION;
import static org.yaodian.model.plan.PlanPackage.Literals.ATTACHMENT__MEDIA_TYPE;
import static org.yaodian.model.plan.PlanPackage.Literals.ATTACHMENT__NAME;
import static org.yaodian.model.plan.PlanPackage.Literals.ATTACHMENT__SHA256;
import static org.yaodian.model.plan.PlanPackage.Literals.BASELINE__NAME;
import static org.yaodian.model.plan.PlanPackage.Literals.BASELINE__TAKEN;
import static org.yaodian.model.plan.PlanPackage.Literals.BUDGET_LINE__ASKED;
import static org.yaodian.model.plan.PlanPackage.Literals.BUDGET_LINE__FUNDING_SOURCE;
import static org.yaodian.model.plan.PlanPackage.Literals.BUDGET_LINE__GRANTED;
import static org.yaodian.model.plan.PlanPackage.Literals.BUDGET_LINE__KIND;
import static org.yaodian.model.plan.PlanPackage.Literals.BUDGET_LINE__NAME;
import static org.yaodian.model.plan.PlanPackage.Literals.BUDGET_LINE__REVIEWED;
import static org.yaodian.model.plan.PlanPackage.Literals.BUDGET_LINE__STATE;
import static org.yaodian.model.plan.PlanPackage.Literals.BUDGET_LINE__YEAR;
import static org.yaodian.model.plan.PlanPackage.Literals.CALENDAR_EXCEPTION__FROM;
import static org.yaodian.model.plan.PlanPackage.Literals.CALENDAR_EXCEPTION__NAME;
import static org.yaodian.model.plan.PlanPackage.Literals.CALENDAR_EXCEPTION__TO;
import static org.yaodian.model.plan.PlanPackage.Literals.CALENDAR_EXCEPTION__WORKING;
import static org.yaodian.model.plan.PlanPackage.Literals.MEASUREMENT__MEASURED;
import static org.yaodian.model.plan.PlanPackage.Literals.MEASUREMENT__NOTE;
import static org.yaodian.model.plan.PlanPackage.Literals.MEASUREMENT__VALUE;
import static org.yaodian.model.plan.PlanPackage.Literals.PROGRESS_REPORT__PERCENT;
import static org.yaodian.model.plan.PlanPackage.Literals.PROGRESS_REPORT__PERIOD;
import static org.yaodian.model.plan.PlanPackage.Literals.PROGRESS_REPORT__REPORTED;
import static org.yaodian.model.plan.PlanPackage.Literals.PROGRESS_REPORT__REPORTER;
import static org.yaodian.model.plan.PlanPackage.Literals.PROGRESS_REPORT__TEXT;
import static org.yaodian.model.plan.PlanPackage.Literals.PROGRESS_REPORT__UNIT;
import static org.yaodian.model.plan.PlanPackage.Literals.QUANTITY__LABEL;
import static org.yaodian.model.plan.PlanPackage.Literals.QUANTITY__UNIT;
import static org.yaodian.model.plan.PlanPackage.Literals.QUANTITY__VALUE;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.yaodian.editor.properties.Field.Group;
import org.yaodian.model.edit.Names;
import org.yaodian.model.plan.Anchor;
import org.yaodian.model.plan.Attachment;
import org.yaodian.model.plan.Baseline;
import org.yaodian.model.plan.BudgetKind;
import org.yaodian.model.plan.BudgetLine;
import org.yaodian.model.plan.BudgetState;
import org.yaodian.model.plan.CalendarException;
import org.yaodian.model.plan.Measurement;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.ProgressReport;
import org.yaodian.model.plan.Quantity;
import org.yaodian.model.plan.Responsibility;

/** The fields of what belongs to an element or plan and stands in tables: money, numbers, reports, files. */
final class DetailFields {

    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2999;
    private static final int PERCENT_FULL = 100;

    private DetailFields() {
    }

    static List<Field<?>> of(EObject detail) {
        return switch (detail) {
            case Quantity quantity -> List.of(Fields.of(QUANTITY__LABEL, Group.BASIC, Values.text()),
                    AmountFields.of(QUANTITY__VALUE, QUANTITY__UNIT, Group.BASIC));
            case BudgetLine line -> budgetLine();
            case Attachment attachment -> List.of(Fields.of(ATTACHMENT__NAME, Group.BASIC, Values.text()),
                    Fields.of(ATTACHMENT__LOCATION, Group.BASIC, Values.text()),
                    Fields.of(ATTACHMENT__MEDIA_TYPE, Group.BASIC, Values.text()),
                    Fields.shown(ATTACHMENT__SHA256.getName(), Group.BASIC, Names.of(ATTACHMENT__SHA256),
                            each -> ((Attachment) each).getSha256() == null ? "" : ((Attachment) each).getSha256()),
                    readOnly(Fields.of(ATTACHMENT__ADDED, Group.BASIC, Values.moment())));
            case ProgressReport report -> report();
            case Measurement measurement -> List.of(Fields.of(MEASUREMENT__MEASURED, Group.BASIC, Values.lastDay()),
                    Fields.of(MEASUREMENT__VALUE, Group.BASIC, Values.decimal()),
                    Fields.of(MEASUREMENT__NOTE, Group.BASIC, Values.text()));
            case CalendarException day -> List.of(Fields.of(CALENDAR_EXCEPTION__NAME, Group.BASIC, Values.text()),
                    Fields.of(CALENDAR_EXCEPTION__FROM, Group.BASIC, Values.firstDay()),
                    Fields.of(CALENDAR_EXCEPTION__TO, Group.BASIC, Values.lastDay()),
                    Fields.flag(CALENDAR_EXCEPTION__WORKING, Group.BASIC));
            case Baseline baseline -> List.of(Fields.name(BASELINE__NAME),
                    readOnly(Fields.of(BASELINE__TAKEN, Group.BASIC, Values.moment())),
                    Fields.shown("entries", Group.BASIC, Messages.DetailFields_Tasks,
                            each -> String.valueOf(((Baseline) each).getEntries().size())));
            case Anchor anchor -> List.of(Fields.shown("text", Group.BASIC, Names.of(PlanPackage.Literals.ANCHOR__TEXT),
                    each -> ((Anchor) each).getText() == null ? "" : ((Anchor) each).getText().strip()));
            case Responsibility part -> List.of(
                    Fields.link("element", Group.BASIC, Messages.DetailFields_Element, EObject::eContainer),
                    readOnly(Fields.choice(PlanPackage.Literals.RESPONSIBILITY__ROLE, Group.BASIC,
                            org.yaodian.model.plan.ResponsibilityRole.class)));
            default -> List.of();
        };
    }

    private static List<Field<?>> budgetLine() {
        return List.of(Fields.of(BUDGET_LINE__NAME, Group.BASIC, Values.text()),
                Fields.choice(BUDGET_LINE__KIND, Group.BASIC, BudgetKind.class),
                Fields.of(BUDGET_LINE__YEAR, Group.BASIC, Values.integer(FIRST_YEAR, LAST_YEAR)),
                Fields.of(BUDGET_LINE__FUNDING_SOURCE, Group.BASIC, Values.text()),
                Fields.of(BUDGET_LINE__ASKED, Group.BASIC, Values.decimal()),
                Fields.of(BUDGET_LINE__REVIEWED, Group.BASIC, Values.decimal()),
                Fields.of(BUDGET_LINE__GRANTED, Group.BASIC, Values.decimal()),
                Fields.choice(BUDGET_LINE__STATE, Group.BASIC, BudgetState.class));
    }

    private static List<Field<?>> report() {
        return List.of(Fields.of(PROGRESS_REPORT__PERIOD, Group.BASIC, Values.text()),
                Fields.of(PROGRESS_REPORT__REPORTED, Group.BASIC, Values.lastDay()),
                Fields.of(PROGRESS_REPORT__PERCENT, Group.BASIC, Values.integer(0, PERCENT_FULL)),
                Fields.of(PROGRESS_REPORT__TEXT, Group.BASIC, new FieldControl.LongText()),
                Fields.unit(PROGRESS_REPORT__UNIT, Group.BASIC),
                Fields.of(PROGRESS_REPORT__REPORTER, Group.BASIC, Values.text()));
    }

    private static <T> Field<T> readOnly(Field<T> field) {
        return new Field<>(field.id(), field.group(), field.label(),
                new FieldControl.Shown<>(field.control()::text, value -> null), field.getter(), null);
    }
}
