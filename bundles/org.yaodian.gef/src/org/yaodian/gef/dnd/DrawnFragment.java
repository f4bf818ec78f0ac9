/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.dnd;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.yaodian.gef.parts.NodeLook;
import org.yaodian.model.Outline;
import org.yaodian.model.edit.commands.clipboard.PlanFragment;
import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.PlanFactory;

/** Pieces of plans as drawings, also when they were copied where nothing was drawn. */
public final class DrawnFragment {

    private static final int GAP = 16;
    private static final int LONGEST_COLUMN = 700;

    private DrawnFragment() {
    }

    /**
     * The drawing of a piece of a plan, to make a picture of it.
     *
     * @param fragment a piece with a drawing
     * @return a diagram in a copied plan
     */
    static Diagram of(PlanFragment fragment) {
        return EcoreUtil.copy(fragment.content()).getDiagrams().getFirst();
    }

    /**
     * Gives a piece of a plan a drawing when it has none: its elements in columns.
     *
     * @param fragment any piece
     * @return one with a drawing
     */
    public static PlanFragment drawn(PlanFragment fragment) {
        if (fragment.drawing().isPresent() || fragment.elements().isEmpty()) {
            return fragment;
        }
        var content = EcoreUtil.copy(fragment.content());
        var drawing = PlanFactory.eINSTANCE.createDiagram();
        content.getDiagrams().add(drawing);
        int x = 0;
        int y = 0;
        for (var element : content.getChildren()) {
            var bounds = NodeLook.sized(element, x, y);
            var node = PlanFactory.eINSTANCE.createNode();
            node.setObject(element);
            node.setBounds(bounds);
            drawing.getNodes().add(node);
            y += bounds.height() + GAP;
            if (y > LONGEST_COLUMN) {
                x += bounds.width() + 2 * GAP;
                y = 0;
            }
        }
        return new PlanFragment(content);
    }

    /**
     * The area that a drawing takes.
     *
     * @param drawing a drawing with at least one node
     * @return the smallest rectangle around its nodes
     */
    public static Bounds area(Diagram drawing) {
        List<Bounds> all = Outline.nodes(drawing).stream().filter(node -> !(node.eContainer() instanceof Node))
                .map(NodeLook::boundsOf).toList();
        var left = all.stream().mapToInt(Bounds::x).min().orElse(0);
        var top = all.stream().mapToInt(Bounds::y).min().orElse(0);
        var right = all.stream().mapToInt(each -> each.x() + each.width()).max().orElse(0);
        var bottom = all.stream().mapToInt(each -> each.y() + each.height()).max().orElse(0);
        return new Bounds(left, top, right - left, bottom - top);
    }
}
