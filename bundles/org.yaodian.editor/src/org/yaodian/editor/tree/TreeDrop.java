/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.tree;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.yaodian.editor.plan.PlanSelections;

/** Takes what is dropped on a tree: objects of a plan with marks where they go, and files. */
public final class TreeDrop extends ViewerDropAdapter {

    private final TreeEditing editing;
    private final Consumer<List<Path>> files;

    private TreeDrop(TreeEditing editing, Consumer<List<Path>> files) {
        super(editing.viewer());
        this.editing = editing;
        this.files = files;
    }

    /**
     * Lets things be dropped.
     *
     * @param editing the tree
     * @param files takes files; null where none are taken
     */
    public static void install(TreeEditing editing, Consumer<List<Path>> files) {
        var transfers = files == null ? new Transfer[]{LocalSelectionTransfer.getTransfer()}
                : new Transfer[]{LocalSelectionTransfer.getTransfer(), FileTransfer.getInstance()};
        editing.viewer().addDropSupport(DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK | DND.DROP_DEFAULT, transfers,
                new TreeDrop(editing, files));
    }

    private Place place() {
        return switch (getCurrentLocation()) {
            case LOCATION_BEFORE -> Place.BEFORE;
            case LOCATION_AFTER -> Place.AFTER;
            default -> Place.INTO;
        };
    }

    private Optional<TreeStep> step(Object target, int operation) {
        var dragged = PlanSelections.objects(LocalSelectionTransfer.getTransfer().getSelection());
        return Drops.step(dragged, editing.objectOf(target), place(), operation == DND.DROP_COPY);
    }

    @Override
    public boolean validateDrop(Object target, int operation, TransferData type) {
        if (FileTransfer.getInstance().isSupportedType(type)
                && !LocalSelectionTransfer.getTransfer().isSupportedType(type)) {
            setFeedbackEnabled(false);
            return files != null;
        }
        setFeedbackEnabled(true);
        var step = step(target, operation);
        editing.say(step.flatMap(TreeStep::refusal).orElse(null));
        return step.isPresent() && step.get().refusal().isEmpty();
    }

    @Override
    public void dragLeave(DropTargetEvent event) {
        editing.say(null);
        super.dragLeave(event);
    }

    @Override
    public boolean performDrop(Object data) {
        editing.say(null);
        if (data instanceof String[] names) {
            var paths = Stream.of(names).map(Path::of).toList();
            getViewer().getControl().getDisplay().asyncExec(() -> files.accept(paths));
            return true;
        }
        step(getCurrentTarget(), getCurrentOperation()).ifPresent(editing::run);
        return true;
    }
}
