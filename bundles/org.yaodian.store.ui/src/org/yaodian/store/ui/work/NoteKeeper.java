/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.store.ui.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.jobs.Job;
import org.yaodian.model.file.PlanFile;
import org.yaodian.store.WorkingCopy;

/** Takes the note about its revision along when a plan of the workspace is renamed or moved. */
public final class NoteKeeper implements IResourceChangeListener {

    /** A plan that stands elsewhere now. */
    record Move(Path from, Path to) {

        /** Moves the note; nothing happens when there is none, or one where the plan stands now. */
        void takeNoteAlong() throws IOException {
            var note = WorkingCopy.noteOf(from);
            var target = WorkingCopy.noteOf(to);
            if (Files.isRegularFile(note) && !Files.exists(from) && !Files.exists(target)) {
                Files.move(note, target);
            }
        }
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        var moves = new ArrayList<Move>();
        try {
            event.getDelta().accept(delta -> collect(delta, moves));
        } catch (CoreException e) {
            ILog.of(NoteKeeper.class).error(e.getMessage(), e);
        }
        if (!moves.isEmpty()) {
            move(moves);
        }
    }

    private static boolean collect(IResourceDelta delta, List<Move> moves) {
        var resource = delta.getResource();
        if (resource.getType() == IResource.FILE && (delta.getFlags() & IResourceDelta.MOVED_TO) != 0
                && PlanFile.EXTENSION.equals(resource.getFileExtension())) {
            var root = ResourcesPlugin.getWorkspace().getRoot();
            IPath from = resource.getLocation();
            IPath to = root.getFile(delta.getMovedToPath()).getLocation();
            if (from != null && to != null) {
                moves.add(new Move(from.toPath(), to.toPath()));
            }
        }
        return true;
    }

    private static void move(List<Move> moves) {
        var job = Job.create(Messages.CommitFlow_Linking, (ICoreRunnable) monitor -> {
            for (var move : moves) {
                try {
                    move.takeNoteAlong();
                } catch (IOException e) {
                    ILog.of(NoteKeeper.class).error(e.getMessage(), e);
                }
            }
        });
        job.setSystem(true);
        job.schedule();
    }
}
