/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.edit.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaodian.model.file.PlanResource;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.testing.CommandHarness;
import org.yaodian.testing.PlanText;
import org.yaodian.testing.RandomCommands;
import org.yaodian.testing.SamplePlan;
import org.yaodian.testing.Seed;
import org.yaodian.testing.Seeds;

class RandomWalkTest {

    private static final int STEPS = 300;

    static Stream<Seed> seeds() {
        return Seeds.ten();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void undoLeadsBackToTheStartAndRedoToTheEnd(Seed seed) throws IOException {
        var harness = new CommandHarness(new SamplePlan().plan);
        var stack = harness.domain().getCommandStack();
        var commands = new RandomCommands(harness.plan(), seed.random());
        var states = new ArrayList<String>();
        states.add(PlanText.of(harness.plan()));
        for (int i = 0; i < STEPS; i++) {
            var command = commands.next();
            stack.execute(command);
            assertEquals(command, stack.getMostRecentCommand(), "failed: " + command.getLabel());
            states.add(PlanText.of(harness.plan()));
        }
        harness.assertNothingDangles();
        assertReadBackEqual(harness.plan());
        for (int i = STEPS - 1; i >= 0; i--) {
            var label = stack.getUndoCommand().getLabel();
            stack.undo();
            assertEquals(states.get(i), PlanText.of(harness.plan()), "after undo of " + label);
        }
        assertFalse(stack.canUndo());
        stack.goTo(STEPS);
        assertEquals(states.get(STEPS), PlanText.of(harness.plan()), "after redo");
    }

    private static void assertReadBackEqual(WorkPlan plan) throws IOException {
        var text = PlanText.saved(plan);
        var resource = new PlanResource(URI.createURI("memory:/again.plan"));
        resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), null);
        assertEquals(text, PlanText.saved(resource.getPlan()));
    }
}
