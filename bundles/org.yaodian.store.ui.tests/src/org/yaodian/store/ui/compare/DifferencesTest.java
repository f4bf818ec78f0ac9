/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.store.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.model.edit.Names;
import org.yaodian.model.file.PlanFileException;
import org.yaodian.model.file.PlanResource;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.ResponsibilityRole;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.store.StoreException;
import org.yaodian.store.piece.ChangeKind;
import org.yaodian.testing.SamplePlan;

class DifferencesTest {

    private final SamplePlan sample = new SamplePlan();
    private WorkPlan before;

    @BeforeEach
    void keepWhatWasBefore() throws PlanFileException, StoreException {
        Differences.between(null, inResource(sample.plan));
        before = inResource(EcoreUtil.copy(sample.plan));
    }

    private static WorkPlan inResource(WorkPlan plan) {
        if (plan.eResource() == null) {
            new PlanResource(null).getContents().add(plan);
        }
        return plan;
    }

    private List<Difference> differences() throws PlanFileException, StoreException {
        return Differences.between(before, sample.plan);
    }

    @Test
    void equalPlansHaveNoDifferences() throws PlanFileException, StoreException {
        assertEquals(List.of(), differences());
    }

    @Test
    void aChangedFieldIsNamedWithBothValues() throws PlanFileException, StoreException {
        sample.network.setName("建成政务专网");
        var difference = differences().getFirst();
        assertEquals(ChangeKind.CHANGED, difference.kind());
        assertEquals("建成政务专网", difference.name());
        assertEquals(List.of(new FieldDifference(Names.of(PlanPackage.Literals.ELEMENT__NAME), "建成政务外网", "建成政务专网")),
                difference.fields());
    }

    @Test
    void aUnitIsNamedInPlaceOfItsId() throws PlanFileException, StoreException {
        sample.networkPartner.setUnit(sample.district);
        var field = differences().getFirst().fields().getFirst();
        assertEquals("市交通局", field.before());
        assertEquals("松江区", field.after());
        assertTrue(field.label().startsWith(Names.of(PlanPackage.Literals.ELEMENT__RESPONSIBILITIES)), field.label());
    }

    @Test
    void aRoleIsNamedInPlaceOfItsCode() throws PlanFileException, StoreException {
        sample.networkPartner.setRole(ResponsibilityRole.SUPERVISE);
        var field = differences().getFirst().fields().getFirst();
        assertEquals(Names.of(ResponsibilityRole.COOPERATE), field.before());
        assertEquals(Names.of(ResponsibilityRole.SUPERVISE), field.after());
    }

    @Test
    void aMovedTaskTellsFromWhereToWhere() throws PlanFileException, StoreException {
        sample.economy.getChildren().add(sample.portal);
        var moved = differences().stream().filter(each -> each.kind() == ChangeKind.MOVED).findFirst().orElseThrow();
        assertEquals(new FieldDifference(Messages.Differences_Place, "电子政务", "经济领域信息化"),
                moved.fields().getFirst());
    }

    @Test
    void whatIsGoneKeepsItsName() throws PlanFileException, StoreException {
        EcoreUtil.delete(sample.guide, true);
        var gone = differences().stream().filter(each -> each.kind() == ChangeKind.REMOVED).toList();
        assertTrue(gone.stream().anyMatch(each -> each.name().equals("电子商务指导意见")), gone.toString());
    }

    @Test
    void aNewPlanIsAllNew() throws PlanFileException, StoreException {
        assertTrue(Differences.between(null, sample.plan).stream().allMatch(each -> each.kind() == ChangeKind.ADDED));
    }
}
