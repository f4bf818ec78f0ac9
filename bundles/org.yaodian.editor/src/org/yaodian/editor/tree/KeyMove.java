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

import java.util.List;
import java.util.Optional;
import org.yaodian.model.edit.commands.change.MoveElementsCommand;
import org.yaodian.model.plan.Element;

/** Moves elements by the keyboard. They must stand side by side below one parent. */
public enum KeyMove {
    /** Before the element above. */
    UP,
    /** Behind the element below. */
    DOWN,
    /** Out of the parent, behind it. */
    PROMOTE,
    /** Into the element above, at its end. */
    DEMOTE;

    /**
     * Finds out what the key would do.
     *
     * @param elements the selected elements, in any order
     * @return the step; empty when there is no place to go to
     */
    public Optional<TreeStep> step(List<Element> elements) {
        if (elements.isEmpty() || elements.stream().anyMatch(each -> each.getParent() != elements.get(0).getParent())) {
            return Optional.empty();
        }
        var parent = elements.get(0).getParent();
        var siblings = parent.getChildren();
        var ordered = siblings.stream().filter(elements::contains).toList();
        int first = siblings.indexOf(ordered.getFirst());
        int last = siblings.indexOf(ordered.getLast());
        return switch (this) {
            case UP -> first == 0 ? Optional.empty()
                    : Optional.of(TreeStep.of(new MoveElementsCommand(ordered, parent, first - 1)));
            case DOWN -> last == siblings.size() - 1 ? Optional.empty()
                    : Optional.of(TreeStep.of(
                            new MoveElementsCommand(ordered, parent, last + 2 >= siblings.size() ? -1 : last + 2)));
            case PROMOTE -> parent instanceof Element outer
                    ? Optional.of(TreeStep.of(new MoveElementsCommand(ordered, outer.getParent(),
                            outer.getParent().getChildren().indexOf(outer) + 1)))
                    : Optional.empty();
            case DEMOTE -> first == 0 ? Optional.empty()
                    : Optional.of(TreeStep.of(new MoveElementsCommand(ordered, siblings.get(first - 1), -1)));
        };
    }
}
