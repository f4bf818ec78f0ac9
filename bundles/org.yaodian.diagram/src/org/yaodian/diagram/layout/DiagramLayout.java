/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.diagram.layout;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.yaodian.model.plan.Diagram;

/** Lays out a diagram. */
public final class DiagramLayout {

    private final BoxTree tree;
    private final LayoutOptions options;

    private DiagramLayout(BoxTree tree, LayoutOptions options) {
        this.tree = tree;
        this.options = options;
    }

    /**
     * Takes a snapshot of a diagram, so that the work can be done in another thread.
     *
     * @param diagram the diagram; its nodes keep their size where they have one, containers take that of their content
     * @param options how
     * @return a layout to {@link #run} once
     */
    public static DiagramLayout prepare(Diagram diagram, LayoutOptions options) {
        return new DiagramLayout(BoxTree.of(diagram, options), options);
    }

    /**
     * Computes a layout at once.
     *
     * @param diagram the diagram, which is not changed
     * @param options how
     * @param monitor for progress and cancellation, or null
     * @return where things go; pinned nodes and, with a selection, all others stay
     * @throws OperationCanceledException when the monitor was cancelled
     */
    public static LayoutResult compute(Diagram diagram, LayoutOptions options, IProgressMonitor monitor) {
        return prepare(diagram, options).run(monitor);
    }

    /**
     * Computes the layout. Touches nothing of the model.
     *
     * @param monitor for progress and cancellation, or null
     * @return where things go
     * @throws OperationCanceledException when the monitor was cancelled
     */
    public LayoutResult run(IProgressMonitor monitor) {
        var progress = monitor == null ? new NullProgressMonitor() : monitor;
        progress.beginTask(Messages.DiagramLayout_Title, IProgressMonitor.UNKNOWN);
        try {
            new ScopeLayout(tree, options, progress).arrange(tree.root());
            new Wiring(tree, options, progress).route();
            return LayoutResult.of(tree);
        } finally {
            progress.done();
        }
    }
}
