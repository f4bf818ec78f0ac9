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

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TreeEditor;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.yaodian.model.edit.Names;
import org.yaodian.model.edit.PlanEditingDomain;
import org.yaodian.model.edit.commands.change.RenameCommand;

/** Edits the name of an object in its line of a tree: Enter or leaving keeps it, Esc does not. */
public final class InlineName {

    private static final int NARROWEST = 140;

    private final TreeViewer viewer;
    private final EObject object;
    private final Text text;
    private boolean done;

    private InlineName(TreeViewer viewer, EObject object, TreeItem item, String name) {
        this.viewer = viewer;
        this.object = object;
        var tree = viewer.getTree();
        text = new Text(tree, SWT.SINGLE | SWT.BORDER);
        text.setText(name);
        var editor = new TreeEditor(tree);
        editor.horizontalAlignment = SWT.LEFT;
        editor.grabHorizontal = true;
        editor.minimumWidth = NARROWEST;
        editor.setEditor(text, item, 0);
        text.selectAll();
        text.setFocus();
        text.addListener(SWT.FocusOut, event -> finish(true));
        text.addListener(SWT.DefaultSelection, event -> finish(true));
        text.addListener(SWT.KeyDown, this::key);
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE || event.detail == SWT.TRAVERSE_RETURN) {
                event.doit = false;
            }
        });
        text.addListener(SWT.Dispose, event -> editor.dispose());
    }

    /**
     * Starts to edit.
     *
     * @param viewer the tree
     * @param object an object with a name, of an open plan; nothing happens for others
     */
    public static void edit(TreeViewer viewer, EObject object) {
        var name = RenameCommand.nameOf(object);
        viewer.reveal(object);
        if (name.isPresent() && PlanEditingDomain.of(object).filter(domain -> !domain.isReadOnly()).isPresent()
                && viewer.testFindItem(object) instanceof TreeItem item) {
            var present = (String) object.eGet(name.get());
            new InlineName(viewer, object, item, present == null ? Names.of(object) : present);
        }
    }

    private void key(Event event) {
        if (event.keyCode == SWT.ESC) {
            event.doit = false;
            finish(false);
        }
    }

    private void finish(boolean keep) {
        if (done) {
            return;
        }
        done = true;
        var name = text.getText().strip();
        text.getDisplay().asyncExec(() -> {
            if (!text.isDisposed()) {
                text.dispose();
                viewer.getTree().setFocus();
            }
        });
        var command = new RenameCommand(object, name);
        if (keep && !name.isEmpty() && !name.equals(object.eGet(RenameCommand.nameOf(object).orElseThrow()))
                && command.canExecute()) {
            PlanEditingDomain.of(object).ifPresent(domain -> domain.getCommandStack().execute(command));
        }
    }
}
