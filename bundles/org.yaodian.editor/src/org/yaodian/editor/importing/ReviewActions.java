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

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.yaodian.editor.source.Highlight;
import org.yaodian.model.ElementKind;
import org.yaodian.text.Candidate;

/** What can be done with candidates, by tool bar, context menu and keys. */
final class ReviewActions {

    private static final int LONGEST_NAME = 24;

    private final ReviewArea area;
    private final Review review;
    private final List<ReviewAction> retypes = new ArrayList<>();
    private final ReviewAction accept;
    private final ReviewAction reject;
    private final ReviewAction rename;
    private final ReviewAction split;
    private final ReviewAction join;
    private final ReviewAction next;
    private final ReviewAction previous;
    private final ReviewAction undo;
    private final ReviewAction redo;
    private final ReviewAction find;
    private final MoveActions moves;
    private NameCell nameCell;

    ReviewActions(ReviewArea area, Review review) {
        this.area = area;
        this.review = review;
        accept = action(Messages.ReviewActions_Accept, "accept", SWT.INSERT, () -> setAccepted(true),
                () -> selection().anyMatch(candidate -> !candidate.accepted()));
        reject = action(Messages.ReviewActions_Reject, "reject", SWT.DEL, () -> setAccepted(false),
                () -> selection().anyMatch(Candidate::accepted));
        rename = action(Messages.ReviewActions_Rename, "rename", SWT.F2, this::rename, () -> selection().count() == 1);
        split = action(Messages.ReviewActions_Split, "split", SWT.MOD1 | SWT.CR, () -> split(single()),
                () -> selection().count() == 1 && Review.canSplit(single(), area.text().getCaret()));
        join = action(Messages.ReviewActions_Join, "join", SWT.MOD1 | 'J', this::join,
                () -> Review.canJoin(selection().toList()));
        next = action(Messages.ReviewActions_NextUncertain, "next-uncertain", SWT.F8, () -> goToUncertain(1),
                this::hasUncertain);
        previous = action(Messages.ReviewActions_PreviousUncertain, "previous-uncertain", SWT.MOD2 | SWT.F8,
                () -> goToUncertain(-1), this::hasUncertain);
        undo = action(Messages.ReviewActions_Undo, "undo", SWT.MOD1 | 'Z', review::undo, review::canUndo);
        redo = action(Messages.ReviewActions_Redo, "redo", SWT.MOD1 | 'Y', review::redo, review::canRedo);
        find = action(Messages.ReviewActions_Find, "find", SWT.MOD1 | 'F', () -> area.text().openFind(), () -> true);
        moves = new MoveActions(area, review);
        Stream.of(ElementKind.values()).forEach(this::addRetype);
    }

    private void addRetype(ElementKind kind) {
        retypes.add(action(kind.label(), kind.word(), SWT.MOD1 | '1' + retypes.size(), () -> retype(kind),
                () -> selection().anyMatch(candidate -> Review.canRetype(candidate, kind))));
    }

    private static ReviewAction action(String label, String icon, int accelerator, Runnable run,
            BooleanSupplier enabled) {
        return new ReviewAction(label, icon, accelerator, run, enabled);
    }

    Control createToolBar(Composite parent) {
        var manager = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        List.of(accept, reject).forEach(manager::add);
        manager.add(new Separator());
        List.of(split, join, rename).forEach(manager::add);
        manager.add(new Separator());
        retypes.forEach(manager::add);
        manager.add(new Separator());
        List.of(previous, next).forEach(manager::add);
        manager.add(new Separator());
        List.of(undo, redo, find).forEach(manager::add);
        return manager.createControl(parent);
    }

    void install(Control control) {
        var manager = new MenuManager();
        manager.setRemoveAllWhenShown(true);
        manager.addMenuListener(this::fill);
        control.setMenu(manager.createContextMenu(control));
        control.addListener(SWT.KeyDown, this::keyDown);
        control.addListener(SWT.Traverse, ReviewActions::keepEnter);
        control.addListener(SWT.KeyUp, event -> update());
        control.addListener(SWT.MouseUp, event -> update());
        control.addListener(SWT.MouseDoubleClick, event -> {
            if (control == area.tree().widget()) {
                rename.runIfEnabled();
            }
        });
    }

    private void fill(IMenuManager menu) {
        update();
        List.of(accept, reject).forEach(menu::add);
        menu.add(new Separator());
        menu.add(splitItem());
        List.of(join, rename).forEach(menu::add);
        menu.add(moves.menu());
        var retype = new MenuManager(Messages.ReviewActions_Retype);
        retypes.forEach(retype::add);
        menu.add(retype);
        menu.add(new Separator());
        List.of(next, previous).forEach(menu::add);
        menu.add(new Separator());
        List.of(undo, redo, find).forEach(menu::add);
    }

    /** Split, or which one to split where the caret stands in several. */
    private IContributionItem splitItem() {
        int caret = area.text().getCaret();
        var there = area.text().getHighlights().at(caret).stream().map(Highlight::owner).distinct()
                .filter(candidate -> Review.canSplit(candidate, caret)).toList();
        if (there.size() < 2) {
            return new ActionContributionItem(split);
        }
        var menu = new MenuManager(Messages.ReviewActions_Split);
        for (var candidate : there.reversed()) {
            menu.add(new ReviewAction(NLS.bind(Messages.ReviewActions_SplitOne, candidate.label(),
                    Action.removeMnemonics(shortened(candidate.name()))), candidate.kind().word(), 0,
                    () -> split(candidate), () -> true));
        }
        return menu;
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
    }

    private Stream<ReviewAction> all() {
        return Stream.concat(Stream.concat(retypes.stream(), moves.all().stream()),
                Stream.of(accept, reject, rename, split, join, next, previous, undo, redo, find));
    }

    /** Enter is pressed here to rename and to split; it must not finish the wizard by accident. */
    private static void keepEnter(Event event) {
        if (event.detail == SWT.TRAVERSE_RETURN) {
            event.doit = false;
        }
    }

    private void keyDown(Event event) {
        if (event.keyCode == ' ' && event.widget == area.tree().widget()) {
            event.doit = false;
            toggle();
            return;
        }
        all().filter(action -> action.isFor(event)).findFirst().ifPresent(action -> {
            event.doit = false;
            action.runIfEnabled();
        });
    }

    /** Enables what can be done with the present selection. */
    void update() {
        all().forEach(ReviewAction::update);
    }

    private Stream<Candidate> selection() {
        return area.tree() == null ? Stream.empty() : area.tree().selection().stream();
    }

    private Candidate single() {
        return selection().findFirst().orElse(null);
    }

    private boolean hasUncertain() {
        return review.rows().uncertain() > 0;
    }

    private void setAccepted(boolean accepted) {
        review.setAccepted(selection().toList(), accepted);
    }

    private void toggle() {
        var candidates = selection().toList();
        if (!candidates.isEmpty()) {
            review.setAccepted(candidates, !candidates.stream().allMatch(Candidate::accepted));
        }
    }

    private void retype(ElementKind kind) {
        review.retype(selection().toList(), kind);
    }

    private void rename() {
        if (nameCell == null) {
            nameCell = new NameCell(area.tree(), review);
        }
        nameCell.open(single());
    }

    private void split(Candidate candidate) {
        area.select(List.of(review.split(candidate, area.text().getCaret())));
    }

    private void join() {
        area.select(List.of(review.join(selection().toList())));
    }

    private void goToUncertain(int direction) {
        review.nextUncertain(single(), direction).ifPresent(candidate -> area.select(List.of(candidate)));
    }
}
