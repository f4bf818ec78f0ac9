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

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.PageChangingEvent;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardContainer;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.yaodian.editor.source.SourceIcons;
import org.yaodian.editor.workbench.PlanOpening;

/** Leads from a document over a review of what was found in it to a plan. */
public final class ImportWizard extends Wizard implements IImportWizard {

    private final ReviewPage reviewPage = new ReviewPage();
    private ImportFilePage filePage;
    private PlanFolders folders;
    private Consumer<Path> open;
    private ImportRequest read;
    private WizardDialog observed;
    private BooleanSupplier discards = this::askToDiscard;

    /** Creates a wizard that is told by {@link #init} where it is. */
    public ImportWizard() {
        setWindowTitle(Messages.ImportWizard_Title);
        setDefaultPageImageDescriptor(SourceIcons.of("import-banner"));
        setNeedsProgressMonitor(true);
    }

    /**
     * Creates a wizard that needs no workbench.
     *
     * @param folders where the plan can go
     * @param otherUnits unit registers to offer beside the built-in one
     * @param open called with the written plan
     * @param discards asked whether the changes of a review may be lost
     */
    ImportWizard(PlanFolders folders, List<UnitSource> otherUnits, Consumer<Path> open, BooleanSupplier discards) {
        this();
        this.discards = discards;
        use(folders, otherUnits, open);
    }

    private void use(PlanFolders where, List<UnitSource> otherUnits, Consumer<Path> whenDone) {
        folders = where;
        open = whenDone;
        filePage = new ImportFilePage(where, otherUnits);
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        var window = workbench.getActiveWorkbenchWindow();
        var place = new ImportPlace(selection);
        use(place.folders(), place.registers(), plan -> PlanOpening.open(window.getActivePage(), plan));
        place.document().ifPresent(filePage::setFile);
    }

    /**
     * Proposes a document.
     *
     * @param document the document's file
     */
    void setFile(Path document) {
        filePage.setFile(document);
    }

    @Override
    public void addPages() {
        addPage(filePage);
        addPage(reviewPage);
    }

    @Override
    public void setContainer(IWizardContainer container) {
        super.setContainer(container);
        if (container instanceof WizardDialog dialog && dialog != observed) {
            observed = dialog;
            dialog.addPageChangingListener(this::pageChanging);
        }
    }

    private void pageChanging(PageChangingEvent event) {
        if (event.getCurrentPage() == filePage && event.getTargetPage() == reviewPage) {
            event.doit = readDocument();
        }
    }

    /** Reads the document unless it was read already with the same wishes. */
    private boolean readDocument() {
        var request = filePage.request();
        if (request.equals(read)) {
            return true;
        }
        var reader = new ReadDocument(request);
        if (!run(reader, filePage)) {
            return false;
        }
        filePage.remember();
        read = request;
        filePage.proposeTitle(reader.draft().header().title());
        reviewPage.show(reader.draft());
        return true;
    }

    @Override
    public boolean canFinish() {
        return getContainer().getCurrentPage() == reviewPage && super.canFinish();
    }

    @Override
    public boolean performFinish() {
        Path target = filePage.target();
        if (!run(new MakePlan(reviewPage.review().draft(), target, folders), reviewPage)) {
            return false;
        }
        open.accept(target);
        return true;
    }

    @Override
    public boolean performCancel() {
        var review = reviewPage.review();
        return review == null || !review.canUndo() || discards.getAsBoolean();
    }

    /** Asks before the changes of a review are lost, which one press of Escape would do. */
    private boolean askToDiscard() {
        return MessageDialog.open(MessageDialog.QUESTION, getShell(), Messages.ImportWizard_Title,
                Messages.ImportWizard_Discard, SWT.SHEET, Messages.ImportWizard_DiscardNo,
                Messages.ImportWizard_DiscardYes) == 1;
    }

    private boolean run(IRunnableWithProgress operation, WizardPage page) {
        try {
            page.setErrorMessage(null);
            getContainer().run(true, true, operation);
            return true;
        } catch (InterruptedException e) {
            return false;
        } catch (InvocationTargetException e) {
            page.setErrorMessage(messageOf(e.getTargetException()));
            return false;
        }
    }

    private static String messageOf(Throwable cause) {
        if (cause instanceof RuntimeException || cause instanceof Error) {
            ILog.of(ImportWizard.class).error(cause.toString(), cause);
            return NLS.bind(Messages.ImportWizard_Unexpected, cause);
        }
        return cause.getLocalizedMessage();
    }

    /**
     * The first page.
     *
     * @return the page
     */
    ImportFilePage filePage() {
        return filePage;
    }

    /**
     * The second page.
     *
     * @return the page
     */
    ReviewPage reviewPage() {
        return reviewPage;
    }
}
