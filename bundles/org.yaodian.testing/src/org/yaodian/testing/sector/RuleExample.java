/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.testing.sector;

import java.util.function.Consumer;

/**
 * Examples for one rule.
 *
 * @param <P>     a plan with names for its parts
 * @param ruleId  the rule
 * @param fitting makes a good plan come near what the rule is about, without a finding of it
 * @param broken  makes a good plan break the rule once
 */
public record RuleExample<P>(String ruleId, Consumer<P> fitting, Consumer<P> broken) {

    @Override
    public String toString() {
        return ruleId;
    }
}
