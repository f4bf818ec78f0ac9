/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.explorer;

import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.yaodian.editor.PlanEditor;
import org.yaodian.editor.plan.CoalescedRefresh;
import org.yaodian.editor.plan.PlanDocument;
import org.yaodian.editor.plan.PlanDocuments;
import org.yaodian.editor.plan.PlanInput;
import org.yaodian.editor.plan.PlanSelections;
import org.yaodian.editor.properties.PlanPropertyPage;
import org.yaodian.editor.workbench.PlanOpening;
import org.yaodian.editor.source.RememberedLayout;
import org.yaodian.editor.tree.ExpandedState;
import org.yaodian.editor.tree.FilterBar;
import org.yaodian.editor.tree.NameFilter;
import org.yaodian.editor.tree.NewElementMenu;
import org.yaodian.editor.tree.TreeDrop;
import org.yaodian.editor.tree.TreeEditing;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.WorkPlan;

/** The plan explorer: the workspace's projects, folders and plans, and what is in the plans. */
public final class ExplorerView extends ViewPart {

    /** Id of this view. */
    public static final String ID = "org.yaodian.editor.explorer";

    private final IResourceChangeListener resourcesChanged = event -> resourcesChanged();
    private final Runnable documentsChanged = this::documentsChanged;
    private Composite area;
    private StackLayout stack;
    private Composite filled;
    private TreeViewer tree;
    private NameFilter filter;
    private ExpandedState expanded;
    private TreeEditing editing;
    private EmptyExplorer empty;
    private PlanContents contents;
    private CoalescedRefresh refresh;
    private EditorLink link;

    @Override
    public void createPartControl(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        stack = new StackLayout();
        area.setLayout(stack);
        refresh = new CoalescedRefresh(area, this::refresh);
        contents = new PlanContents(refresh::request);
        empty = new EmptyExplorer(area, this);
        filled = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(filled);
        tree = new TreeViewer(filled, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getControl());
        tree.setUseHashlookup(true);
        tree.setContentProvider(new ExplorerTree(contents));
        tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new ExplorerLabels()));
        tree.setInput(ResourcesPlugin.getWorkspace().getRoot());
        tree.addDoubleClickListener(event -> open(event.getSelection() instanceof StructuredSelection selection
                ? selection.getFirstElement()
                : null));
        getSite().setSelectionProvider(tree);
        filter = new NameFilter(this::openPlanOf);
        new FilterBar(filled, tree, filter);
        editing = new TreeEditing(tree,
                message -> getViewSite().getActionBars().getStatusLineManager().setErrorMessage(message),
                line -> openPlanOf(line) == null ? line : openPlanOf(line));
        var files = new DroppedFiles(this);
        TreeDrop.install(editing, files::take);
        files.accept(empty.control());
        expanded = new ExpandedState(tree, RememberedLayout.settings(ExplorerView.class.getSimpleName()),
                line -> line instanceof IResource resource ? resource.getFullPath().toString() : null);
        createMenu();
        link = new EditorLink(this);
        link.contribute(getViewSite().getActionBars().getToolBarManager());
        ResourcesPlugin.getWorkspace().addResourceChangeListener(resourcesChanged);
        PlanDocuments.get().addListener(documentsChanged);
        documentsChanged();
        refresh();
    }

    private void createMenu() {
        var menu = NewElementMenu.contextMenu(editing);
        tree.getControl().setMenu(menu.createContextMenu(tree.getControl()));
        getSite().registerContextMenu(menu, tree);
    }

    /** Shows the tree, or what to do when there is nothing to show. */
    private void refresh() {
        contents.forgetChanged();
        filter.forget();
        stack.topControl = Workspace.hasContent() ? filled : empty.control();
        area.layout();
        tree.refresh();
        if (tree.getExpandedElements().length == 0 && !expanded.isPending()) {
            tree.expandToLevel(2);
        }
        expanded.apply();
    }

    /** The plan of a file that is open in an editor or was looked into; null for other lines. */
    private WorkPlan openPlanOf(Object line) {
        return line instanceof IFile file && ExplorerTree.isPlan(file) ? contents.shownPlanOf(file).orElse(null) : null;
    }

    private void resourcesChanged() {
        if (!area.isDisposed()) {
            area.getDisplay().asyncExec(refresh::request);
        }
    }

    private void documentsChanged() {
        for (PlanDocument document : PlanDocuments.get().all()) {
            document.removeListener(refresh);
            document.addListener(refresh);
        }
        refresh.request();
    }

    /**
     * Opens a plan file, or shows an object of a plan in its editor.
     *
     * @param selected a node of the tree
     */
    public void open(Object selected) {
        switch (selected) {
            case IFile file when ExplorerTree.isPlan(file) -> PlanOpening.open(getSite().getPage(), file);
            case IFile file -> ImportCommand.run(getSite(), PlanInput.fileOf(file));
            case EObject object -> reveal(object);
            case null, default -> Optional.ofNullable(selected)
                    .ifPresent(each -> tree.setExpandedState(each, !tree.getExpandedState(each)));
        }
    }

    private void reveal(EObject object) {
        var file = contents.fileOf(Outline.planOf(object));
        if (file == null) {
            return;
        }
        if (!isInFront(file)) {
            PlanOpening.open(getSite().getPage(), file);
        }
        if (getSite().getPage().getActiveEditor() instanceof PlanEditor editor) {
            editor.reveal(PlanCounterpart.of(object, editor.document()));
        }
    }

    private boolean isInFront(IFile file) {
        return getSite().getPage().getActiveEditor() instanceof PlanEditor editor
                && PlanInput.fileOf(file).filter(editor.file()::equals).isPresent();
    }

    /**
     * Selects what the active editor shows.
     *
     * @param editor the editor
     */
    void follow(PlanEditor editor) {
        var selected = PlanSelections.objects(editor.getSite().getSelectionProvider().getSelection());
        if (!selected.isEmpty() && contents.fileOf(Outline.planOf(selected.get(0))) != null) {
            tree.setSelection(new StructuredSelection(selected.get(0)), true);
        } else {
            for (IFile file : PlanInput.resourcesOf(editor.file())) {
                tree.setSelection(new StructuredSelection(file), true);
            }
        }
    }

    /** Closes all nodes but the projects. */
    void collapse() {
        tree.collapseAll();
        tree.expandToLevel(2);
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == IPropertySheetPage.class) {
            return type.cast(new PlanPropertyPage());
        }
        return type == TreeEditing.class ? type.cast(editing) : super.getAdapter(type);
    }

    @Override
    public void setFocus() {
        (stack.topControl == filled ? tree.getControl() : stack.topControl).setFocus();
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(resourcesChanged);
        PlanDocuments.get().removeListener(documentsChanged);
        PlanDocuments.get().all().forEach(document -> document.removeListener(refresh));
        if (link != null) {
            link.dispose();
        }
        super.dispose();
    }
}
