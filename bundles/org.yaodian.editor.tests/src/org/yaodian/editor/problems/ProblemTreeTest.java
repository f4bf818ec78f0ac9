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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.model.ElementKind;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.rules.Finding;
import org.yaodian.rules.Severity;
import org.yaodian.testing.Plans;

class ProblemTreeTest {

    private final Shell shell = new Shell(Display.getDefault());
    private final WorkPlan plan = Plans.empty();
    private ProblemTree tree;

    @BeforeEach
    void open() {
        GridLayoutFactory.fillDefaults().applyTo(shell);
        tree = new ProblemTree(shell);
        tree.group(Grouping.NONE);
        shell.setSize(800, 400);
        shell.layout();
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private List<EObject> tasks(int count) {
        var tasks = new ArrayList<EObject>();
        for (int i = 1; i <= count; i++) {
            tasks.add(Plans.element(plan, ElementKind.TASK, "任务" + i));
        }
        return tasks;
    }

    private static Problem problem(List<EObject> objects) {
        return new Problem(new Finding("rule", Severity.WARNING, "several", objects, List.of()));
    }

    @Test
    void aFindingAboutSeveralObjectsHasALineForEachOfThem() {
        var several = problem(tasks(3));
        var one = problem(tasks(1));
        assertEquals(3, several.parts().size());
        assertEquals(List.of(), one.parts());
        tree.show(List.of(several, one));
        assertEquals(2, tree.viewer().getTree().getItemCount());
        assertEquals(3, tree.viewer().getTree().getItem(0).getItemCount());
        assertEquals(0, tree.viewer().getTree().getItem(1).getItemCount());
    }

    @Test
    void aLineBelowShowsItsObjectAloneAndTheLineAboveAll() {
        var tasks = tasks(3);
        var several = problem(tasks);
        tree.show(List.of(several));
        var line = tree.viewer().getTree().getItem(0);
        assertEquals("several", line.getText());
        tree.viewer().getTree().setSelection(line);
        assertEquals(tasks, tree.objects());
        assertTrue(line.getItem(1).getText().endsWith("任务2"));
        tree.viewer().getTree().setSelection(line.getItem(1));
        assertEquals(List.of(tasks.get(1)), tree.objects());
        assertEquals(List.of(several), tree.selected());
    }
}
