/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.editor.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.yaodian.editor.district.Districts;
import org.yaodian.editor.plan.FileDrop;

/** The page on which a person says what is to be imported and where the plan goes. */
final class ImportFilePage extends WizardPage {

    private final PlanFolders folders;
    private final List<UnitSource> unitSources = new ArrayList<>();

    private DocumentGroup document;
    private PlanGroup plan;
    private Path initialFile;

    ImportFilePage(PlanFolders folders, List<UnitSource> otherUnits) {
        super("file");
        this.folders = folders;
        Districts.current().map(UnitSource::ofDistrict).ifPresent(unitSources::add);
        unitSources.add(UnitSource.builtIn());
        unitSources.addAll(otherUnits);
        setTitle(Messages.ImportFilePage_Title);
        setDescription(Messages.ImportFilePage_Description);
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout());
        document = new DocumentGroup(area, unitSources);
        setButtonLayoutData(document.button());
        plan = new PlanGroup(area, folders, () -> validate(true));
        document.listen(file -> plan.propose(PlanName.stem(file)), () -> validate(true));
        var hint = new Label(area, SWT.WRAP);
        hint.setText(Messages.ImportFilePage_DropHint);
        GridDataFactory.fillDefaults().hint(480, SWT.DEFAULT).indent(4, 6).applyTo(hint);
        FileDrop.accept(area, files -> setFile(files.getFirst()));
        setControl(area);
        if (initialFile != null) {
            setFile(initialFile);
        }
        document.setFocus();
        validate(false);
    }

    /**
     * Chooses a document.
     *
     * @param file the document's file
     */
    void setFile(Path file) {
        if (document == null) {
            initialFile = file;
        } else {
            document.setFile(file);
        }
    }

    /**
     * Tells the title that was read, which makes a better name than that of the file.
     *
     * @param title the title of the document, may be empty
     */
    void proposeTitle(String title) {
        if (PlanName.problem(title).isEmpty()) {
            plan.propose(title);
        }
    }

    private void validate(boolean tell) {
        var problem = document.problem().or(plan::problem);
        setPageComplete(problem.isEmpty());
        setErrorMessage(tell ? problem.orElse(null) : null);
    }

    /**
     * What a person asked for. Only for a complete page.
     *
     * @return the request
     */
    ImportRequest request() {
        return document.request();
    }

    /**
     * Where the plan goes. Only for a complete page.
     *
     * @return a file that does not exist yet
     */
    Path target() {
        return plan.target();
    }

    /** Remembers the folder of the document for the next time. */
    void remember() {
        document.remember();
    }
}
