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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.editor.EventLoop;
import org.yaodian.editor.PlanEditor;
import org.yaodian.editor.plan.PlanDocument;
import org.yaodian.editor.plan.PlanDocuments;
import org.yaodian.editor.recovery.PlanSaver;
import org.yaodian.model.district.MunicipalTasks;
import org.yaodian.model.edit.commands.delete.DeleteFromPlanCommand;
import org.yaodian.model.file.PlanFile;
import org.yaodian.model.plan.Task;
import org.yaodian.model.plan.WorkPlan;

/** The view of what a district must report, in a running workbench. */
@SuppressWarnings("nls")
@EnabledIf("org.yaodian.editor.RunningWorkbench#isThere")
class ReportingViewTest {

    @TempDir
    private Path folder;
    private final WorkPlan city = Town.city();
    private IWorkbenchPage page;
    private ReportingView view;

    @BeforeEach
    void showTheView() throws PartInitException {
        page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
        view = (ReportingView) page.showView(ReportingView.ID);
    }

    @AfterEach
    void closeAll() {
        page.hideView(view);
        page.closeAllEditors(false);
        EventLoop.until(() -> PlanDocuments.get().all().isEmpty());
    }

    private PlanDocument open(String name, WorkPlan plan) throws IOException, PartInitException {
        var file = folder.toRealPath().resolve(name);
        PlanFile.save(plan, file);
        var editor = (PlanEditor) page.openEditor(PlanSaver.inputFor(file).orElseThrow(), PlanEditor.ID);
        EventLoop.until(() -> editor.document().isPresent());
        return editor.document().orElseThrow();
    }

    private TreeViewer tree() {
        return (TreeViewer) view.getSite().getSelectionProvider();
    }

    private List<String> lines() {
        return Stream.of(tree().getTree().getItems()).map(TreeItem::getText).toList();
    }

    private int ownLines() {
        return tree().getTree().getItemCount() == 0 ? 0 : tree().getTree().getItem(0).getItemCount();
    }

    private IAction action(String text) {
        return Stream.of(view.getViewSite().getActionBars().getToolBarManager().getItems())
                .filter(ActionContributionItem.class::isInstance)
                .map(item -> ((ActionContributionItem) item).getAction())
                .filter(action -> text.equals(action.getText())).findFirst().orElseThrow();
    }

    @Test
    void theMunicipalTasksOfThePlanInFrontAreShownWithTheOwnOnesBelow() throws IOException, PartInitException {
        open("甲.plan", Town.refined(Town.task(city, "1.2"), Town.task(city, "1.3")));
        EventLoop.until(() -> lines().equals(List.of("1.2 建设区县交换平台", "1.3 编制松原等区规划")));
        assertEquals(1, ownLines());
        assertTrue(action(Messages.ReportingView_Export).isEnabled());

        open("乙.plan", Town.refined(Town.task(city, "1.1")));
        EventLoop.until(() -> lines().equals(List.of("1.1 推进数字电视")));
    }

    @Test
    void aChosenMunicipalTaskGetsAnotherOwnOneWhichCanBeUndone() throws IOException, PartInitException {
        var document = open("甲.plan", Town.refined(Town.task(city, "1.2")));
        EventLoop.until(() -> ownLines() == 1);
        assertFalse(action(Messages.ReportingView_Derive).isEnabled());
        var municipal = MunicipalTasks.in(document.plan()).getFirst();
        tree().setSelection(new StructuredSelection(municipal));
        assertTrue(action(Messages.ReportingView_Derive).isEnabled());
        action(Messages.ReportingView_Derive).run();
        EventLoop.until(() -> ownLines() == 2);
        document.domain().getCommandStack().undo();
        EventLoop.until(() -> ownLines() == 1);
    }

    @Test
    void aTaskThatLosesItsOwnOneIsOpenAgain() throws IOException, PartInitException {
        var document = open("甲.plan", Town.refined(Town.task(city, "1.2")));
        EventLoop.until(() -> ownLines() == 1);
        Task municipal = MunicipalTasks.in(document.plan()).getFirst();
        document.domain().getCommandStack()
                .execute(new DeleteFromPlanCommand(MunicipalTasks.derivedFrom(municipal)));
        EventLoop.until(() -> ownLines() == 0);
        assertEquals(Messages.Reports_Open,
                tree().getTree().getItem(0).getText(ReportColumn.COVERAGE.ordinal()));
    }

    @Test
    void aPlanWithoutMunicipalTasksLeavesNothingToExport() throws IOException, PartInitException {
        open("市.plan", city);
        EventLoop.until(() -> !action(Messages.ReportingView_Export).isEnabled());
        assertFalse(action(Messages.ReportingView_Derive).isEnabled());
    }
}
