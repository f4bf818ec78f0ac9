/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaodian.model.Identity;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.Task;

class IdentifiedObjectTest {

    private final Task task = PlanFactory.eINSTANCE.createTask();

    @Test
    void anIdThatIsMadeIsReadBackAndWrittenAlike() {
        var random = new SplittableRandom(1);
        var text = new byte[CompactId.LENGTH];
        for (int i = 0; i < 10_000; i++) {
            var id = Identity.create(random);
            task.setId(id);
            assertEquals(id, task.getId());
            assertTrue(((IdentifiedObject) task).writeId(text, 0));
            assertEquals(id, new String(text, StandardCharsets.US_ASCII));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "t1", "任务", "_AAAAAAAAAAAAAAAAAAAAAA", "_aaaaaaaaaaaaaaaaaaaaaE",
            "_aaaaaaaaaaaaaaaaaaaaa",
            "_aaaaaaaaaaaaaaaaaaaaa=", "aaaaaaaaaaaaaaaaaaaaaaA", "_务aaaaaaaaaaaaaaaaaaaaA",
            "_aaaaaaaaaaaaaaaaaaaaaaAA"})
    void anIdOfAnotherFormIsKeptAsItIs(String id) {
        task.setId(id);
        assertEquals(id, task.getId());
        assertFalse(((IdentifiedObject) task).writeId(new byte[CompactId.LENGTH], 0));
    }

    @Test
    void anIdOfAnyFormGivesWayToTheNext() {
        var made = Identity.create();
        for (var id : new String[]{"t1", made, "t2", null, made, null}) {
            task.setId(id);
            assertEquals(id, task.getId());
            assertEquals(id != null, task.eIsSet(PlanPackage.Literals.IDENTIFIED__ID));
        }
    }

    @Test
    void unsetTakesTheIdAway() {
        task.setId(Identity.create());
        task.eUnset(PlanPackage.Literals.IDENTIFIED__ID);
        assertNull(task.eGet(PlanPackage.Literals.IDENTIFIED__ID));
    }

    @Test
    void aChangeTellsOldAndNew() {
        task.setId("old");
        var told = new ArrayList<Object>();
        task.eAdapters().add(new AdapterImpl() {

            @Override
            public void notifyChanged(Notification change) {
                told.add(change.getFeature());
                told.add(change.getOldValue());
                told.add(change.getNewValue());
            }
        });
        var id = Identity.create();
        task.setId(id);
        task.setId("new");
        var feature = PlanPackage.Literals.IDENTIFIED__ID;
        assertEquals(List.of(feature, "old", id, feature, id, "new"), told);
    }

    @Test
    void aCopyHasTheSameId() {
        for (var id : new String[]{"t1", Identity.create()}) {
            task.setId(id);
            assertEquals(id, EcoreUtil.copy(task).getId());
            assertEquals(id, EcoreUtil.getID(task));
        }
    }

    @Test
    void theIdIsPrinted() {
        task.setId("t1");
        assertTrue(task.toString().contains("t1"), task::toString);
    }
}
