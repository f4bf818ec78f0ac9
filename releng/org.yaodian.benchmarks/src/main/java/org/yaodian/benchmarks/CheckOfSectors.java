/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.benchmarks;

import org.yaodian.model.plan.WorkPlan;

/** The same as {@link CheckAfterEdit} with the rules of all sectors, on plans that have elements of all of them. */
@Goal(id = "P17", operation = "check of all sectors after one edit", anchor = "own full check", atMost = 0.001, sizes = 100_000)
public class CheckOfSectors extends CheckAfterEdit {

    @Override
    WorkPlan make() {
        return new PlanOfSectors().make(size);
    }
}
