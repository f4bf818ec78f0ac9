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

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.yaodian.editor.plan.PlanLabels;
import org.yaodian.model.plan.Unit;

/** Chooses units from a list that is narrowed by typing a part of a name, alias or code. */
final class UnitDialog extends TrayDialog {

    private static final int WIDTH = 380;
    private static final int HEIGHT = 360;

    private final List<Unit> units;
    private final boolean several;
    private final Function<String, Optional<Unit>> maker;
    private final Set<Unit> chosen;
    private CheckboxTableViewer table;
    private Text filter;
    private Button add;

    private UnitDialog(Shell shell, List<Unit> units, List<Unit> chosen, boolean several,
            Function<String, Optional<Unit>> maker) {
        super(shell);
        this.units = new ArrayList<>(units);
        this.maker = maker;
        this.several = several;
        this.chosen = new LinkedHashSet<>(chosen);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /**
     * Asks for units.
     *
     * @param shell the parent
     * @param units what can be chosen
     * @param chosen what is chosen now
     * @param several whether more than one may be chosen
     * @param maker adds a unit of that name to the plan
     * @return the choice, or empty when it was cancelled
     */
    static Optional<List<Unit>> open(Shell shell, List<Unit> units, List<Unit> chosen, boolean several,
            Function<String, Optional<Unit>> maker) {
        var dialog = new UnitDialog(shell, units, chosen, several, maker);
        return dialog.open() == OK ? Optional.of(List.copyOf(dialog.chosen)) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(several ? Messages.UnitDialog_ChooseSeveral : Messages.UnitDialog_ChooseOne);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.UnitDialog_Filter);
        filter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        filter.addListener(SWT.Modify, event -> narrow());
        table = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.V_SCROLL);
        var data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = WIDTH;
        data.heightHint = HEIGHT;
        table.getControl().setLayoutData(data);
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.setLabelProvider(new Labels());
        table.addFilter(new Filter());
        table.addCheckStateListener(event -> check((Unit) event.getElement(), event.getChecked()));
        table.addDoubleClickListener(event -> check((Unit) table.getStructuredSelection().getFirstElement(), true));
        add = new Button(area, SWT.PUSH);
        add.addListener(SWT.Selection, event -> addUnit());
        table.setInput(units);
        narrow();
        table.setCheckedElements(chosen.toArray());
        return area;
    }

    private void addUnit() {
        maker.apply(filter.getText().strip()).ifPresent(unit -> {
            units.add(unit);
            filter.setText("");
            check(unit, true);
            table.reveal(unit);
        });
    }

    private void narrow() {
        var name = filter.getText().strip();
        add.setText(name.isEmpty() ? Messages.UnitDialog_NewNone : NLS.bind(Messages.UnitDialog_New, name));
        add.setEnabled(!name.isEmpty() && units.stream().noneMatch(unit -> name.equals(unit.getName())));
        add.getParent().layout();
        table.refresh();
        table.setCheckedElements(chosen.toArray());
    }

    private void check(Unit unit, boolean checked) {
        if (checked && !several) {
            chosen.clear();
        }
        if (checked) {
            chosen.add(unit);
        } else {
            chosen.remove(unit);
        }
        table.setCheckedElements(chosen.toArray());
    }

    private static final class Labels extends LabelProvider {

        @Override
        public String getText(Object unit) {
            return PlanLabels.text(unit);
        }

        @Override
        public Image getImage(Object unit) {
            return PlanLabels.image(unit);
        }
    }

    private final class Filter extends ViewerFilter {

        @Override
        public boolean select(Viewer viewer, Object parent, Object object) {
            return UnitSearch.matches((Unit) object, filter.getText());
        }
    }
}
