/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.recovery;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.yaodian.editor.plan.FileStamp;
import org.yaodian.model.file.LoadedPlan;
import org.yaodian.model.file.PlanFile;
import org.yaodian.model.file.PlanFileException;
import org.yaodian.rules.Checker;
import org.yaodian.rules.IncrementalChecker;

/** Loads a plan in the background and hands the result to the UI thread. */
public final class PlanLoader extends Job {

    /** What loading came to. */
    public sealed interface Result {

        /**
         * A plan.
         *
         * @param loaded the plan
         * @param recovered whether it is the recovery copy
         * @param stamp the file when loading began
         * @param checker   keeps the findings of the plan; null when the plan is only looked at
         */
        record Loaded(LoadedPlan loaded, boolean recovered, FileStamp stamp, IncrementalChecker checker)
                implements
                    Result {}

        /**
         * No plan.
         *
         * @param failure why
         */
        record Failed(PlanFileException failure) implements Result {}
    }

    /** What a plan is loaded for. */
    public enum Purpose {
        /** It is edited, so the rules are checked as well. */
        EDIT,
        /** It is only looked at. */
        LOOK
    }

    private final Path file;
    private final Purpose purpose;
    private final Display display;
    private final RecoveryChoice choice;
    private final Consumer<Result> receiver;

    /**
     * Makes a job that is not scheduled yet.
     *
     * @param file what to load
     * @param purpose what for
     * @param display whose thread gets the result
     * @param choice decides, in that thread, whether a recovery copy is taken; null when none is looked for
     * @param receiver gets the result in the UI thread
     */
    public PlanLoader(Path file, Purpose purpose, Display display, RecoveryChoice choice, Consumer<Result> receiver) {
        super(NLS.bind(Messages.PlanLoader_Loading, file.getFileName()));
        this.file = file;
        this.purpose = purpose;
        this.display = display;
        this.choice = choice;
        this.receiver = receiver;
        setPriority(INTERACTIVE);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Result result;
        try {
            result = load();
        } catch (PlanFileException e) {
            result = new Result.Failed(e);
        } catch (RuntimeException e) {
            ILog.of(PlanLoader.class).error(e.getMessage(), e);
            result = new Result.Failed(new PlanFileException(file, file + ": " + e, e));
        }
        if (!display.isDisposed()) {
            var arrived = result;
            display.asyncExec(() -> receiver.accept(arrived));
        }
        return Status.OK_STATUS;
    }

    private Result load() throws PlanFileException {
        var stamp = FileStamp.of(file);
        if (choice != null) {
            var recovered = choice.recover(file, display);
            if (recovered.isPresent()) {
                return loaded(recovered.get(), true, stamp);
            }
        }
        if (purpose == Purpose.EDIT) {
            var preloaded = PlanPreload.take(file);
            if (preloaded.isPresent()) {
                return preloaded.get();
            }
        }
        return loaded(PlanFile.load(file), false, stamp);
    }

    private Result loaded(LoadedPlan loaded, boolean recovered, FileStamp stamp) {
        return purpose == Purpose.EDIT ? forEditing(loaded, recovered, stamp)
                : new Result.Loaded(loaded, recovered, stamp, null);
    }

    /** A loaded plan with the findings of its rules. */
    static Result.Loaded forEditing(LoadedPlan loaded, boolean recovered, FileStamp stamp) {
        return new Result.Loaded(loaded, recovered, stamp, new IncrementalChecker(Checker.standard(), loaded.plan()));
    }
}
