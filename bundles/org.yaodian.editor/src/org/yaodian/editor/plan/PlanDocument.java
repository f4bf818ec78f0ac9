/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.plan;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.EventObject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.operation.ModalContext;
import org.eclipse.swt.widgets.Display;
import org.yaodian.model.edit.PlanEditingDomain;
import org.yaodian.model.file.LoadedPlan;
import org.yaodian.model.file.PlanFile;
import org.yaodian.model.file.PlanFileException;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.rules.Finding;
import org.yaodian.rules.IncrementalChecker;

/**
 * One open plan with its editing domain, shared by all editors and views on the same file. All methods are for the UI
 * thread.
 */
public final class PlanDocument {

    private final List<PlanDocumentListener> listeners = new CopyOnWriteArrayList<>();
    private final CommandStackListener changed = this::changed;
    private Path file;
    private FileStamp stamp;
    private PlanEditingDomain domain;
    private WorkPlan plan;
    private boolean recovered;
    private IncrementalChecker checker;
    private List<Finding> findings;
    private boolean writing;
    private int changes;

    /**
     * Makes a document of a loaded plan.
     *
     * @param file where it is saved to
     * @param loaded what was loaded
     * @param checker keeps its findings
     * @param recovered whether it came from a recovery copy, so that it differs from the file
     * @param stamp the file when it was loaded
     */
    PlanDocument(Path file, LoadedPlan loaded, IncrementalChecker checker, boolean recovered, FileStamp stamp) {
        this.file = file;
        take(loaded, checker, recovered, stamp);
    }

    private void take(LoadedPlan loaded, IncrementalChecker newChecker, boolean fromRecovery,
            FileStamp loadedFrom) {
        stamp = loadedFrom;
        recovered = fromRecovery;
        if (checker != null) {
            checker.dispose();
        }
        checker = newChecker;
        FirstRules.begin(checker, () -> fire(PlanDocumentListener.Event.CHECKED));
        findings = null;
        plan = loaded.plan();
        domain = new PlanEditingDomain();
        domain.open(plan, URI.createFileURI(file.toString()));
        domain.setReadOnly(loaded.readOnly() || isProtected());
        domain.getCommandStack().addCommandStackListener(changed);
    }

    /**
     * The file.
     *
     * @return an absolute path
     */
    public Path file() {
        return file;
    }

    /**
     * The domain with the one command stack of the plan.
     *
     * @return never null; another one after {@link PlanDocumentListener.Event#RELOADED}
     */
    public PlanEditingDomain domain() {
        return domain;
    }

    /**
     * The plan.
     *
     * @return never null; another one after {@link PlanDocumentListener.Event#RELOADED}
     */
    public WorkPlan plan() {
        return plan;
    }

    /**
     * Whether there is something to save.
     *
     * @return true when the file does not hold what is shown
     */
    public boolean isDirty() {
        return recovered || domain.isDirty();
    }

    /**
     * Whether nothing may be changed or saved to this file.
     *
     * @return true when a newer program wrote it, or the file is write-protected
     */
    public boolean isReadOnly() {
        return domain.isReadOnly();
    }

    /**
     * Whether the file is write-protected, as older revisions from a store are.
     *
     * @return true when the file system says so
     */
    public boolean isProtected() {
        return EFS.getLocalFileSystem().fromLocalFile(file.toFile()).fetchInfo().getAttribute(EFS.ATTRIBUTE_READ_ONLY);
    }

    /**
     * What the rules object to in the plan as it is now. Costs little after small changes.
     *
     * @return the findings, rule by rule; none before {@link PlanDocumentListener.Event#CHECKED}
     */
    public List<Finding> findings() {
        if (!isChecked()) {
            return List.of();
        }
        if (findings == null || checker.isStale()) {
            findings = List.copyOf(checker.findings());
        }
        return findings;
    }

    /**
     * Whether the rules were looked at for the first time.
     *
     * @return true behind {@link PlanDocumentListener.Event#CHECKED}
     */
    public boolean isChecked() {
        return checker.advance(0);
    }

    /**
     * A number that grows with every change, undo and redo.
     *
     * @return 0 or more
     */
    public int changeCount() {
        return changes;
    }

    /**
     * Whether another program wrote or removed the file since it was loaded or saved here.
     *
     * @return true when it differs; false while it is being written here
     */
    public boolean isChangedOutside() {
        return !writing && !FileStamp.of(file).equals(stamp);
    }

    /** Takes the file as it is for known, so that {@link #isChangedOutside()} is false until it changes again. */
    public void keepMine() {
        stamp = FileStamp.of(file);
        recovered = true;
        fire(PlanDocumentListener.Event.CHANGED);
    }

    /**
     * Writes the plan to its file. The window stays alive meanwhile.
     *
     * @param monitor progress
     * @throws PlanFileException when it cannot be written; the old file is unchanged then
     */
    public void save(IProgressMonitor monitor) throws PlanFileException {
        write(file, monitor);
        saved();
    }

    /**
     * Writes the plan to another file, which becomes its file.
     *
     * @param target the new file
     * @param monitor progress
     * @throws PlanFileException when it cannot be written; nothing changes then
     */
    public void saveAs(Path target, IProgressMonitor monitor) throws PlanFileException {
        write(target, monitor);
        PlanDocuments.get().moved(this, target);
        file = target;
        plan.eResource().setURI(URI.createFileURI(target.toString()));
        saved();
        fire(PlanDocumentListener.Event.MOVED);
    }

    /**
     * Writes a copy elsewhere and changes nothing else.
     *
     * @param target the file of the copy
     * @param monitor progress
     * @throws PlanFileException when it cannot be written
     */
    public void write(Path target, IProgressMonitor monitor) throws PlanFileException {
        writing = true;
        try {
            ModalContext.run(progress -> {
                try {
                    PlanFile.save(plan, target);
                } catch (PlanFileException e) {
                    throw new InvocationTargetException(e);
                }
            }, true, monitor, Display.getCurrent());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof PlanFileException failure) {
                throw failure;
            }
            throw new PlanFileException(target, String.valueOf(e.getCause().getMessage()), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlanFileException(target, e.getMessage(), e);
        } finally {
            writing = false;
        }
    }

    /**
     * Replaces the content by what was loaded from the file.
     *
     * @param loaded what was loaded
     * @param newChecker keeps its findings
     * @param loadedFrom the file when it was loaded
     */
    public void reload(LoadedPlan loaded, IncrementalChecker newChecker, FileStamp loadedFrom) {
        var old = domain;
        old.getCommandStack().removeCommandStackListener(changed);
        take(loaded, newChecker, false, loadedFrom);
        changes++;
        fire(PlanDocumentListener.Event.RELOADED);
        old.dispose();
    }

    /**
     * Adds a listener.
     *
     * @param listener who wants to know
     */
    public void addListener(PlanDocumentListener listener) {
        listeners.add(listener);
    }

    /**
     * Removes a listener.
     *
     * @param listener one that was added
     */
    public void removeListener(PlanDocumentListener listener) {
        listeners.remove(listener);
    }

    /** Lets go of everything; called when the last editor has gone. */
    void dispose() {
        listeners.clear();
        checker.dispose();
        domain.getCommandStack().removeCommandStackListener(changed);
        domain.dispose();
    }

    private void saved() {
        stamp = FileStamp.of(file);
        recovered = false;
        domain.markSaved();
        fire(PlanDocumentListener.Event.SAVED);
    }

    private void changed(EventObject event) {
        changes++;
        fire(PlanDocumentListener.Event.CHANGED);
    }

    private void fire(PlanDocumentListener.Event event) {
        listeners.forEach(listener -> listener.documentChanged(this, event));
    }
}
