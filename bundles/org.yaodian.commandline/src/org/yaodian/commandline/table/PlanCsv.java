/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.commandline.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.yaodian.commandline.Messages;
import org.yaodian.model.ElementKind;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.Deadline;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.ResponsibilityRole;
import org.yaodian.model.plan.Target;
import org.yaodian.model.plan.Task;
import org.yaodian.model.plan.WorkPlan;

/**
 * The breakdown table 任务分解表 as CSV (RFC 4180): UTF-8 with a byte order mark, as spreadsheet programs want it to
 * recognize Chinese, and with cells that a program could take for a formula made harmless by a leading apostrophe
 * (OWASP, CSV injection).
 */
public final class PlanCsv {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private PlanCsv() {
    }

    /**
     * Writes a plan; leaves the stream open.
     *
     * @param plan   the plan
     * @param stream where to
     * @throws IOException when the stream fails
     */
    public static void write(WorkPlan plan, OutputStream stream) throws IOException {
        var writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        var csv = new CSVPrinter(writer, CSVFormat.RFC4180);
        csv.printRecord((Object[]) Messages.PlanCsv_Headings.split("\\|"));
        for (var element : Outline.elements(plan).toList()) {
            csv.printRecord(row(element).map(PlanCsv::harmless).toList());
        }
        csv.flush();
    }

    private static Stream<String> row(Element element) {
        var task = element instanceof Task it ? it : null;
        var deadline = task == null ? null : task.getDeadline();
        return Stream.of(List.of(orEmpty(element.getCode()), ElementKind.of(element).word(), orEmpty(element.getName()),
                task == null ? "" : orEmpty(task.getVerb())), units(element), dates(task, deadline),
                List.of(numbers(element), districts(element), orEmpty(element.getNote()), orEmpty(element.getId())))
                .flatMap(List::stream);
    }

    private static List<String> units(Element element) {
        return Stream.of(ResponsibilityRole.values()).map(role -> element.getResponsibilities().stream()
                .filter(responsibility -> responsibility.getRole() == role)
                .map(responsibility -> responsibility.getUnit() == null ? orEmpty(responsibility.getText())
                        : orEmpty(responsibility.getUnit().getName()))
                .collect(Collectors.joining("、"))).toList();
    }

    private static List<String> dates(Task task, Deadline deadline) {
        return List.of(deadline == null ? "" : orEmpty(deadline.getText()),
                deadline == null ? "" : orEmpty(deadline.getTo()), task == null ? "" : orEmpty(task.getPlannedStart()),
                task == null ? "" : orEmpty(task.getPlannedFinish()));
    }

    private static String numbers(Element element) {
        var own = element instanceof Target target && target.getValue() != null
                ? Stream.of(orEmpty(target.getMeasure()) + " " + target.getValue().toPlainString()
                        + orEmpty(target.getUnitOfMeasure()))
                : Stream.<String>empty();
        var given = element.getQuantities().stream().map(quantity -> orEmpty(quantity.getLabel()) + " "
                + (quantity.getValue() == null ? "" : quantity.getValue().toPlainString())
                + orEmpty(quantity.getUnit()));
        return Stream.concat(own, given).map(String::strip).collect(Collectors.joining("；"));
    }

    private static String districts(Element element) {
        return element.getDistricts().stream().map(unit -> orEmpty(unit.getName())).collect(Collectors.joining("、"));
    }

    private static String orEmpty(Object value) {
        return value == null ? "" : value.toString();
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
