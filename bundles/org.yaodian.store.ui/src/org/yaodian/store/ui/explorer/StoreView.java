/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.store.ui.explorer;

import java.util.function.Consumer;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.part.ViewPart;
import org.yaodian.editor.PlanEditor;
import org.yaodian.store.ui.connection.ConnectionWizard;
import org.yaodian.store.ui.connection.StoreAccess;
import org.yaodian.store.ui.connection.StoreImages;
import org.yaodian.store.ui.connection.ToolAction;
import org.yaodian.store.ui.work.CommitFlow;

/** The stores with their plans, branches, tags and newest revisions. A double click checks a revision out. */
public final class StoreView extends ViewPart {

    /** Id of this view. */
    public static final String ID = "org.yaodian.store.ui.explorer";

    private final StoreAccess access = StoreAccess.get();
    private final Runnable connectionsChanged = () -> later(this::refresh);
    private final Consumer<String> storeChanged = connection -> later(this::refresh);
    private TreeViewer tree;
    private StoreTree content;
    private StoreMenu menu;

    @Override
    public void createPartControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
        var link = new Link(area, SWT.WRAP);
        link.setText(Messages.StoreView_WhatToDo);
        link.addListener(SWT.Selection, event -> follow(event.text));
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 4).hint(120, SWT.DEFAULT).applyTo(link);
        tree = new TreeViewer(area, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getControl());
        tree.setComparer(new StoreTree.ByKey());
        content = new StoreTree(access, parent.getDisplay(), node -> {
            if (!tree.getControl().isDisposed()) {
                tree.refresh(node);
            }
        });
        tree.setContentProvider(content);
        tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new StoreLabels()));
        ColumnViewerToolTipSupport.enableFor(tree);
        tree.setInput(access);
        tree.expandToLevel(2);
        menu = new StoreMenu(getSite().getPage(), access, this::refresh);
        tree.addDoubleClickListener(event -> open(((IStructuredSelection) event.getSelection()).getFirstElement()));
        var manager = new MenuManager();
        manager.setRemoveAllWhenShown(true);
        manager.addMenuListener(each -> menu.fill(each, selection()));
        tree.getControl().setMenu(manager.createContextMenu(tree.getControl()));
        getSite().registerContextMenu(manager, tree);
        var bar = getViewSite().getActionBars().getToolBarManager();
        bar.add(new ToolAction(Messages.StoreView_Connect, StoreImages.descriptor("store-add"), this::connect));
        bar.add(new ToolAction(Messages.StoreView_Refresh, StoreImages.descriptor("refresh"), this::refresh));
        access.connections().addListener(connectionsChanged);
        access.addListener(storeChanged);
    }

    private IStructuredSelection selection() {
        return tree.getStructuredSelection();
    }

    private void follow(String target) {
        if ("connect".equals(target)) {
            connect();
        } else if (getSite().getPage().getActiveEditor() instanceof PlanEditor editor) {
            new CommitFlow(editor, access).start();
        }
    }

    private void connect() {
        ConnectionWizard.open(getSite().getShell(), access);
    }

    private void later(Runnable runnable) {
        var display = getSite().getShell().getDisplay();
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!tree.getControl().isDisposed()) {
                    runnable.run();
                }
            });
        }
    }

    private void refresh() {
        content.forget();
        tree.refresh();
    }

    private void open(Object chosen) {
        if (chosen instanceof StoreNode node && !menu.checkOut(node)) {
            tree.setExpandedState(node, !tree.getExpandedState(node));
        }
    }

    @Override
    public void setFocus() {
        tree.getControl().setFocus();
    }

    @Override
    public void dispose() {
        access.connections().removeListener(connectionsChanged);
        access.removeListener(storeChanged);
        super.dispose();
    }
}
