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
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
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

/**
 * Keeps recovery copies of changed plans: every so many seconds and whenever a window is left. The bytes are made in
 * the UI thread, where the plan stands still; they are written in the background, one after the other.
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
        kept.replaceAll((document, last) -> document.isDirty() && !document.isReadOnly()
                && document.changeCount() != last.changeCount() ? keep(document) : last);
    }

    private static Kept keep(PlanDocument document) {
        try {
            var file = document.file();
            var bytes = PlanFile.toBytes(document.plan());
            background(file, () -> Autosaves.store().write(bytes, file));
        } catch (PlanFileException e) {
            ILog.of(AutosaveService.class).error(e.getMessage(), e);
        }
        return new Kept(document.file(), document.changeCount());
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

    private interface Step {
        void run() throws PlanFileException;
    }

    private static void background(Path file, Step step) {
        var job = Job.create(Messages.AutosaveJob_Name, (ICoreRunnable) monitor -> {
            try {
                step.run();
            } catch (PlanFileException e) {
                ILog.of(AutosaveService.class)
                        .error(NLS.bind(Messages.AutosaveJob_Failed, file.getFileName(), e.getMessage()), e);
            }
        });
        job.setSystem(true);
        job.setRule(ONE_BY_ONE);
        job.schedule();
    }
}
