/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.security.rules;

import java.util.List;

import org.yaodian.rules.shared.Removal;
import org.yaodian.testing.sector.RuleExample;
import org.yaodian.testing.sector.RulesContract;

class RulesTest extends RulesContract<SecurityPlan> {

    RulesTest() {
        super("security", SecurityPlan::new, good -> good.plan, List.of(
                new RuleExample<>("security.filed", p -> {
                    p.facet().setFiled(null);
                    p.facet().setLevel(1);
                }, p -> p.facet().setFiled(null)),
                new RuleExample<>("security.assessed", p -> {
                    Removal.of(p.assesses);
                    p.facet().setLevel(2);
                }, p -> Removal.of(p.assesses)),
                new RuleExample<>("security.drilled", p -> p.policy.setName("预案"), p -> Removal.of(p.practises))));
    }
}
