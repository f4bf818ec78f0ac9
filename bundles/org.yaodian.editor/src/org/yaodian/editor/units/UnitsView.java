/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.units;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.yaodian.editor.PlanEditor;
import org.yaodian.editor.plan.ActiveDocument;
import org.yaodian.editor.plan.CoalescedRefresh;
import org.yaodian.editor.plan.EditorImages;
import org.yaodian.editor.plan.MessageStack;
import org.yaodian.editor.plan.PlanDocument;
import org.yaodian.editor.plan.RunAction;
import org.yaodian.editor.properties.NewUnit;
import org.yaodian.editor.properties.PlanPropertyPage;
import org.yaodian.editor.tree.FilterBar;
import org.yaodian.editor.tree.NameFilter;
import org.yaodian.editor.tree.TreeDrop;
import org.yaodian.editor.tree.TreeEditing;
import org.yaodian.model.edit.UnitUses;
import org.yaodian.model.edit.commands.change.MergeUnitsCommand;
import org.yaodian.model.edit.commands.delete.DeleteFromPlanCommand;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.plan.WorkPlan;

/** The units of the plan in front with what they have to do; they can be dragged onto elements and diagrams. */
public final class UnitsView extends ViewPart {

    /** Id of this view. */
    public static final String ID = "org.yaodian.editor.units";

    private final NameFilter filter = new NameFilter(line -> null);
    private MessageStack stack;
    private UnitTree units;
    private TreeEditing editing;
    private ActiveDocument active;

    @Override
    public void createPartControl(Composite parent) {
        stack = new MessageStack(parent);
        var area = new Composite(stack.area(), SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
        stack.setContent(area);
        units = new UnitTree(area);
        new FilterBar(area, units.viewer(), filter);
        editing = new TreeEditing(units.viewer(),
                message -> getViewSite().getActionBars().getStatusLineManager().setErrorMessage(message),
                line -> line);
        TreeDrop.install(editing, null);
        units.viewer().addDoubleClickListener(event -> reveal());
        units.viewer().getControl().addListener(SWT.KeyDown, this::key);
        getSite().setSelectionProvider(units.viewer());
        createActions();
        active = new ActiveDocument(getSite().getPage(), new CoalescedRefresh(area, this::refresh));
        refresh();
    }

    private void createActions() {
        var add = new RunAction(Messages.UnitsView_New, EditorImages.descriptor("add"), this::add);
        var rename = new RunAction(Messages.UnitsView_Rename, EditorImages.descriptor("rename"),
                () -> selected().stream().findFirst().ifPresent(editing::rename));
        var merge = new RunAction(Messages.UnitsView_Merge, EditorImages.descriptor("join"), this::merge);
        var delete = new RunAction(Messages.UnitsView_Delete, EditorImages.descriptor("delete"), this::delete);
        var menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> {
            boolean editable = active.document().filter(document -> !document.isReadOnly()).isPresent();
            add.setEnabled(editable);
            rename.setEnabled(editable && selected().size() == 1);
            merge.setEnabled(editable && selected().size() > 1);
            delete.setEnabled(editable && !selected().isEmpty());
            List.of(add, rename, merge, delete).forEach(manager::add);
            manager.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        });
        units.viewer().getControl().setMenu(menu.createContextMenu(units.viewer().getControl()));
        getSite().registerContextMenu(menu, units.viewer());
        getViewSite().getActionBars().getToolBarManager().add(add);
    }

    private void key(Event event) {
        if (event.keyCode == SWT.F2) {
            selected().stream().findFirst().ifPresent(editing::rename);
        } else if (event.keyCode == SWT.DEL) {
            delete();
        } else if (event.keyCode == SWT.INSERT) {
            add();
        }
    }

    private List<Unit> selected() {
        return units.viewer().getStructuredSelection().stream().filter(Unit.class::isInstance).map(Unit.class::cast)
                .toList();
    }

    private Optional<WorkPlan> plan() {
        return active.document().map(PlanDocument::plan);
    }

    private void refresh() {
        filter.forget();
        var plan = plan();
        if (plan.isPresent()) {
            units.show(plan.get());
        } else {
            units.clear();
        }
        stack.show(plan.isEmpty() ? Messages.UnitsView_NoPlan
                : plan.get().getUnits().isEmpty() ? Messages.UnitsView_NoUnits : null);
        setContentDescription("");
    }

    private void add() {
        plan().ifPresent(plan -> {
            var name = Messages.UnitsView_NewName;
            for (int i = 2; isTaken(plan, name); i++) {
                name = Messages.UnitsView_NewName + i;
            }
            NewUnit.make(plan, name).ifPresent(unit -> {
                refresh();
                units.viewer().setSelection(new StructuredSelection(unit), true);
                editing.rename(unit);
            });
        });
    }

    private static boolean isTaken(WorkPlan plan, String name) {
        return plan.getUnits().stream().anyMatch(unit -> name.equals(unit.getName()));
    }

    private void merge() {
        var chosen = selected();
        var command = new MergeUnitsCommand(chosen.get(0), chosen.subList(1, chosen.size()));
        if (command.canExecute() && MessageDialog.openConfirm(getSite().getShell(), Messages.UnitsView_Merge,
                NLS.bind(Messages.UnitsView_MergeQuestion, chosen.size(), chosen.get(0).getName()))) {
            active.document().ifPresent(document -> document.domain().getCommandStack().execute(command));
        }
    }

    private void delete() {
        var chosen = selected();
        if (chosen.isEmpty() || plan().isEmpty()) {
            return;
        }
        int uses = UnitUses.of(plan().get(), chosen).responsibilities().size();
        var command = new DeleteFromPlanCommand(chosen);
        if (command.canExecute() && (uses == 0 || MessageDialog.openConfirm(getSite().getShell(),
                Messages.UnitsView_Delete, NLS.bind(Messages.UnitsView_DeleteQuestion, chosen.size(), uses)))) {
            active.document().ifPresent(document -> document.domain().getCommandStack().execute(command));
        }
    }

    private void reveal() {
        EObject unit = selected().stream().findFirst().orElse(null);
        if (unit != null && getSite().getPage().getActiveEditor() instanceof PlanEditor editor) {
            editor.reveal(unit);
        }
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
        units.viewer().getControl().setFocus();
    }

    @Override
    public void dispose() {
        if (active != null) {
            active.dispose();
        }
        super.dispose();
    }
}
