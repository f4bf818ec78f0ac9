/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.editor.district;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.yaodian.editor.PlanEditor;
import org.yaodian.editor.plan.ActiveDocument;
import org.yaodian.editor.plan.CoalescedRefresh;
import org.yaodian.editor.plan.EditorImages;
import org.yaodian.editor.plan.MessageStack;
import org.yaodian.editor.plan.PlanDocument;
import org.yaodian.editor.plan.RunAction;
import org.yaodian.editor.properties.PlanPropertyPage;
import org.yaodian.model.district.District;
import org.yaodian.model.district.MunicipalTasks;
import org.yaodian.model.edit.commands.refine.DeriveTaskCommand;
import org.yaodian.model.plan.Task;

/** What the district must report: the municipal tasks in its plan, what it does for each, and when it reports. */
public final class ReportingView extends ViewPart {

    /** Id of this view. */
    public static final String ID = "org.yaodian.editor.reporting";

    private MessageStack stack;
    private Label summary;
    private ReportTree tree;
    private ActiveDocument active;
    private Action refine;
    private Action derive;
    private Action export;

    /**
     * Shows the view.
     *
     * @param page where
     */
    public static void show(IWorkbenchPage page) {
        try {
            page.showView(ID);
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        stack = new MessageStack(parent);
        var area = new Composite(stack.area(), SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
        stack.setContent(area);
        summary = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 2).applyTo(summary);
        tree = new ReportTree(area);
        tree.viewer().addDoubleClickListener(event -> reveal());
        tree.viewer().addSelectionChangedListener(event -> enable());
        getSite().setSelectionProvider(tree.viewer());
        createActions();
        active = new ActiveDocument(getSite().getPage(), new CoalescedRefresh(area, this::refresh));
        refresh();
    }

    private void createActions() {
        refine = new RunAction(Messages.ReportingView_Refine, EditorImages.descriptor("refine"),
                () -> Refining.start(getSite().getPage()));
        derive = new RunAction(Messages.ReportingView_Derive, EditorImages.descriptor("add"), this::derive);
        export = new RunAction(Messages.ReportingView_Export, EditorImages.descriptor("export"), this::export);
        var bar = getViewSite().getActionBars().getToolBarManager();
        List.of(refine, derive, export).forEach(bar::add);
        var menu = new MenuManager();
        menu.add(new RunAction(Messages.ReportingView_Open, EditorImages.descriptor("go"), this::reveal));
        List.of(derive, new Separator(), refine, export).forEach(item -> {
            if (item instanceof Action action) {
                menu.add(action);
            } else {
                menu.add((Separator) item);
            }
        });
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        tree.viewer().getControl().setMenu(menu.createContextMenu(tree.viewer().getControl()));
        getSite().registerContextMenu(menu, tree.viewer());
    }

    private Optional<Reports> reports() {
        return active.document().map(PlanDocument::plan).map(
                plan -> new Reports(plan, Districts.current().flatMap(District::reporting), LocalDate.now()));
    }

    private void refresh() {
        var district = Districts.current().filter(District::refines);
        var reports = reports().filter(found -> !found.municipal().isEmpty());
        reports.ifPresent(found -> {
            tree.show(found);
            summary.setText(found.summary());
            summary.getParent().layout();
        });
        refine.setEnabled(district.isPresent());
        enable();
        stack.show(reports.isPresent() ? null
                : district.isEmpty() ? Messages.ReportingView_NoDistrict : Messages.ReportingView_Empty);
    }

    private void enable() {
        export.setEnabled(reports().filter(found -> !found.municipal().isEmpty()).isPresent());
        derive.setEnabled(chosen().isPresent()
                && active.document().filter(document -> !document.isReadOnly()).isPresent());
    }

    private Optional<Task> chosen() {
        return tree.viewer().getStructuredSelection().getFirstElement() instanceof Task task
                && MunicipalTasks.isMunicipal(task) ? Optional.of(task) : Optional.empty();
    }

    private void derive() {
        var lead = Districts.current().flatMap(District::lead).orElse("");
        chosen().ifPresent(task -> active.document().ifPresent(document -> {
            RefiningDrawn.execute(document.plan(), new DeriveTaskCommand(task, lead)).stream().findFirst()
                    .ifPresent(this::reveal);
        }));
    }

    private void reveal() {
        if (tree.viewer().getStructuredSelection().getFirstElement() instanceof EObject element) {
            reveal(element);
        }
    }

    private void reveal(EObject element) {
        if (getSite().getPage().getActiveEditor() instanceof PlanEditor editor) {
            editor.reveal(element);
            getSite().getPage().activate(editor);
        }
    }

    private void export() {
        var dialog = new FileDialog(getSite().getShell(), SWT.SAVE | SWT.SHEET);
        dialog.setText(Messages.ReportingView_Export);
        dialog.setFilterExtensions("*.csv");
        dialog.setFileName(Messages.ReportingView_FileName);
        dialog.setOverwrite(true);
        var file = dialog.open();
        if (file != null) {
            try {
                Files.writeString(Path.of(file), ReportTable.of(reports().orElseThrow()), StandardCharsets.UTF_8);
            } catch (IOException e) {
                MessageDialog.openError(getSite().getShell(), Messages.ReportingView_Export,
                        NLS.bind(Messages.ReportingView_CannotWrite, file, e.getMessage()));
            }
        }
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return type == IPropertySheetPage.class ? type.cast(new PlanPropertyPage()) : super.getAdapter(type);
    }

    @Override
    public void setFocus() {
        tree.viewer().getControl().setFocus();
    }

    @Override
    public void dispose() {
        if (active != null) {
            active.dispose();
        }
        super.dispose();
    }
}
