/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.model.ElementKind;
import org.yaodian.model.file.PlanResource;
import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.plan.Deadline;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.Task;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.testing.Plans;
import org.yaodian.testing.SamplePlan;

class PlanChangesTest {

    private final SamplePlan sample = new SamplePlan();
    private WorkPlan saved;

    @BeforeEach
    void save() {
        new PlanResource(URI.createURI("sample.plan")).getContents().add(sample.plan);
        saved = EcoreUtil.copy(sample.plan);
    }

    private List<PlanChange> changes() {
        return PlanChanges.between(saved, sample.plan);
    }

    private PlanChange only(PlanChange.Kind kind) {
        var found = changes().stream().filter(each -> each.kind() == kind).toList();
        assertEquals(1, found.size(), found::toString);
        return found.getFirst();
    }

    @Test
    void anEqualPlanHasNoChanges() {
        assertEquals(List.of(), changes());
    }

    @Test
    void aNewNameIsAChangeThatTellsBoth() {
        var before = sample.network.getName();
        sample.network.setName("建成政务内网");
        var change = only(PlanChange.Kind.CHANGED);
        assertEquals(sample.network, change.object());
        assertTrue(change.detail().endsWith(before + " → 建成政务内网"), change.detail());
    }

    @Test
    void aNewElementIsAdded() {
        Task added = Plans.task(sample.economy, "建成电子口岸");
        assertEquals(added, only(PlanChange.Kind.ADDED).object());
    }

    @Test
    void aDeletedElementIsRemoved() {
        var target = Plans.element(sample.economy, ElementKind.TARGET, "上网率");
        saved = EcoreUtil.copy(sample.plan);
        EcoreUtil.remove(target);
        assertEquals(target.getId(), only(PlanChange.Kind.REMOVED).object().eGet(target.eClass()
                .getEIDAttribute()));
    }

    @Test
    void anElementThatStandsElsewhereIsMoved() {
        sample.economy.getChildren().add(sample.portal);
        var change = only(PlanChange.Kind.CHANGED);
        assertEquals(sample.portal, change.object());
        assertEquals(Messages.PlanChanges_Moved, change.detail());
    }

    @Test
    void anotherOrderIsAChangeOfTheChapter() {
        sample.government.getChildren().move(0, sample.portal);
        assertEquals(sample.government, only(PlanChange.Kind.CHANGED).object());
    }

    @Test
    void aDeadlineCountsAsAPartOfItsTask() {
        Deadline deadline = PlanFactory.eINSTANCE.createDeadline();
        deadline.setText("年底前");
        sample.portal.setDeadline(deadline);
        assertEquals(sample.portal, only(PlanChange.Kind.CHANGED).object());
    }

    @Test
    void aMovedNodeCountsAsAChangeOfItsDiagram() {
        var diagram = sample.plan.getDiagrams().getFirst();
        diagram.getNodes().getFirst().setBounds(new Bounds(900, 900, 90, 40));
        var change = only(PlanChange.Kind.CHANGED);
        assertEquals(diagram, change.object());
        assertEquals(Messages.PlanChanges_Drawing, change.detail());
    }
}
