/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.editor.workbench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.yaodian.diagram.AutomaticDiagrams;
import org.yaodian.diagram.DiagramTemplates;
import org.yaodian.editor.plan.PlanLabels;
import org.yaodian.model.plan.Chapter;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.plan.WorkPlan;

/** Asks what a new diagram shall show and how it is called. */
final class NewDiagramDialog extends Dialog {

    private static final int WIDTH = 300;

    private final WorkPlan plan;
    private final List<Element> selected;
    private final Map<Button, Supplier<Diagram>> templates = new LinkedHashMap<>();
    private Text name;
    private Diagram diagram;

    NewDiagramDialog(Shell shell, WorkPlan plan, List<Element> selected) {
        super(shell);
        this.plan = plan;
        this.selected = selected;
    }

    /** The new diagram; null unless the dialog was closed with OK. */
    Diagram diagram() {
        return diagram;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.NewDiagramHandler_Title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        var fields = new Composite(area, SWT.NONE);
        fields.setLayout(new GridLayout(2, false));
        fields.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        new Label(fields, SWT.NONE).setText(Messages.NewDiagramHandler_Name);
        name = new Text(fields, SWT.BORDER);
        var data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = WIDTH;
        name.setLayoutData(data);
        name.addModifyListener(event -> check());
        template(fields, Messages.NewDiagramDialog_Empty, true, PlanFactory.eINSTANCE::createDiagram)
                .setSelection(true);
        List<Chapter> chapters = plan.getChildren().stream().filter(Chapter.class::isInstance).map(Chapter.class::cast)
                .toList();
        choice(fields, Messages.NewDiagramDialog_Chapter, chapters,
                chapter -> AutomaticDiagrams.of(plan, chapter));
        choice(fields, Messages.NewDiagramDialog_Unit, List.<Unit>copyOf(plan.getUnits()),
                unit -> DiagramTemplates.ofUnit(plan, unit));
        template(fields, Messages.NewDiagramDialog_Systems, true, () -> DiagramTemplates.systems(plan));
        template(fields, Messages.NewDiagramDialog_Dates, true, () -> DiagramTemplates.dates(plan));
        template(fields, Messages.NewDiagramDialog_Neighbours, !selected.isEmpty(),
                () -> DiagramTemplates.neighbours(plan, selected));
        return area;
    }

    private Button template(Composite parent, String text, boolean enabled, Supplier<Diagram> template) {
        var button = radio(parent, text, enabled, 2);
        templates.put(button, template);
        return button;
    }

    private Button radio(Composite parent, String text, boolean enabled, int columns) {
        var button = new Button(parent, SWT.RADIO);
        button.setText(text);
        button.setEnabled(enabled);
        button.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false, columns, 1));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> check()));
        return button;
    }

    private <T extends org.eclipse.emf.ecore.EObject> void choice(Composite parent, String text, List<T> objects,
            java.util.function.Function<T, Diagram> template) {
        var button = radio(parent, text, !objects.isEmpty(), 1);
        var combo = new Combo(parent, SWT.READ_ONLY);
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        var names = new ArrayList<String>();
        objects.forEach(object -> names.add(PlanLabels.text(object)));
        combo.setItems(names.toArray(String[]::new));
        combo.select(0);
        combo.setEnabled(!objects.isEmpty());
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            templates.keySet().forEach(each -> each.setSelection(each == button));
            check();
        }));
        templates.put(button, () -> template.apply(objects.get(combo.getSelectionIndex())));
    }

    @Override
    public void create() {
        super.create();
        name.setFocus();
    }

    /** An empty diagram needs a name; the others have one of their own. */
    private void check() {
        var button = getButton(IDialogConstants.OK_ID);
        if (button != null) {
            button.setEnabled(!name.getText().isBlank() || !templates.keySet().iterator().next().getSelection());
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        check();
    }

    @Override
    protected void okPressed() {
        templates.entrySet().stream().filter(entry -> entry.getKey().getSelection()).findFirst()
                .ifPresent(entry -> diagram = entry.getValue().get());
        if (diagram != null && !name.getText().isBlank()) {
            diagram.setName(name.getText().strip());
        }
        super.okPressed();
    }
}
