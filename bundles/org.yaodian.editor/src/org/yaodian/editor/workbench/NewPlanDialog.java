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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.yaodian.editor.plan.EditorImages;
import org.yaodian.editor.sector.SectorIcons;
import org.yaodian.model.sector.Sector;
import org.yaodian.model.sector.Sectors;
import org.yaodian.model.sector.Template;

/** Asks for the name of a new plan, and where sectors have templates, what it begins with. */
final class NewPlanDialog extends InputDialog {

    private static final int WIDTH = 420;
    private static final int ROWS = 7;
    private static final int LINES = 3;

    private final List<Map.Entry<Sector, Template>> templates = new ArrayList<>();
    private Map.Entry<Sector, Template> chosen;
    private Label description;

    NewPlanDialog(Shell shell, String name) {
        super(shell, Messages.NewPlanHandler_Title, Messages.NewPlanHandler_Name, name, FileNames::problem);
        for (var sector : Sectors.installed().all()) {
            sector.templates(Template.Use.PLAN).forEach(template -> templates.add(Map.entry(sector, template)));
        }
    }

    /** {@return the template that was chosen, with its sector; empty for an empty plan} */
    Optional<Map.Entry<Sector, Template>> template() {
        return Optional.ofNullable(chosen);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        if (!templates.isEmpty()) {
            addTemplates(area);
        }
        return area;
    }

    private void addTemplates(Composite area) {
        new Label(area, SWT.NONE).setText(Messages.NewPlanDialog_Template);
        var icons = new SectorIcons();
        var table = new Table(area, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, table.getItemHeight() * ROWS).applyTo(table);
        table.addListener(SWT.Dispose, event -> icons.dispose());
        line(table, Messages.NewPlanDialog_Empty).setImage(EditorImages.get("plan"));
        for (var template : templates) {
            line(table, template.getKey().name() + " · " + template.getValue().name())
                    .setImage(icons.of(template.getKey()));
        }
        description = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false)
                .hint(WIDTH, description.computeSize(SWT.DEFAULT, SWT.DEFAULT).y * LINES).applyTo(description);
        table.select(0);
        table.addListener(SWT.Selection, event -> choose(table.getSelectionIndex()));
        table.addListener(SWT.DefaultSelection, event -> buttonPressed(IDialogConstants.OK_ID));
        choose(0);
    }

    private static TableItem line(Table table, String text) {
        var line = new TableItem(table, SWT.NONE);
        line.setText(text);
        return line;
    }

    private void choose(int index) {
        chosen = index <= 0 ? null : templates.get(index - 1);
        description.setText((chosen == null ? Messages.NewPlanDialog_EmptyText : chosen.getValue().description())
                .replace("&", "&&"));
    }
}
