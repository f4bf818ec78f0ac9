/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.history;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.part.ViewPart;
import org.yaodian.editor.plan.ActiveDocument;
import org.yaodian.editor.plan.CoalescedRefresh;
import org.yaodian.editor.plan.EditorImages;
import org.yaodian.editor.plan.MessageStack;
import org.yaodian.editor.plan.PlanDocument;
import org.yaodian.model.edit.PlanCommandStack;
import org.yaodian.model.edit.PlanCommandStack.Step;

/** The steps that were done in the plan in front, and those that were undone: a double click goes to one. */
public final class HistoryView extends ViewPart {

    /** Id of this view. */
    public static final String ID = "org.yaodian.editor.history";

    private MessageStack stack;
    private Table table;
    private ActiveDocument active;
    private List<Step> steps = List.of();
    private int position;

    @Override
    public void createPartControl(Composite parent) {
        stack = new MessageStack(parent);
        table = new Table(stack.area(), SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        stack.setContent(table);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.DefaultSelection, event -> go());
        createMenu();
        active = new ActiveDocument(getSite().getPage(), new CoalescedRefresh(table, this::refresh));
        refresh();
    }

    private void createMenu() {
        var menu = new MenuManager();
        menu.add(new Action(Messages.HistoryView_Go, EditorImages.descriptor("history")) {
            @Override
            public void run() {
                go();
            }
        });
        table.setMenu(menu.createContextMenu(table));
    }

    private Optional<PlanCommandStack> commands() {
        return active.document().map(document -> document.domain().getCommandStack());
    }

    /** The first line stands for the plan as it was opened, each further one for the plan after a step. */
    private void fill(Event event) {
        var item = (TableItem) event.item;
        var step = event.index == 0 ? null : steps.get(event.index - 1);
        boolean here = event.index == position;
        item.setText(step == null ? Messages.HistoryView_Opened : text(step));
        item.setImage(EditorImages.get(here ? "history-here"
                : step == null || step.done() ? "history-done"
                        : "history-undone"));
        item.setFont(here ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null);
        item.setForeground(
                step == null || step.done() ? null : table.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DARK_SHADOW));
    }

    private static String text(Step step) {
        return step.object().isEmpty() ? step.label()
                : NLS.bind(Messages.HistoryView_Step, step.label(), step.object());
    }

    private void refresh() {
        steps = commands().map(PlanCommandStack::history).orElse(List.of());
        position = commands().map(PlanCommandStack::position).orElse(0);
        table.setItemCount(0);
        table.setItemCount(steps.size() + 1);
        table.setSelection(position);
        table.showSelection();
        stack.show(active.document().isEmpty() ? Messages.HistoryView_NoPlan
                : steps.isEmpty() ? Messages.HistoryView_NoSteps : null);
    }

    private void go() {
        int wanted = table.getSelectionIndex();
        if (wanted >= 0 && active.document().filter(document -> !document.isReadOnly()).isPresent()) {
            active.document().map(PlanDocument::domain).ifPresent(domain -> domain.getCommandStack().goTo(wanted));
        }
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }

    @Override
    public void dispose() {
        if (active != null) {
            active.dispose();
        }
        super.dispose();
    }
}
