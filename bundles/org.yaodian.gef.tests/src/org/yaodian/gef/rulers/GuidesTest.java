/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.rulers;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.gef.commands.CompoundCommand;
import org.junit.jupiter.api.Test;
import org.yaodian.gef.EmfCommandStack;
import org.yaodian.model.edit.PlanEditingDomain;
import org.yaodian.testing.SamplePlan;

class GuidesTest {

    private final List<String> remembered = new ArrayList<>();
    private final Guides guides = new Guides("10,abc,-200,", remembered::add);

    @Test
    void rememberedGuidesComeBackAndRubbishDoesNot() {
        assertArrayEquals(new int[]{10, -200}, guides.getGuidePositions());
        assertEquals(10, guides.getGuidePosition(guides.getGuides().getFirst()));
    }

    @Test
    void guidesAreMadeMovedAndDeletedAndRememberedEachTime() {
        guides.getCreateGuideCommand(50).execute();
        guides.getMoveGuideCommand(guides.getGuideAt(50), 5).execute();
        guides.getDeleteGuideCommand(guides.getGuideAt(10)).execute();
        assertEquals(List.of("10,-200,50", "10,-200,55", "-200,55"), remembered);
        assertNull(guides.getGuideAt(10));
    }

    @Test
    void guidesAreNoPartOfThePlanAndItsHistory() {
        var domain = new PlanEditingDomain();
        domain.open(new SamplePlan().plan, URI.createURI("sample.plan"));
        var stack = new EmfCommandStack(domain.getCommandStack());
        stack.execute(guides.getCreateGuideCommand(50));
        var drag = new CompoundCommand();
        drag.add(guides.getMoveGuideCommand(guides.getGuideAt(50), 5));
        stack.execute(drag);
        assertEquals("10,-200,55", remembered.getLast());
        assertFalse(stack.canUndo());
        assertFalse(stack.isDirty());
    }
}
