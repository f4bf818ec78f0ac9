/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.parts;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.WeakHashMap;

import org.eclipse.emf.common.command.Command;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.EditPartViewer;
import org.yaodian.gef.policies.MovedRoutes;
import org.yaodian.model.edit.PlanCommandStack;
import org.yaodian.model.edit.commands.diagram.ApplyLayoutCommand;
import org.yaodian.model.plan.Node;

/**
 * Lets cards grow when a step of the history adds to them what would not be seen otherwise: a badge, a longer name, a
 * node inside. Growing belongs to that step and is undone with it. Whoever makes a card smaller on purpose is left
 * alone, and so is a layout, which gives all nodes their sizes.
 */
public final class GrowingCards {

    /** More nodes than this change only in bulk, where each of them gets its size with the step. */
    private static final int MOST = 200;

    private final PlanCommandStack history;
    private final Set<Node> contents = new LinkedHashSet<>();
    private final Set<Node> containers = new LinkedHashSet<>();
    private final Set<Command> seen = Collections.newSetFromMap(new WeakHashMap<>());

    private GrowingCards(PlanCommandStack history) {
        this.history = history;
    }

    /**
     * Lets the cards of a viewer grow until its control goes.
     *
     * @param viewer  the viewer
     * @param history the history of its plan
     */
    public static void install(GraphicalViewer viewer, PlanCommandStack history) {
        var cards = new GrowingCards(history);
        viewer.setProperty(GrowingCards.class.getName(), cards);
        org.eclipse.emf.common.command.CommandStackListener listener = event -> cards.grow();
        history.addCommandStackListener(listener);
        viewer.getControl().addDisposeListener(event -> history.removeCommandStackListener(listener));
    }

    /** What a node shows of its object has changed. */
    static void contentChanged(EditPartViewer viewer, Node node) {
        if (viewer.getProperty(GrowingCards.class.getName()) instanceof GrowingCards cards) {
            cards.contents.add(node);
        }
    }

    /** Nodes inside a node came, moved or grew. */
    static void childrenChanged(EditPartViewer viewer, Object container) {
        if (container instanceof Node node
                && viewer.getProperty(GrowingCards.class.getName()) instanceof GrowingCards cards) {
            cards.containers.add(node);
        }
    }

    private void grow() {
        var step = history.getUndoCommand();
        var changedContents = Set.copyOf(contents);
        var changedContainers = Set.copyOf(containers);
        contents.clear();
        containers.clear();
        if (step == null || step != history.getMostRecentCommand() || !seen.add(step) || history.canRedo()
                || step instanceof ApplyLayoutCommand || changedContents.size() + changedContainers.size() > MOST) {
            return;
        }
        var places = Growth.of(changedContents, changedContainers);
        if (!places.isEmpty()) {
            history.amend(step, MovedRoutes.move(places));
            seen.add(history.getUndoCommand());
        }
    }
}
