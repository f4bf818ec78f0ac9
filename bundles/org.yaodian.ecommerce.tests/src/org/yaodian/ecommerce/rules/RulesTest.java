/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.ecommerce.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.yaodian.model.sector.Sectors;
import org.yaodian.rules.Checker;
import org.yaodian.rules.SectorRules;
import org.yaodian.testing.sector.RulesContract;

class RulesTest extends RulesContract<EcommercePlan> {

    RulesTest() {
        super("ecommerce", EcommercePlan::new, good -> good.plan, EcommerceExamples.all());
    }

    private static List<EObject> flow(EcommercePlan plan) {
        return new Checker(SectorRules.of(Sectors.installed().find("ecommerce").orElseThrow()))
                .check(plan.plan, null).stream().filter(finding -> finding.ruleId().equals("ecommerce.flow"))
                .findFirst().orElseThrow().elements();
    }

    @Test
    void aDeadEndIsShownWithTheWayToIt() {
        var plan = new EcommercePlan();
        plan.unrelate(plan.paid, plan.delivered);
        assertEquals(List.of(plan.order, plan.order.getOutgoingRelations().get(0), plan.paid), flow(plan));
    }

    @Test
    void aWayAroundThePaymentIsShown() {
        var plan = new EcommercePlan();
        var around = plan.relate("flows", plan.order, plan.delivered);
        assertEquals(List.of(plan.order, around, plan.delivered), flow(plan));
    }
}
