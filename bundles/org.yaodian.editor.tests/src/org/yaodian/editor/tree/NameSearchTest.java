/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.yaodian.model.generate.PlanGenerator;
import org.yaodian.model.plan.PlanFactory;

class NameSearchTest {

    private static final long NO_TIME = Long.MIN_VALUE;

    @Test
    void aLittleAtATimeFindsTheSameAsAllAtOnce() {
        var plan = PlanGenerator.generate(2_000, 1);
        var atOnce = new NameSearch(plan, "xx");
        assertTrue(atOnce.run(Long.MAX_VALUE));

        var slowly = new NameSearch(plan, "xx");
        var turns = 1;
        while (!slowly.run(NO_TIME)) {
            turns++;
        }
        assertTrue(turns > 10, turns + " turns");
        assertEquals(atOnce.found(), slowly.found());
        assertFalse(atOnce.found().isEmpty());
    }

    @Test
    void aPlanThatIsChangedMeanwhileIsLookedThroughAgain() {
        var plan = PlanGenerator.generate(2_000, 1);
        var search = new NameSearch(plan, "新来的");
        assertFalse(search.run(NO_TIME));
        var task = PlanFactory.eINSTANCE.createTask();
        task.setName("新来的");
        plan.getChildren().getFirst().getChildren().add(0, task);
        plan.getChildren().addFirst(PlanFactory.eINSTANCE.createChapter());
        for (int i = 0; i < 1_000 && !search.run(NO_TIME); i++) {
            // on
        }
        assertTrue(search.found().contains(task));
    }
}
