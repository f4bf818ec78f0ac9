/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.editor.importing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.yaodian.text.Candidate;

/** Moves the selected candidates by menu and keys: up and down among their siblings, into the one above, and out. */
final class MoveActions {

    private final ReviewArea area;
    private final Review review;
    private final List<ReviewAction> actions;

    MoveActions(ReviewArea area, Review review) {
        this.area = area;
        this.review = review;
        var draft = review.draft();
        actions = List.of(
                action(Messages.MoveActions_Up, SWT.ARROW_UP, moved -> Place.beside(draft, moved, -1)),
                action(Messages.MoveActions_Down, SWT.ARROW_DOWN, moved -> Place.beside(draft, moved, 1)),
                action(Messages.MoveActions_Out, SWT.ARROW_LEFT, moved -> Place.outside(draft, moved)),
                action(Messages.MoveActions_In, SWT.ARROW_RIGHT, moved -> Place.inside(draft, moved)));
    }

    private ReviewAction action(String label, int arrow, Function<List<Candidate>, Optional<Place>> where) {
        return new ReviewAction(label, null, SWT.MOD3 | arrow, () -> where.apply(moved()).ifPresent(this::move),
                () -> where.apply(moved()).filter(place -> place.takes(moved())).isPresent());
    }

    private List<Candidate> moved() {
        return area.tree() == null ? List.of() : review.outermost(area.tree().selection());
    }

    private void move(Place place) {
        var moved = moved();
        review.move(moved, place);
        area.select(moved);
    }

    /** The actions, for keys and for being enabled. */
    List<ReviewAction> all() {
        return actions;
    }

    /** A menu of the actions. */
    MenuManager menu() {
        var menu = new MenuManager(Messages.MoveActions_Menu);
        actions.forEach(menu::add);
        return menu;
    }
}
