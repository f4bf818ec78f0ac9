/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.preference.PreferenceStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecentPlansTest {

    @TempDir
    private Path folder;
    private final RecentPlans plans = new RecentPlans(new PreferenceStore());

    private Path plan(String name) throws IOException {
        return Files.createFile(folder.resolve(name));
    }

    @Test
    void thePlanOpenedLastStandsFirst() throws IOException {
        var first = plan("甲.plan");
        var second = plan("乙.plan");
        plans.add(first);
        plans.add(second);
        plans.add(first);
        assertEquals(List.of(first, second), plans.files());
    }

    @Test
    void aPlanThatIsGoneIsNotOffered() throws IOException {
        var file = plan("丙.plan");
        plans.add(file);
        Files.delete(file);
        assertEquals(List.of(), plans.files());
    }

    @Test
    void onlySoManyAreRemembered() throws IOException {
        for (int i = 0; i < RecentPlans.MOST + 5; i++) {
            plans.add(plan(i + ".plan"));
        }
        assertEquals(RecentPlans.MOST, plans.files().size());
    }

    @Test
    void theListCanBeForgotten() throws IOException {
        plans.add(plan("丁.plan"));
        plans.clear();
        assertEquals(List.of(), plans.files());
    }
}
