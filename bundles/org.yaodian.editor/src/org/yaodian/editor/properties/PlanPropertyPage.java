/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.properties;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.IPropertySheetEntry;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.eclipse.ui.views.properties.PropertySheetSorter;
import org.yaodian.editor.PlanEditor;
import org.yaodian.editor.plan.ActiveDocument;
import org.yaodian.editor.plan.CoalescedRefresh;
import org.yaodian.editor.plan.PlanSelections;

/** The properties of what is selected in a plan editor, its outline or the explorer. */
public final class PlanPropertyPage extends PropertySheetPage {

    private static final int NAME_WIDTH = 170;

    private ActiveDocument active;

    /** Makes a page without widgets. */
    public PlanPropertyPage() {
        var root = new FieldEntry();
        root.setPropertySourceProvider(
                object -> object instanceof EObject model ? new PlanPropertySource(model) : null);
        setRootEntry(root);
        setSorter(new Sorter());
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        active = new ActiveDocument(getSite().getPage(), new CoalescedRefresh(getControl(), this::refresh));
        if (getControl() instanceof Tree tree) {
            tree.setLinesVisible(true);
            Columns.fit(tree, NAME_WIDTH);
        }
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        var objects = PlanSelections.objects(selection);
        if (objects.isEmpty() && part instanceof PlanEditor editor && editor.document().isPresent()) {
            objects = List.of(editor.document().get().plan());
        }
        super.selectionChanged(part, new StructuredSelection(objects));
    }

    @Override
    public void dispose() {
        if (active != null) {
            active.dispose();
        }
        super.dispose();
    }

    /** Keeps fields and headings in the order of the catalogue instead of the alphabet. */
    private static final class Sorter extends PropertySheetSorter {

        @Override
        public int compare(IPropertySheetEntry a, IPropertySheetEntry b) {
            return Integer.compare(order(a), order(b));
        }

        private static int order(IPropertySheetEntry entry) {
            return entry instanceof FieldEntry field ? field.order() : 0;
        }

        @Override
        public int compareCategories(String a, String b) {
            return Integer.compare(order(a), order(b));
        }

        private static int order(String label) {
            for (var group : Field.Group.values()) {
                if (group.label().equals(label)) {
                    return group.ordinal();
                }
            }
            return Field.Group.values().length;
        }
    }
}
