/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.rules.Finding;
import org.yaodian.rules.Severity;

class ProblemFilterTest {

    private final ProblemFilter filter = new ProblemFilter();
    private final Finding noLead = finding("task.lead", Severity.ERROR, "没有牵头单位", "建设平台");
    private final Finding vague = finding("task.verb", Severity.INFO, "没有可检验的结果", "完善机制");

    private static Finding finding(String rule, Severity severity, String message, String name) {
        var task = PlanFactory.eINSTANCE.createTask();
        task.setName(name);
        return new Finding(rule, severity, message, List.of(task), List.of());
    }

    private List<Finding> shown() {
        return filter.apply(List.of(noLead, vague)).stream().map(Problem::finding).toList();
    }

    @Test
    void everythingIsShownAtFirst() {
        assertEquals(List.of(noLead, vague), shown());
    }

    @Test
    void aSeverityCanBeHidden() {
        filter.show(Severity.INFO, false);
        assertEquals(List.of(noLead), shown());
    }

    @Test
    void aTextIsFoundInTheMessageAndInTheElement() {
        filter.setText("牵头");
        assertEquals(List.of(noLead), shown());
        filter.setText(" 机制 ");
        assertEquals(List.of(vague), shown());
    }

    @Test
    void theWorstComesFirstByMessage() {
        var order = ProblemColumn.MESSAGE.order();
        assertEquals(true, order.compare(new Problem(noLead), new Problem(vague)) < 0);
    }

    @Test
    void theSharedRulesCanBeShownAlone() {
        filter.setSector("egov");
        assertEquals(List.of(), shown());
        filter.setSector("");
        assertEquals(List.of(noLead, vague), shown());
        filter.clear();
        assertEquals(List.of(noLead, vague), shown());
    }

    @Test
    void aProblemIsAboutAllObjectsOfItsPath() {
        var from = PlanFactory.eINSTANCE.createTask();
        var relation = PlanFactory.eINSTANCE.createRelation();
        var path = new Finding("trial.path", Severity.ERROR, "path", List.of(from, relation, from), List.of());
        assertEquals(List.of(from, relation), new Problem(path).objects());
    }
}
