/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.outline;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.yaodian.editor.PlanEditor;
import org.yaodian.editor.plan.CoalescedRefresh;
import org.yaodian.editor.plan.PlanDocument;
import org.yaodian.editor.plan.PlanSelections;
import org.yaodian.editor.plan.PlanTree;
import org.yaodian.editor.plan.PlanTreeLabels;
import org.yaodian.editor.source.RememberedLayout;
import org.yaodian.editor.tree.ExpandedState;
import org.yaodian.editor.tree.FilterBar;
import org.yaodian.editor.tree.NameFilter;
import org.yaodian.editor.tree.NewElementMenu;
import org.yaodian.editor.tree.TreeDrop;
import org.yaodian.editor.tree.TreeEditing;
import org.yaodian.model.plan.WorkPlan;

/** The outline of a plan editor: the plan's tree above, an overview of the graph page below. */
public final class PlanOutlinePage extends Page implements IContentOutlinePage, IAdaptable {

    private static final String MENU = "org.yaodian.editor.outline";
    private static final int[] WEIGHTS = {65, 35};
    private static final String LAYOUT = PlanOutlinePage.class.getSimpleName();
    private static final int EXPANDED_LEVELS = 2;

    private final PlanEditor editor;
    private final IPropertyListener editorChanged = this::editorChanged;
    private SashForm sash;
    private final NameFilter filter = new NameFilter(line -> null);
    private TreeViewer tree;
    private TreeEditing editing;
    private ScopeFilter scope;
    private SelectionLink link;
    private GraphOverview overview;
    private CoalescedRefresh refresh;
    private PlanDocument document;

    /**
     * Makes a page without widgets.
     *
     * @param editor whose plan is shown
     */
    public PlanOutlinePage(PlanEditor editor) {
        this.editor = editor;
    }

    @Override
    public void createControl(Composite parent) {
        sash = new SashForm(parent, SWT.VERTICAL);
        var upper = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(upper);
        tree = new TreeViewer(upper, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getControl());
        tree.setUseHashlookup(true);
        tree.setContentProvider(new PlanTree());
        tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new PlanTreeLabels()));
        overview = new GraphOverview(sash);
        RememberedLayout.of(LAYOUT).sash(sash, WEIGHTS);
        new FilterBar(upper, tree, filter);
        if (!editor.view().showsAll()) {
            scope = new ScopeFilter(editor);
            tree.addFilter(scope);
        }
        editing = new TreeEditing(tree,
                message -> getSite().getActionBars().getStatusLineManager().setErrorMessage(message),
                line -> line);
        TreeDrop.install(editing, null);
        refresh = new CoalescedRefresh(sash, this::refresh);
        getSite().setSelectionProvider(this);
        createMenu();
        editor.addPropertyListener(editorChanged);
        link = new SelectionLink(tree, editor);
        getSite().getActionBars().getToolBarManager()
                .add(new OverviewToggle(sash, upper, RememberedLayout.settings(LAYOUT)));
        bind();
    }

    private void createMenu() {
        var menu = NewElementMenu.contextMenu(editing);
        tree.getControl().setMenu(menu.createContextMenu(tree.getControl()));
        getSite().registerContextMenu(MENU, menu, tree);
    }

    private void editorChanged(Object source, int property) {
        if (property == PlanEditor.PROP_INPUT || property == PlanEditor.PROP_PAGE) {
            bind();
            if (scope != null) {
                refresh.request();
            }
        }
    }

    private void bind() {
        var open = editor.document().orElse(null);
        if (open != document) {
            if (scope != null) {
                scope.forget();
            }
            unbind();
            document = open;
            if (document != null) {
                document.addListener(refresh);
            }
        }
        WorkPlan plan = document == null ? null : document.plan();
        if (tree.getInput() != plan) {
            tree.setInput(plan);
            if (plan != null) {
                expand(plan);
            }
        }
        overview.show(editor.shownDiagramEditor());
    }

    private void expand(WorkPlan plan) {
        var memory = RememberedLayout.settings(LAYOUT + plan.getId());
        var expanded = new ExpandedState(tree, memory, line -> null);
        if (expanded.isPending()) {
            expanded.apply();
        } else {
            tree.expandToLevel(EXPANDED_LEVELS - 1);
        }
    }

    private void unbind() {
        if (document != null) {
            document.removeListener(refresh);
        }
    }

    private void refresh() {
        filter.forget();
        if (scope != null) {
            scope.forget();
        }
        if (document != null && tree.getInput() == document.plan()) {
            tree.refresh();
        } else {
            bind();
        }
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return type == TreeEditing.class ? type.cast(editing) : null;
    }

    @Override
    public Control getControl() {
        return sash;
    }

    @Override
    public void setFocus() {
        tree.getControl().setFocus();
    }

    @Override
    public ISelection getSelection() {
        return tree == null ? StructuredSelection.EMPTY
                : new StructuredSelection(PlanSelections.objects(tree.getSelection()));
    }

    @Override
    public void setSelection(ISelection selection) {
        tree.setSelection(selection, true);
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        tree.addSelectionChangedListener(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        tree.removeSelectionChangedListener(listener);
    }

    @Override
    public void dispose() {
        unbind();
        editor.removePropertyListener(editorChanged);
        if (link != null) {
            link.dispose();
        }
        super.dispose();
    }
}
