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

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.yaodian.editor.plan.FileDrop;
import org.yaodian.editor.source.RememberedLayout;
import org.yaodian.model.district.District;
import org.yaodian.model.file.PlanFile;

/** Asks for the plan of the city, the plan of the district, and who leads new tasks. */
final class RefinePlanPage extends WizardPage {

    private static final String FILE = "file";

    private final District district;
    private final List<RefineTarget> targets;
    private final IDialogSettings memory = RememberedLayout.settings(RefinePlanPage.class.getSimpleName());
    private Text file;
    private Combo target;
    private Combo lead;

    RefinePlanPage(District district, List<RefineTarget> targets) {
        super("plan");
        this.district = district;
        this.targets = targets;
        setTitle(Messages.RefinePlanPage_Title);
        setDescription(NLS.bind(Messages.RefinePlanPage_Description, district.superior().orElse(""), district.label()));
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(10, 14).spacing(8, 10).applyTo(area);
        label(area, Messages.RefinePlanPage_Municipal);
        file = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(420, SWT.DEFAULT)
                .applyTo(file);
        var browse = new Button(area, SWT.PUSH);
        browse.setText(Messages.RefinePlanPage_Browse);
        setButtonLayoutData(browse);
        label(area, Messages.RefinePlanPage_Own);
        target = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
        target.setItems(targets.stream().map(RefineTarget::label).toArray(String[]::new));
        target.select(0);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(target);
        label(area, Messages.RefinePlanPage_Lead);
        lead = new Combo(area, SWT.DROP_DOWN);
        lead.setItems(district.units().stream().map(unit -> unit.getName())
                .filter(name -> !name.equals(district.name())).toArray(String[]::new));
        lead.setText(district.lead().orElse(""));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(lead);
        var last = memory.get(FILE);
        file.setText(last == null ? "" : last);
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
        file.addModifyListener(event -> validate(true));
        target.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> validate(true)));
        FileDrop.accept(area, files -> file.setText(files.getFirst().toString()));
        setControl(area);
        file.setFocus();
        validate(last != null && !last.isEmpty());
    }

    private static void label(Composite area, String text) {
        var label = new Label(area, SWT.NONE);
        label.setText(text);
    }

    private void browse() {
        var dialog = new FileDialog(getShell(), SWT.OPEN | SWT.SHEET);
        dialog.setText(Messages.RefinePlanPage_Title);
        dialog.setFilterExtensions("*." + PlanFile.EXTENSION, "*");
        dialog.setFilterNames(Messages.RefinePlanPage_Plans, Messages.RefinePlanPage_AllFiles);
        file().map(Path::getParent).ifPresent(folder -> dialog.setFilterPath(folder.toString()));
        var chosen = dialog.open();
        if (chosen != null) {
            file.setText(chosen);
        }
    }

    private Optional<Path> file() {
        var typed = file.getText().strip();
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(Path.of(typed).toAbsolutePath());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private void validate(boolean tell) {
        var problem = problem();
        setPageComplete(problem.isEmpty());
        setErrorMessage(tell ? problem.orElse(null) : null);
    }

    private Optional<String> problem() {
        var chosen = file();
        if (chosen.isEmpty()) {
            return Optional.of(Messages.RefinePlanPage_NoFile);
        }
        if (!Files.isRegularFile(chosen.get())) {
            return Optional.of(NLS.bind(Messages.RefinePlanPage_Missing, chosen.get()));
        }
        return target().file().filter(chosen.get()::equals).isPresent() ? Optional.of(Messages.RefinePlanPage_Same)
                : Optional.empty();
    }

    /** Proposes the plan of the city. */
    void setFile(Path municipal) {
        file.setText(municipal.toString());
    }

    /** {@return the file of the city's plan, when the page is complete} */
    Path municipal() {
        return file().orElseThrow();
    }

    /** {@return the plan the tasks come into} */
    RefineTarget target() {
        return targets.get(target.getSelectionIndex());
    }

    /** {@return name of the unit that leads new own tasks, may be empty} */
    String lead() {
        return lead.getText().strip();
    }

    /** Remembers the city's plan for the next time. */
    void remember() {
        memory.put(FILE, municipal().toString());
    }
}
