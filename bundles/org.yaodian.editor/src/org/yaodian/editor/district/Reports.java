/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.editor.district;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.yaodian.model.district.MunicipalTasks;
import org.yaodian.model.district.Reporting;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.ResponsibilityRole;
import org.yaodian.model.plan.Task;
import org.yaodian.model.plan.WorkPlan;

/**
 * What a district has to report about its plan.
 *
 * @param plan      the plan of the district
 * @param reporting when it reports, or empty when its description does not say so
 * @param today     today
 */
record Reports(WorkPlan plan, Optional<Reporting> reporting, LocalDate today) {

    /** {@return the municipal tasks that must be reported about} */
    List<Task> municipal() {
        return MunicipalTasks.in(plan);
    }

    /** {@return what the district does for a municipal task; nothing for its own tasks} */
    List<Element> own(Element element) {
        return element instanceof Task task && MunicipalTasks.isMunicipal(task) ? MunicipalTasks.derivedFrom(task)
                : List.of();
    }

    /** {@return whether nothing is done for a municipal task yet} */
    boolean isOpen(Element element) {
        return MunicipalTasks.isMunicipal(element) && own(element).isEmpty();
    }

    /** {@return how far a task is, 0 to 100; for a municipal task the mean of the district's own ones} */
    OptionalInt progress(Element element) {
        if (!MunicipalTasks.isMunicipal(element)) {
            return element instanceof Task task ? OptionalInt.of(task.getPercent()) : OptionalInt.empty();
        }
        var mean = own(element).stream().filter(Task.class::isInstance).mapToInt(task -> ((Task) task).getPercent())
                .average();
        return mean.isPresent() ? OptionalInt.of((int) Math.round(mean.getAsDouble())) : OptionalInt.empty();
    }

    /** {@return the day of the next report, or empty when the description names none} */
    Optional<LocalDate> due() {
        return reporting.map(days -> days.next(today, plan.getYear() == 0 ? today.getYear() : plan.getYear()));
    }

    /** {@return whether the next report is there already: for a municipal task, of all its own tasks} */
    boolean isReported(Element element) {
        var own = MunicipalTasks.isMunicipal(element) ? own(element) : List.of(element);
        return due().isPresent() && !own.isEmpty() && own.stream().allMatch(this::hasReport);
    }

    private boolean hasReport(Element element) {
        var period = reporting.orElseThrow().nameOf(due().orElseThrow());
        return element instanceof Task task
                && task.getReports().stream().anyMatch(report -> period.equals(report.getPeriod()));
    }

    String name(Element element) {
        var name = element.getName() == null ? "" : element.getName();
        return element.getCode() == null || element.getCode().isEmpty() ? name : element.getCode() + " " + name;
    }

    String lead(Element element) {
        return element.getResponsibilities().stream().filter(part -> part.getRole() == ResponsibilityRole.LEAD)
                .map(part -> part.getUnit() == null ? part.getText() : part.getUnit().getName())
                .flatMap(Stream::ofNullable).findFirst().orElse("");
    }

    String deadline(Element element) {
        if (!(element instanceof Task task)) {
            return "";
        }
        var deadline = task.getDeadline();
        return Stream.of(deadline == null ? null : deadline.getText(), deadline == null ? null : deadline.getTo(),
                task.getPlannedFinish()).filter(day -> day != null).findFirst().map(Object::toString).orElse("");
    }

    /** {@return whether and how a municipal task is broken down} */
    String coverage(Element element) {
        if (!MunicipalTasks.isMunicipal(element)) {
            return Messages.Reports_Own;
        }
        int count = own(element).size();
        return count == 0 ? Messages.Reports_Open : NLS.bind(Messages.Reports_Covered, count);
    }

    String progressText(Element element) {
        var progress = progress(element);
        return progress.isPresent() ? progress.getAsInt() + " %" : "";
    }

    /** {@return the day of the next report and whether it is there} */
    String reportText(Element element) {
        return due().map(day -> NLS.bind(isReported(element) ? Messages.Reports_Done : Messages.Reports_Due, day))
                .orElse("");
    }

    /** {@return all in one sentence: to whom, when, how many} */
    String summary() {
        var all = municipal();
        var count = NLS.bind(Messages.Reports_Count, new Object[]{all.size(), all.stream().filter(this::isOpen).count(),
                all.stream().filter(task -> !isReported(task)).count()});
        return reporting.map(days -> NLS.bind(Messages.Reports_Summary,
                new Object[]{days.receiver(), due().orElseThrow(), count})).orElse(count);
    }
}
