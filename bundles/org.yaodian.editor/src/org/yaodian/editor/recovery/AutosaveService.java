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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.yaodian.editor.plan.PlanDocument;
import org.yaodian.editor.plan.PlanDocumentListener;
import org.yaodian.editor.plan.PlanDocuments;
import org.yaodian.editor.preferences.YaodianPreferences;
import org.yaodian.model.file.PlanFile;
import org.yaodian.model.file.PlanFileException;
import org.yaodian.model.plan.WorkPlan;

/**
 * Keeps recovery copies of changed plans: every so many seconds and whenever a window is left. The bytes are made in
 * the background; if the plan was changed meanwhile, they are made again.
 */
public final class AutosaveService implements PlanDocumentListener {

    private static final int MILLISECONDS = 1000;
    private static final ISchedulingRule ONE_BY_ONE = new ISchedulingRule() {
        @Override
        public boolean contains(ISchedulingRule rule) {
            return rule == this;
        }

        @Override
        public boolean isConflicting(ISchedulingRule rule) {
            return rule == this;
        }
    };

    private record Kept(Path file, int changeCount) {}

    private final Display display;
    private final Map<PlanDocument, Kept> kept = new HashMap<>();
    private final Set<PlanDocument> underWay = new HashSet<>();

    private AutosaveService(Display display) {
        this.display = display;
    }

    /**
     * Starts the service of a display; it ends with the display.
     *
     * @param display the display of the workbench
     */
    public static void start(Display display) {
        var service = new AutosaveService(display);
        PlanDocuments.get().addListener(service::documentsChanged);
        display.addFilter(SWT.Deactivate, event -> {
            if (event.widget instanceof Shell) {
                service.keepAll();
            }
        });
        service.schedule();
    }

    private void schedule() {
        int seconds = YaodianPreferences.store().getInt(YaodianPreferences.AUTOSAVE_SECONDS);
        display.timerExec(Math.max(1, seconds) * MILLISECONDS, () -> {
            keepAll();
            schedule();
        });
    }

    private void documentsChanged() {
        var open = PlanDocuments.get().all();
        for (var document : List.copyOf(kept.keySet())) {
            if (!open.contains(document)) {
                discard(kept.remove(document).file());
            }
        }
        for (var document : open) {
            if (!kept.containsKey(document)) {
                kept.put(document, new Kept(document.file(), document.changeCount()));
                document.addListener(this);
            }
        }
    }

    private void keepAll() {
        kept.forEach((document, last) -> {
            if (document.isDirty() && !document.isReadOnly() && document.changeCount() != last.changeCount()
                    && underWay.add(document)) {
                new KeepJob(document).schedule();
            }
        });
    }

    @Override
    public void documentChanged(PlanDocument document, Event event) {
        if (event == Event.SAVED || event == Event.RELOADED) {
            discard(kept.get(document).file());
            kept.put(document, new Kept(document.file(), document.changeCount()));
        }
    }

    private static void discard(Path file) {
        background(file, () -> Autosaves.store().discard(file));
    }

    private static void report(Path file, PlanFileException problem) {
        var message = NLS.bind(Messages.AutosaveJob_Failed, file.getFileName(), problem.getMessage());
        ILog.of(AutosaveService.class).error(message, problem);
    }

    private interface Step {
        void run() throws PlanFileException;
    }

    private static void background(Path file, Step step) {
        var job = Job.create(Messages.AutosaveJob_Name, (ICoreRunnable) monitor -> {
            try {
                step.run();
            } catch (PlanFileException e) {
                report(file, e);
            }
        });
        job.setSystem(true);
        job.setRule(ONE_BY_ONE);
        job.schedule();
    }

    /** Writes the recovery copy of one plan as it stands between two changes. */
    private final class KeepJob extends Job {

        private static final int ATTEMPTS = 3;
        private static final int SAVED = -1;

        private final PlanDocument document;
        private final Path file;
        private final WorkPlan plan;

        KeepJob(PlanDocument document) {
            super(Messages.AutosaveJob_Name);
            this.document = document;
            file = document.file();
            plan = document.plan();
            setSystem(true);
            setRule(ONE_BY_ONE);
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            try {
                for (int i = 0; i < ATTEMPTS; i++) {
                    int before = changeCount();
                    if (before == SAVED) {
                        break;
                    }
                    var bytes = bytes();
                    if (bytes != null && changeCount() == before) {
                        Autosaves.store().write(bytes, file);
                        display.asyncExec(() -> kept.computeIfPresent(document, (key, last) -> new Kept(file, before)));
                        break;
                    }
                }
            } catch (PlanFileException e) {
                report(file, e);
            } finally {
                display.asyncExec(() -> underWay.remove(document));
            }
            return Status.OK_STATUS;
        }

        /** Waits for the command that is being executed, so that equal counts mean an unchanged plan. */
        private int changeCount() {
            var count = new AtomicInteger();
            display.syncExec(() -> count.set(document.isDirty() ? document.changeCount() : SAVED));
            return count.get();
        }

        private byte[] bytes() throws PlanFileException {
            try {
                return PlanFile.toBytes(plan);
            } catch (RuntimeException e) {
                // the plan was changed while it was being read: the next attempt finds it still
                return null;
            }
        }
    }
}
