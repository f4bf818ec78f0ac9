/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.workbench;

import org.eclipse.ui.IWorkbenchPage;
import org.yaodian.diagram.AutomaticDiagrams;
import org.yaodian.model.generate.PlanGenerator;
import org.yaodian.model.plan.WorkPlan;

/** A made-up plan to try things out on. */
public final class ExamplePlan {

    private static final int ELEMENTS = 120;
    private static final long SEED = 2007;

    private ExamplePlan() {
    }

    /**
     * Writes the example into the default project and opens it.
     *
     * @param page where to open it
     */
    public static void open(IWorkbenchPage page) {
        NewPlan.create(page, DefaultProject.get(), Messages.ExamplePlan_Name, ExamplePlan::plan);
    }

    private static WorkPlan plan() {
        var plan = PlanGenerator.generate(ELEMENTS, SEED);
        plan.getDiagrams().addAll(AutomaticDiagrams.createFor(plan));
        return plan;
    }
}
