/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.editor.importing;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TreeEditor;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.yaodian.text.Candidate;

/** The text field in which a candidate is renamed in its row. Enter takes the name, Escape leaves the old one. */
final class NameCell {

    private final CandidateTree tree;
    private final Review review;
    private final TreeEditor editor;
    private Candidate edited;

    NameCell(CandidateTree tree, Review review) {
        this.tree = tree;
        this.review = review;
        editor = new TreeEditor(tree.widget());
        editor.grabHorizontal = true;
        editor.horizontalAlignment = SWT.LEFT;
    }

    /**
     * Opens the field in a candidate's row.
     *
     * @param candidate a candidate that is shown
     */
    void open(Candidate candidate) {
        close(true);
        TreeItem item = tree.itemOf(candidate);
        if (item == null) {
            return;
        }
        tree.widget().showItem(item);
        edited = candidate;
        var field = new Text(tree.widget(), SWT.SINGLE | SWT.BORDER);
        field.setText(candidate.name());
        field.setSelection(candidate.name().length(), 0);
        field.addListener(SWT.Traverse, this::traverse);
        field.addListener(SWT.FocusOut, event -> close(true));
        editor.setEditor(field, item, CandidateColumn.NAME.ordinal());
        field.setFocus();
    }

    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_RETURN || event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            close(event.detail == SWT.TRAVERSE_RETURN);
            tree.widget().setFocus();
        }
    }

    private void close(boolean take) {
        var field = (Text) editor.getEditor();
        var candidate = edited;
        edited = null;
        if (field != null && candidate != null) {
            String name = field.getText();
            editor.setEditor(null);
            field.dispose();
            if (take) {
                review.rename(candidate, name);
            }
        }
    }
}
