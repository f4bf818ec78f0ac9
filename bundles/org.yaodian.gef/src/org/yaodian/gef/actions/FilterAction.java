/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.actions;

import java.util.stream.Collectors;

import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.SWT;
import org.yaodian.gef.filter.FilterDialog;
import org.yaodian.gef.filter.FilterWatch;
import org.yaodian.model.plan.Node;

/** Changes what the diagram shows: asks for a filter, looks at the surroundings of the selection, or shows all. */
final class FilterAction extends ViewerAction {

    private FilterAction(GraphicalViewer viewer, String id, String text, int key) {
        super(viewer, id, text);
        setAccelerator(key);
    }

    static FilterAction ask(GraphicalViewer viewer) {
        return new FilterAction(viewer, ActionIds.FILTER, Messages.FilterAction_Ask, SWT.MOD1 | 'J');
    }

    static FilterAction focus(GraphicalViewer viewer) {
        return new FilterAction(viewer, ActionIds.FOCUS, Messages.FilterAction_Focus, SWT.F8);
    }

    static FilterAction showAll(GraphicalViewer viewer) {
        return new FilterAction(viewer, ActionIds.SHOW_ALL, Messages.FilterAction_ShowAll, SWT.SHIFT | SWT.F8);
    }

    @Override
    boolean calculateEnabled() {
        return switch (getId()) {
            case ActionIds.FOCUS -> !nodes().isEmpty();
            case ActionIds.SHOW_ALL -> !FilterWatch.filterOf(viewer()).showsAll();
            default -> !diagram().getNodes().isEmpty();
        };
    }

    @Override
    public void run() {
        if (!calculateEnabled()) {
            return;
        }
        var filter = FilterWatch.filterOf(viewer());
        switch (getId()) {
            case ActionIds.FOCUS -> FilterWatch.change(viewer(), filter.around(
                    nodes().stream().map(Node::getId).collect(Collectors.toSet()), 1));
            case ActionIds.SHOW_ALL -> FilterWatch.change(viewer(), filter.cleared());
            default -> FilterDialog.change(viewer());
        }
    }
}
