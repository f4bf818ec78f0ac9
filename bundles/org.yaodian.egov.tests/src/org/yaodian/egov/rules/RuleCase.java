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

import java.util.function.Consumer;

/**
 * Examples for one rule.
 *
 * @param ruleId  the rule, without the sector
 * @param fitting makes the good plan come near what the rule is about, without a finding of it
 * @param broken  makes the good plan break the rule once
 */
record RuleCase(String ruleId, Consumer<EgovPlan> fitting, Consumer<EgovPlan> broken) {

    @Override
    public String toString() {
        return ruleId;
    }
}
