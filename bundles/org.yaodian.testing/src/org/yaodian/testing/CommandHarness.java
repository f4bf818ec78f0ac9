/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.yaodian.model.edit.PlanEditingDomain;
import org.yaodian.model.edit.commands.Refusable;
import org.yaodian.model.plan.WorkPlan;

/** Takes commands on one plan through execute, undo and redo and compares the whole plan at each step. */
public final class CommandHarness {

    private final PlanEditingDomain domain = new PlanEditingDomain();
    private final WorkPlan plan;

    /**
     * Opens a plan in a domain of its own.
     *
     * @param plan a plan that stands in no resource
     */
    public CommandHarness(WorkPlan plan) {
        this.plan = plan;
        domain.open(plan, URI.createURI("memory:/test.plan"));
    }

    /**
     * The domain the plan is open in.
     *
     * @return the domain
     */
    public PlanEditingDomain domain() {
        return domain;
    }

    /**
     * The plan.
     *
     * @return the plan
     */
    public WorkPlan plan() {
        return plan;
    }

    /**
     * Checks that a command can be executed, changes the plan, is undone and redone exactly, leaves nothing dangling,
     * and has a label. Afterwards its effect is there.
     *
     * @param command the command, not executed yet
     */
    public void verify(Command command) {
        assertFalse(command.getLabel().isBlank(), "has no label");
        assertEquals("", Refusable.of(command).orElse(""));
        assertTrue(command.canExecute(), () -> "cannot execute " + command.getLabel());
        var before = PlanText.of(plan);
        var stack = domain.getCommandStack();
        stack.execute(command);
        assertEquals(command, stack.getMostRecentCommand(), "failed while it was executed");
        var after = PlanText.of(plan);
        assertNotEquals(before, after, "changed nothing");
        assertNothingDangles();
        stack.undo();
        assertEquals(before, PlanText.of(plan), "after undo");
        stack.redo();
        assertEquals(after, PlanText.of(plan), "after redo");
        stack.undo();
        assertEquals(before, PlanText.of(plan), "after the second undo");
        stack.redo();
        assertEquals(after, PlanText.of(plan), "after the second redo");
    }

    /**
     * Checks that a command refuses with a reason and that the plan stays as it is.
     *
     * @param command the command
     * @return the reason
     */
    public String verifyRefused(Refusable command) {
        var before = PlanText.of(plan);
        assertFalse(command.canExecute(), () -> "can execute " + command.getLabel());
        domain.getCommandStack().execute(command);
        assertEquals(before, PlanText.of(plan), "changed by a refused command");
        var reason = command.refusal().orElse("");
        assertFalse(reason.isBlank(), "refused without a reason");
        return reason;
    }

    /** Checks that every reference in the plan leads to an object of the plan. */
    public void assertNothingDangles() {
        assertEquals(List.of(), dangling());
    }

    private List<String> dangling() {
        var dangling = new ArrayList<String>();
        EcoreUtil.CrossReferencer.find(List.of(plan)).forEach((target, settings) -> {
            if (EcoreUtil.getRootContainer(target) != plan) {
                settings.forEach(setting -> dangling.add(describe(setting, target)));
            }
        });
        return dangling;
    }

    private static String describe(Setting setting, EObject target) {
        return setting.getEObject() + "." + setting.getEStructuralFeature().getName() + " -> " + target;
    }
}
