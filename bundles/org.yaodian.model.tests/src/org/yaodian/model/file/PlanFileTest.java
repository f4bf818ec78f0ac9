/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.model.generate.PlanGenerator;

class PlanFileTest {

    @TempDir
    Path folder;

    @Test
    void aSavedPlanLoadsEqual() throws PlanFileException {
        var file = folder.resolve("a.plan");
        var plan = PlanGenerator.generate(500, 1);
        PlanFile.save(plan, file);
        var loaded = PlanFile.load(file);
        assertTrue(EcoreUtil.equals(plan, loaded.plan()));
        assertEquals(0, loaded.warnings().size());
    }

    @Test
    void savingAgainKeepsTheVersionBefore() throws Exception {
        var file = folder.resolve("a.plan");
        PlanFile.save(PlanGenerator.generate(5, 1), file);
        var before = Files.readAllBytes(file);
        PlanFile.save(PlanGenerator.generate(5, 2), file);
        assertEquals(-1, Files.mismatch(folder.resolve("a.plan.bak"), Files.write(folder.resolve("old"), before)));
    }
}
