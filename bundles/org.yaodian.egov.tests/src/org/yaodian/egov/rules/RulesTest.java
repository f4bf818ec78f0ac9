/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.egov.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.yaodian.model.plan.Relation;
import org.yaodian.model.sector.Sectors;
import org.yaodian.rules.Checker;
import org.yaodian.rules.Finding;
import org.yaodian.rules.SectorRules;
import org.yaodian.testing.sector.RulesContract;

class RulesTest extends RulesContract<EgovPlan> {

    RulesTest() {
        super("egov", EgovPlan::new, good -> good.plan, EgovExamples.all());
    }

    private static EgovPlan broken(String ruleId) {
        var plan = new EgovPlan();
        EgovExamples.all().stream().filter(example -> example.ruleId().equals(ruleId)).findFirst().orElseThrow()
                .broken().accept(plan);
        return plan;
    }

    private static Finding finding(EgovPlan plan, String ruleId) {
        return new Checker(SectorRules.of(Sectors.installed().find("egov").orElseThrow())).check(plan.plan, null)
                .stream().filter(finding -> finding.ruleId().equals(ruleId)).findFirst().orElseThrow();
    }

    @Test
    void aForbiddenWayBetweenNetworksIsShownFromEndToEnd() {
        var plan = broken("egov.boundary");
        var path = finding(plan, "egov.boundary").elements();
        assertEquals(List.of(plan.external, plan.aid, plan.permit, plan.population, plan.official),
                path.stream().filter(part -> !(part instanceof Relation)).toList());
        assertEquals(9, path.size());
    }

    @Test
    void aCircleOfDataIsShownWithItsRelations() {
        assertEquals(8, finding(broken("egov.cycle"), "egov.cycle").elements().size());
    }

    @Test
    void likelyDuplicatesSayWhy() {
        var found = finding(broken("egov.duplicate"), "egov.duplicate");
        assertTrue(found.message().contains("发放统计") && found.message().contains("姓名"), found.message());
        assertEquals(5, found.elements().size());
    }
}
