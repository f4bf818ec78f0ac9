/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.explorer;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Display;
import org.yaodian.editor.plan.FileStamp;
import org.yaodian.editor.plan.PlanDocument;
import org.yaodian.editor.plan.PlanDocuments;
import org.yaodian.editor.plan.PlanInput;
import org.yaodian.editor.recovery.PlanLoader;
import org.yaodian.editor.recovery.PlanLoader.Result;
import org.yaodian.model.plan.WorkPlan;

/**
 * The plans behind the files of the explorer: those of open editors, and for the others a copy that is loaded in the
 * background when somebody looks into it. For the UI thread only.
 */
final class PlanContents {

    private record Copy(WorkPlan plan, String failure, FileStamp stamp) {}

    private final Map<Path, Copy> copies = new HashMap<>();
    private final Set<Path> loading = new HashSet<>();
    private final Map<WorkPlan, IFile> files = new HashMap<>();
    private final Runnable arrived;

    /**
     * Starts with nothing loaded.
     *
     * @param arrived is run when a plan was loaded
     */
    PlanContents(Runnable arrived) {
        this.arrived = arrived;
    }

    /**
     * The plan in a file, if it is here already; if not, it is being loaded.
     *
     * @param file a plan file
     * @return the plan, or empty
     */
    Optional<WorkPlan> planOf(IFile file) {
        var path = PlanInput.fileOf(file);
        if (path.isEmpty()) {
            return Optional.empty();
        }
        var open = PlanDocuments.get().find(path.get()).map(PlanDocument::plan);
        if (open.isPresent()) {
            copies.remove(path.get());
        }
        var plan = open.or(() -> Optional.ofNullable(copies.get(path.get())).map(Copy::plan));
        plan.ifPresent(each -> files.put(each, file));
        if (plan.isEmpty() && !copies.containsKey(path.get())) {
            load(path.get());
        }
        return plan;
    }

    /**
     * The plan in a file, if it is here; nothing is loaded for the answer.
     *
     * @param file a plan file
     * @return the plan of the open editor or the copy that was looked into, or empty
     */
    Optional<WorkPlan> shownPlanOf(IFile file) {
        return PlanInput.fileOf(file).flatMap(path -> PlanDocuments.get().find(path).map(PlanDocument::plan)
                .or(() -> Optional.ofNullable(copies.get(path)).map(Copy::plan)));
    }

    /**
     * Why a plan cannot be shown.
     *
     * @param file a plan file
     * @return the message, or empty when nothing is wrong
     */
    Optional<String> failureOf(IFile file) {
        return PlanInput.fileOf(file).map(copies::get).map(Copy::failure);
    }

    /**
     * The file a plan was looked up by.
     *
     * @param plan a plan shown in the explorer
     * @return its file, or null
     */
    IFile fileOf(WorkPlan plan) {
        return files.get(plan);
    }

    /** Forgets the copies whose files have changed, and the plans that are closed. */
    void forgetChanged() {
        copies.entrySet().removeIf(entry -> !FileStamp.of(entry.getKey()).equals(entry.getValue().stamp()));
        var open = PlanDocuments.get().all().stream().map(PlanDocument::plan).toList();
        files.keySet().removeIf(plan -> !open.contains(plan)
                && copies.values().stream().noneMatch(copy -> copy.plan() == plan));
    }

    private void load(Path path) {
        if (!loading.add(path)) {
            return;
        }
        var job = new PlanLoader(path, PlanLoader.Purpose.LOOK, Display.getCurrent(), null, result -> {
            loading.remove(path);
            copies.put(path, switch (result) {
                case Result.Loaded loaded -> new Copy(loaded.loaded().plan(), null, loaded.stamp());
                case Result.Failed(var failure) -> new Copy(null, failure.getMessage(), FileStamp.of(path));
            });
            arrived.run();
        });
        job.setSystem(true);
        job.schedule();
    }
}
