/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yaodian.model.ElementKind;
import org.yaodian.model.edit.PlanEditingDomain;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.ResponsibilityRole;
import org.yaodian.model.plan.Task;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.plan.WorkPlan;

class FieldCatalogueTest {

    private final PlanEditingDomain domain = new PlanEditingDomain();
    private final WorkPlan plan = PlanFactory.eINSTANCE.createWorkPlan();
    private final Task task = PlanFactory.eINSTANCE.createTask();
    private final Unit first = unit("市信息委");
    private final Unit second = unit("市财政局");

    @BeforeEach
    void openPlan() {
        plan.setYear(2007);
        task.setName("建设平台");
        plan.getChildren().add(task);
        plan.getUnits().addAll(List.of(first, second));
        domain.open(plan, URI.createURI("memory:/fields.plan"));
    }

    private static Unit unit(String name) {
        var unit = PlanFactory.eINSTANCE.createUnit();
        unit.setName(name);
        return unit;
    }

    @SuppressWarnings("unchecked")
    private <T> void set(EObject object, String id, T value) {
        var field = (Field<T>) FieldCatalogue.of(object).stream().filter(each -> each.id().equals(id)).findFirst()
                .orElseThrow();
        domain.getCommandStack().execute(field.set(object, value));
    }

    private static String text(EObject object, String id) {
        return FieldCatalogue.of(object).stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow()
                .textOf(object);
    }

    @ParameterizedTest
    @EnumSource(ElementKind.class)
    void everyFieldOfAnEmptyElementHasALabelAndAText(ElementKind kind) {
        Element element = kind.create();
        plan.getChildren().add(element);
        for (var field : FieldCatalogue.of(element)) {
            assertFalse(field.label().isBlank(), field.id());
            assertNotNull(field.textOf(element), field.id());
        }
    }

    @Test
    void fieldIdsOfAnObjectAreUnique() {
        var ids = FieldCatalogue.of(task).stream().map(Field::id).collect(Collectors.toSet());
        assertEquals(FieldCatalogue.of(task).size(), ids.size());
    }

    @Test
    void choosingUnitsForARoleIsOneStepThatCanBeUndone() {
        set(task, "role.cooperate", List.of(first, second));
        assertEquals("市信息委、市财政局", text(task, "role.cooperate"));
        domain.getCommandStack().undo();
        assertTrue(task.getResponsibilities().isEmpty());
    }

    @Test
    void takingAUnitAwayKeepsTheOthers() {
        set(task, "role.responsible", List.of(first, second));
        var kept = task.getResponsibilities().get(1);
        set(task, "role.responsible", List.of(second));
        assertEquals(List.of(kept), task.getResponsibilities());
        assertEquals(ResponsibilityRole.RESPONSIBLE, kept.getRole());
    }

    @Test
    void theWordsOfADeadlineStayWhenItsDayIsSet() {
        set(task, "deadline.text", "年底前");
        set(task, "deadline.to", LocalDate.of(2007, 12, 15));
        assertEquals("年底前", task.getDeadline().getText());
        assertEquals(LocalDate.of(2007, 12, 15), task.getDeadline().getTo());
    }

    @Test
    void wordsThatAreUnderstoodBringTheirDays() {
        set(task, "deadline.text", "上半年完成");
        assertEquals(LocalDate.of(2007, 1, 1), task.getDeadline().getFrom());
        assertEquals(LocalDate.of(2007, 6, 30), task.getDeadline().getTo());
    }

    @Test
    void otherWordsLeaveTheDaysAlone() {
        set(task, "deadline.to", LocalDate.of(2007, 9, 1));
        set(task, "deadline.text", "按照省里有关要求");
        assertEquals(LocalDate.of(2007, 9, 1), task.getDeadline().getTo());
    }

    @Test
    void aReasonForDisclosureKeepsTheAttribute() {
        set(task, "disclosure.attribute", "exempt");
        set(task, "disclosure.reason", "内部管理");
        assertEquals("exempt", task.getDisclosure().getAttribute());
        assertEquals("内部管理", task.getDisclosure().getReason());
    }

    @Test
    @SuppressWarnings("unchecked")
    void settingTheValueThatIsThereMakesNoCommand() {
        var name = (Field<String>) FieldCatalogue.of(task).stream().filter(each -> each.id().equals("name")).findFirst()
                .orElseThrow();
        assertEquals(null, name.set(task, "建设平台"));
    }
}
