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

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.yaodian.editor.plan.PlanGroup;
import org.yaodian.model.plan.Identified;

/** Remembers which lines of a tree were open, from one start to the next, also where they are loaded later. */
public final class ExpandedState {

    private static final String EXPANDED = "expanded";
    private static final int MOST = 300;

    private final TreeViewer viewer;
    private final IDialogSettings memory;
    private final Function<Object, String> others;
    private final Set<String> pending = new HashSet<>();

    /**
     * Recalls what was open; {@link #apply()} opens it.
     *
     * @param viewer the tree
     * @param memory where it is remembered
     * @param others the name of a line that is no object of a plan, or null when it has none
     */
    public ExpandedState(TreeViewer viewer, IDialogSettings memory, Function<Object, String> others) {
        this.viewer = viewer;
        this.memory = memory;
        this.others = others;
        Stream.ofNullable(memory.getArray(EXPANDED)).flatMap(Stream::of).forEach(pending::add);
        viewer.getTree().addListener(SWT.Dispose, event -> remember());
    }

    /** {@return whether there are lines that were open and are not there yet} */
    public boolean isPending() {
        return !pending.isEmpty();
    }

    /** Opens the lines that are there. */
    public void apply() {
        boolean opened = isPending();
        while (opened) {
            opened = false;
            for (TreeItem item : items(viewer.getTree())) {
                if (!item.getExpanded() && item.getData() != null && pending.remove(keyOf(item.getData()))) {
                    viewer.setExpandedState(item.getData(), true);
                    opened = true;
                }
            }
        }
    }

    private static List<TreeItem> items(Tree tree) {
        return Stream.of(tree.getItems()).flatMap(ExpandedState::withOpen).toList();
    }

    private static Stream<TreeItem> withOpen(TreeItem item) {
        return item.getExpanded()
                ? Stream.concat(Stream.of(item), Stream.of(item.getItems()).flatMap(ExpandedState::withOpen))
                : Stream.of(item);
    }

    /** Remembers what is open now. */
    public void remember() {
        memory.put(EXPANDED, items(viewer.getTree()).stream().filter(TreeItem::getExpanded).map(TreeItem::getData)
                .map(this::keyOf).filter(key -> key != null).limit(MOST).toArray(String[]::new));
    }

    private String keyOf(Object line) {
        return switch (line) {
            case Identified object -> object.getId();
            case PlanGroup group -> group.kind() + "@" + group.plan().getId();
            case null -> null;
            default -> others.apply(line);
        };
    }
}
