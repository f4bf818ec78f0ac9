/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yaodian.editor.plan.PlanTree;
import org.yaodian.model.Identity;
import org.yaodian.model.Outline;
import org.yaodian.testing.SamplePlan;

class ExpandedStateTest {

    private final SamplePlan sample = new SamplePlan();
    private final DialogSettings memory = new DialogSettings("tree");
    private final Shell shell = new Shell(Display.getDefault());

    @AfterEach
    void close() {
        shell.dispose();
    }

    private TreeViewer tree() {
        Outline.elements(sample.plan).filter(each -> each.getId() == null)
                .forEach(each -> each.setId(Identity.create()));
        var tree = new TreeViewer(shell);
        tree.setContentProvider(new PlanTree());
        tree.setInput(sample.plan);
        return tree;
    }

    @Test
    void whatWasOpenIsOpenAgain() {
        var first = tree();
        new ExpandedState(first, memory, line -> null);
        first.setExpandedState(sample.government, true);
        first.setExpandedState(sample.network, true);
        first.getTree().dispose();
        var second = tree();
        var state = new ExpandedState(second, memory, line -> null);
        assertTrue(state.isPending());
        state.apply();
        assertTrue(second.getExpandedState(sample.network));
        assertFalse(second.getExpandedState(sample.economy));
        assertFalse(state.isPending());
    }

    @Test
    void nothingIsRememberedAtFirst() {
        assertEquals(false, new ExpandedState(tree(), memory, line -> null).isPending());
    }
}
