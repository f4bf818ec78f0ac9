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
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.AbstractPropertySection;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.yaodian.editor.plan.PlanSelections;
import org.yaodian.editor.source.RememberedLayout;
import org.yaodian.model.edit.PlanEditingDomain;
import org.yaodian.model.edit.commands.MunicipalLock;
import org.yaodian.model.edit.commands.change.MoveInListCommand;
import org.yaodian.model.edit.commands.delete.DeleteFromPlanCommand;

/** A list of the selected object on a tab. The name of the list stands behind the class in plugin.xml. */
public final class DetailSection extends AbstractPropertySection implements IExecutableExtension, DetailBar.Actions {

    private static final int NARROW = 620;
    private static final int HEIGHT = 150;

    private DetailList list;
    private DetailTable table;
    private DetailBar bar;
    private FieldForm form;
    private Label summary;
    private EObject object;

    @Override
    public void setInitializationData(IConfigurationElement element, String attribute, Object name) {
        list = DetailLists.named((String) name);
    }

    @Override
    public void createControls(Composite parent, TabbedPropertySheetPage page) {
        super.createControls(parent, page);
        var sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        sash.setBackground(parent.getBackground());
        sash.addListener(SWT.Resize, event -> sash
                .setOrientation(sash.getSize().x < NARROW && list.removable() ? SWT.VERTICAL : SWT.HORIZONTAL));
        var left = new Composite(sash, SWT.NONE);
        left.setBackgroundMode(SWT.INHERIT_FORCE);
        left.setBackground(parent.getBackground());
        GridLayoutFactory.fillDefaults().margins(6, 2).spacing(0, 2).applyTo(left);
        bar = new DetailBar(left, list, this);
        table = new DetailTable(left, list);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(table.viewer().getControl());
        table.viewer().addSelectionChangedListener(event -> showSelected());
        table.viewer().addDoubleClickListener(event -> open());
        table.viewer().getControl().addListener(SWT.KeyDown, this::key);
        summary = new Label(left, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
        if (list.removable()) {
            form = new FieldForm(sash, page instanceof PlanPropertyPage plan ? plan::layoutSoon : () -> {});
            form.control().setBackground(parent.getBackground());
            RememberedLayout.of("details." + list.id()).sash(sash, 58, 42);
        }
    }

    @Override
    public void setInput(IWorkbenchPart part, ISelection selection) {
        super.setInput(part, selection);
        var objects = PlanSelections.objects(selection);
        object = objects.size() == 1 ? objects.get(0) : null;
        table.show(items());
        if (table.selected().isEmpty() && !items().isEmpty()) {
            table.select(List.of(items().get(0)));
        }
        showSelected();
    }

    private List<? extends EObject> items() {
        return object == null ? List.of() : list.items().apply(object);
    }

    @Override
    public void refresh() {
        table.show(items());
        if (form != null) {
            form.refresh();
        }
        showSelected();
    }

    private void showSelected() {
        var selected = table.selected();
        bar.enable(object != null && !isReadOnly(), selected, items());
        summary.setText(object == null ? Messages.DetailSection_OneOnly : list.summary().apply(object));
        if (form != null) {
            form.show(SharedField.of(selected));
            form.control().setVisible(!selected.isEmpty());
        }
    }

    private boolean isReadOnly() {
        return MunicipalLock.of(object).isPresent()
                || PlanEditingDomain.of(object).map(PlanEditingDomain::isReadOnly).orElse(true);
    }

    private void key(Event event) {
        if (event.stateMask == SWT.ALT && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
            event.doit = false;
            move(event.keyCode == SWT.ARROW_UP ? -1 : 1);
        } else if (event.keyCode == SWT.DEL) {
            remove();
        } else if (event.keyCode == SWT.INSERT) {
            add();
        }
    }

    @Override
    public void add() {
        if (object != null && !isReadOnly() && list.adder() != null) {
            var before = List.copyOf(items());
            list.adder().add(object, getPart().getSite().getShell(), this::run);
            table.show(items());
            table.select(items().stream().filter(each -> !before.contains(each)).toList());
            if (form != null) {
                form.setFocus();
            }
        }
    }

    @Override
    public void remove() {
        var selected = table.selected();
        if (!selected.isEmpty() && list.removable() && !isReadOnly()) {
            int next = items().indexOf(selected.get(0));
            run(new DeleteFromPlanCommand(selected));
            table.show(items());
            if (!items().isEmpty()) {
                table.select(List.of(items().get(Math.min(next, items().size() - 1))));
            }
        }
    }

    @Override
    public void move(int by) {
        if (table.selected().size() == 1 && list.removable() && !isReadOnly()) {
            var selected = table.selected().get(0);
            int place = items().indexOf(selected) + by;
            if (place >= 0 && place < items().size()) {
                run(new MoveInListCommand(selected, place));
                table.show(items());
            }
        }
    }

    @Override
    public void open() {
        if (list.opener() != null && !table.selected().isEmpty()) {
            list.opener().accept(table.selected().get(0));
        }
    }

    private void run(Command command) {
        if (command.canExecute()) {
            PlanEditingDomain.of(object).ifPresent(domain -> domain.getCommandStack().execute(command));
        }
    }

    @Override
    public boolean shouldUseExtraSpace() {
        return true;
    }
}
