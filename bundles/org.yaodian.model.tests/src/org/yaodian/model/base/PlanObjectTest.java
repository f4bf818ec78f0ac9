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
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.junit.jupiter.api.Test;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.Task;

class PlanObjectTest {

    private final Task task = PlanFactory.eINSTANCE.createTask();
    private final List<Notification> told = new ArrayList<>();

    @Test
    void aWatcherIsToldOfObjectsWithoutAdapters() {
        PlanObject.watch(() -> task.setName("a"), told::add);
        assertEquals(List.of("a"), told.stream().map(Notification::getNewValue).toList());
    }

    @Test
    void aWatcherIsToldOfBothEnds() {
        var chapter = PlanFactory.eINSTANCE.createChapter();
        PlanObject.watch(() -> chapter.getChildren().add(task), told::add);
        assertEquals(2, told.size());
    }

    @Test
    void nothingIsToldBeforeAndAfter() {
        task.setName("a");
        assertThrows(IllegalStateException.class, () -> PlanObject.watch(() -> {
            throw new IllegalStateException();
        }, told::add));
        task.setName("b");
        assertEquals(List.of(), told);
    }

    @Test
    void whatAnotherThreadChangesIsNotTold() {
        PlanObject.watch(() -> {
            var other = Thread.ofPlatform().start(() -> task.setName("a"));
            try {
                other.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }, told::add);
        assertEquals("a", task.getName());
        assertEquals(List.of(), told);
    }

    @Test
    void twoWatchersAtOnceAreRefused() {
        assertThrows(IllegalStateException.class,
                () -> PlanObject.watch(() -> PlanObject.watch(() -> task.setName("a"), told::add), told::add));
    }
}
