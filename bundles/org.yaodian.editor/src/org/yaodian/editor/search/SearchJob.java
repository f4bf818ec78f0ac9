/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.yaodian.editor.explorer.Workspace;
import org.yaodian.editor.plan.FileStamp;
import org.yaodian.editor.plan.PlanDocument;
import org.yaodian.editor.plan.PlanDocuments;
import org.yaodian.editor.plan.PlanInput;
import org.yaodian.model.file.PlanFile;
import org.yaodian.model.file.PlanFileException;

/** Searches all plans of the workspace in the background; open plans as they are now, the others as they are saved. */
final class SearchJob extends Job {

    /** More hits than anybody reads. */
    static final int MOST = 2000;

    private record Saved(FileStamp stamp, List<Indexed> objects) {}

    /**
     * What was found.
     *
     * @param hits in the order of the plans, at most {@link #MOST}
     * @param plans how many plans were searched
     * @param unreadable messages of plans that could not be read
     */
    record Found(List<SearchHit> hits, int plans, List<String> unreadable) {}

    private static final Map<Path, Saved> SAVED = new ConcurrentHashMap<>();

    private final String query;
    private final Display display;
    private final Consumer<Found> receiver;

    /**
     * Makes a job that is not scheduled yet.
     *
     * @param query words with spaces between, not blank
     * @param display whose thread has the open plans and gets the result
     * @param receiver gets what was found unless the job was cancelled
     */
    SearchJob(String query, Display display, Consumer<Found> receiver) {
        super(NLS.bind(Messages.SearchJob_Searching, query));
        this.query = query;
        this.display = display;
        this.receiver = receiver;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        var hits = new ArrayList<SearchHit>();
        var unreadable = new ArrayList<String>();
        var files = Workspace.plans();
        var progress = SubMonitor.convert(monitor, files.size());
        for (IFile file : files) {
            if (progress.isCanceled()) {
                return Status.CANCEL_STATUS;
            }
            progress.subTask(file.getName());
            try {
                objects(file).stream()
                        .flatMap(object -> object.find(query).map(field -> new SearchHit(file, object, field)).stream())
                        .takeWhile(hit -> hits.size() < MOST && !progress.isCanceled()).forEach(hits::add);
            } catch (PlanFileException e) {
                unreadable.add(e.getMessage());
            }
            progress.worked(1);
        }
        if (!progress.isCanceled() && !display.isDisposed()) {
            var found = new Found(List.copyOf(hits), files.size(), List.copyOf(unreadable));
            display.asyncExec(() -> receiver.accept(found));
        }
        return Status.OK_STATUS;
    }

    private List<Indexed> objects(IFile file) throws PlanFileException {
        var path = PlanInput.fileOf(file).orElse(null);
        if (path == null) {
            return List.of();
        }
        var open = new ArrayList<List<Indexed>>();
        display.syncExec(() -> PlanDocuments.get().find(path).map(PlanDocument::plan).map(PlanIndex::of)
                .ifPresent(open::add));
        return open.isEmpty() ? saved(path) : open.getFirst();
    }

    private static List<Indexed> saved(Path path) throws PlanFileException {
        var stamp = FileStamp.of(path);
        var known = SAVED.get(path);
        if (known == null || !known.stamp().equals(stamp)) {
            known = new Saved(stamp, PlanIndex.of(PlanFile.load(path).plan()));
            SAVED.put(path, known);
        }
        return known.objects();
    }
}
