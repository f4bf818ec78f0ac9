/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.rules.shared;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.yaodian.model.ElementKind;
import org.yaodian.model.plan.Anchor;
import org.yaodian.model.plan.Attachment;
import org.yaodian.model.plan.BudgetLine;
import org.yaodian.model.plan.Chapter;
import org.yaodian.model.plan.Event;
import org.yaodian.model.plan.Measurement;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.ProgressReport;
import org.yaodian.model.plan.Quantity;
import org.yaodian.model.plan.Target;
import org.yaodian.model.plan.Task;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.testing.Plans;

/** A small plan to which no rule objects, for tests to break. */
final class GoodPlan {

    private static final PlanFactory FACTORY = PlanFactory.eINSTANCE;

    final WorkPlan plan = Plans.empty();
    final Unit office = Plans.unit(plan, "市信息化委员会");
    final Unit bureau = Plans.unit(plan, "市交通局");
    final Chapter chapter = Plans.element(plan, ElementKind.CHAPTER, "电子政务");
    final Task task = Plans.task(chapter, "建成政务外网");
    final Task other = Plans.task(chapter, "完成门户网站改版");
    final Task part = Plans.task(task, "完成机房布线");
    final Target target = Plans.target(chapter, "部门接入率");
    final Event event = Plans.element(chapter, ElementKind.EVENT, "推进会");

    GoodPlan() {
        var source = FACTORY.createSourceDocument();
        source.getParagraphs().add("一、电子政务\n");
        source.getParagraphs().add("建成政务外网；完成门户网站改版。\n");
        plan.setSource(source);
        event.setStart(day(5, 1));
        event.setFinish(day(5, 2));
    }

    static LocalDate day(int month, int dayOfMonth) {
        return LocalDate.of(Plans.YEAR, month, dayOfMonth);
    }

    void plan(Task planned, LocalDate start, LocalDate finish) {
        planned.setPlannedStart(start);
        planned.setPlannedFinish(finish);
    }

    Anchor anchor(int offset, String text) {
        var anchor = FACTORY.createAnchor();
        anchor.setOffset(offset);
        anchor.setLength(text.length());
        anchor.setText(text);
        task.getAnchors().add(anchor);
        return anchor;
    }

    void disclosure(String attribute, String reason) {
        var disclosure = FACTORY.createDisclosure();
        disclosure.setAttribute(attribute);
        disclosure.setReason(reason);
        task.setDisclosure(disclosure);
    }

    BudgetLine budget(String asked, String reviewed, String granted) {
        var line = FACTORY.createBudgetLine();
        line.setName("软件开发");
        line.setYear(Plans.YEAR);
        line.setAsked(asked == null ? null : new BigDecimal(asked));
        line.setReviewed(reviewed == null ? null : new BigDecimal(reviewed));
        line.setGranted(granted == null ? null : new BigDecimal(granted));
        task.getBudgetLines().add(line);
        return line;
    }

    Attachment attachment(String location) {
        var attachment = FACTORY.createAttachment();
        attachment.setName("批复.pdf");
        attachment.setLocation(location);
        task.getAttachments().add(attachment);
        return attachment;
    }

    Quantity quantity(BigDecimal value, String unit) {
        var quantity = FACTORY.createQuantity();
        quantity.setLabel("接入部门");
        quantity.setValue(value);
        quantity.setUnit(unit);
        task.getQuantities().add(quantity);
        return quantity;
    }

    ProgressReport report(LocalDate day, int percent) {
        var report = FACTORY.createProgressReport();
        report.setReported(day);
        report.setPercent(percent);
        task.getReports().add(report);
        return report;
    }

    Measurement measurement(LocalDate day, BigDecimal value) {
        var measurement = FACTORY.createMeasurement();
        measurement.setMeasured(day);
        measurement.setValue(value);
        target.getMeasurements().add(measurement);
        return measurement;
    }
}
