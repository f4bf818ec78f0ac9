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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.editor.plan.PlanTree;
import org.yaodian.model.edit.PlanEditingDomain;
import org.yaodian.testing.SamplePlan;

class InlineNameTest {

    private final SamplePlan sample = new SamplePlan();
    private final PlanEditingDomain domain = new PlanEditingDomain();
    private Shell shell;
    private TreeViewer tree;

    @BeforeEach
    void open() {
        domain.open(sample.plan, URI.createURI("memory:/names.plan"));
        shell = new Shell(Display.getDefault());
        shell.setLayout(new FillLayout());
        tree = new TreeViewer(shell);
        tree.setContentProvider(new PlanTree());
        tree.setInput(sample.plan);
        tree.expandAll();
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private Optional<Text> text() {
        return Stream.of(tree.getTree().getChildren()).filter(Text.class::isInstance).map(Text.class::cast)
                .findFirst();
    }

    private Text edit() {
        InlineName.edit(tree, sample.portal);
        return text().orElseThrow();
    }

    @Test
    void enterKeepsTheName() {
        var text = edit();
        assertEquals("完成门户网站改版", text.getText());
        text.setText("门户网站");
        text.notifyListeners(SWT.DefaultSelection, new Event());
        assertEquals("门户网站", sample.portal.getName());
        domain.getCommandStack().undo();
        assertEquals("完成门户网站改版", sample.portal.getName());
    }

    @Test
    void escKeepsTheOldName() {
        var text = edit();
        text.setText("门户网站");
        var event = new Event();
        event.keyCode = SWT.ESC;
        text.notifyListeners(SWT.KeyDown, event);
        text.notifyListeners(SWT.FocusOut, new Event());
        assertEquals("完成门户网站改版", sample.portal.getName());
    }

    @Test
    void anEmptyNameIsNotTaken() {
        var text = edit();
        text.setText("  ");
        text.notifyListeners(SWT.DefaultSelection, new Event());
        assertEquals("完成门户网站改版", sample.portal.getName());
    }

    @Test
    void whatCannotBeChangedIsNotEdited() {
        domain.setReadOnly(true);
        InlineName.edit(tree, sample.portal);
        assertTrue(text().isEmpty());
    }
}
