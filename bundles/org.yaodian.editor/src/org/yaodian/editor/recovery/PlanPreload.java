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
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;

import org.yaodian.editor.plan.FileStamp;
import org.yaodian.model.file.PlanFile;
import org.yaodian.model.file.PlanFileException;

/** Plans that are loaded before an editor asks for them, so that a start uses the time in which the window is built. */
public final class PlanPreload {

    private static final Map<Path, CompletableFuture<PlanLoader.Result.Loaded>> BEGUN = new ConcurrentHashMap<>();

    private PlanPreload() {
    }

    /**
     * Begins to load a plan for editing.
     *
     * @param file an absolute file; what is wrong with it is found again, and told, by whoever opens it
     */
    public static void start(Path file) {
        BEGUN.computeIfAbsent(file, path -> CompletableFuture.supplyAsync(() -> load(path)));
    }

    /**
     * Takes a preloaded plan, waiting until it is there.
     *
     * @param file an absolute file
     * @return empty when it was not preloaded, could not be loaded or has changed since
     */
    static Optional<PlanLoader.Result.Loaded> take(Path file) {
        var begun = BEGUN.remove(file);
        if (begun == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(begun.join()).filter(loaded -> loaded.stamp().equals(FileStamp.of(file)));
        } catch (CompletionException unreadable) {
            return Optional.empty();
        }
    }

    private static PlanLoader.Result.Loaded load(Path file) {
        try {
            var stamp = FileStamp.of(file);
            return PlanLoader.forEditing(PlanFile.load(file), false, stamp);
        } catch (PlanFileException unreadable) {
            throw new CompletionException(unreadable);
        }
    }
}
