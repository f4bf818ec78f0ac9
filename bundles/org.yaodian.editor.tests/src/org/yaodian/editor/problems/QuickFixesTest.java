/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.yaodian.model.edit.PlanEditingDomain;
import org.yaodian.model.edit.commands.RecordedCommand;
import org.yaodian.model.file.PlanFile;
import org.yaodian.model.plan.Chapter;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.rules.Checker;
import org.yaodian.rules.Finding;
import org.yaodian.rules.QuickFix;
import org.yaodian.testing.SamplePlan;

class QuickFixesTest {

    private final SamplePlan sample = new SamplePlan();
    private final PlanEditingDomain domain = new PlanEditingDomain();

    @Test
    void theRepairOfAnEmptyChapterIsUndone() {
        Chapter empty = PlanFactory.eINSTANCE.createChapter();
        empty.setName("城市管理");
        sample.plan.getChildren().add(empty);
        domain.open(sample.plan, URI.createURI("memory:/fixes." + PlanFile.EXTENSION));
        Finding finding = Checker.standard().check(sample.plan, new NullProgressMonitor()).stream()
                .filter(each -> each.ruleId().equals("chapter.empty") && each.elements().contains(empty)).findFirst()
                .orElseThrow();
        List<QuickFix> fixes = QuickFixMenu.ofSelected(List.of(new Problem(finding))).get(0).fixes();
        domain.getCommandStack()
                .execute(new RecordedCommand(sample.plan, "repair", () -> fixes.forEach(QuickFix::apply)));
        assertFalse(sample.plan.getChildren().contains(empty));
        domain.getCommandStack().undo();
        assertTrue(sample.plan.getChildren().contains(empty));
        assertEquals(sample.plan.getChildren().size() - 1, sample.plan.getChildren().indexOf(empty));
    }
}
