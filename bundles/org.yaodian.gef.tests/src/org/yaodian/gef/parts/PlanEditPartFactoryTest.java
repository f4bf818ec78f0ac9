/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.parts;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.yaodian.model.edit.PlanEditingDomain;
import org.yaodian.testing.SamplePlan;

class PlanEditPartFactoryTest {

    private final SamplePlan sample = new SamplePlan();
    private final PlanEditPartFactory factory = new PlanEditPartFactory(EditContext.of(new PlanEditingDomain()));

    @Test
    void everyKnownObjectHasItsPart() {
        assertInstanceOf(DiagramEditPart.class, factory.createEditPart(null, sample.diagram));
        assertInstanceOf(NodeEditPart.class, factory.createEditPart(null, sample.networkNode));
        assertInstanceOf(EdgeEditPart.class, factory.createEditPart(null, sample.noteLine));
    }

    @Test
    void anUnknownObjectHasAPartThatShowsNothing() {
        var part = factory.createEditPart(null, "?");
        assertNotNull(part);
        assertSame("?", part.getModel());
        assertFalse(part.isSelectable());
        assertNotNull(factory.createEditPart(null, null));
    }
}
