/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.editor.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.yaodian.model.ElementKind;
import org.yaodian.model.plan.Anchor;
import org.yaodian.model.plan.Element;

/** The tool bar and the context menu of the source page. */
final class SourceActions {

    private static final int LONGEST_NAME = 24;

    private final SourcePage page;
    private final List<IAction> creators = new ArrayList<>();
    private final IAction addAnchor;
    private final IAction removeAnchor;
    private final IAction nextUncovered;
    private final IAction find;

    SourceActions(SourcePage page) {
        this.page = page;
        Stream.of(ElementKind.values()).filter(kind -> kind != ElementKind.CHAPTER).forEach(this::addCreator);
        addAnchor = action(Messages.SourceActions_AddAnchor, "anchor-add", this::addAnchor);
        removeAnchor = action(Messages.SourceActions_RemoveAnchor, "anchor-remove", this::removeAnchor);
        nextUncovered = action(Messages.SourceActions_NextUncovered, "next-uncovered", this::nextUncovered);
        find = action(Messages.SourceActions_Find, "find", page::openFind);
        setKey(addAnchor, SWT.MOD1 | SWT.MOD2 | 'A');
        setKey(removeAnchor, SWT.DEL);
        setKey(nextUncovered, SWT.F8);
        setKey(find, SWT.MOD1 | 'F');
    }

    private void addCreator(ElementKind kind) {
        var action = action(kind.label(), kind.word(), () -> create(kind));
        action.setToolTipText(NLS.bind(Messages.SourceActions_CreateTip, kind.label()));
        setKey(action, SWT.MOD1 | SWT.MOD2 | '1' + creators.size());
        creators.add(action);
    }

    private static IAction action(String label, String icon, Runnable run) {
        var action = new Action(label) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setToolTipText(label);
        action.setImageDescriptor(SourceIcons.of(icon));
        return action;
    }

    private static void setKey(IAction action, int key) {
        action.setAccelerator(key);
        action.setToolTipText(action.getToolTipText() + "  " + Action.convertAccelerator(key));
    }

    Control createToolBar(Composite parent) {
        var manager = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        creators.forEach(manager::add);
        manager.add(new Separator());
        manager.add(addAnchor);
        manager.add(removeAnchor);
        manager.add(new Separator());
        manager.add(nextUncovered);
        manager.add(find);
        return manager.createControl(parent);
    }

    void install(Control text) {
        var manager = new MenuManager();
        manager.setRemoveAllWhenShown(true);
        manager.addMenuListener(this::fill);
        text.setMenu(manager.createContextMenu(text));
        text.addListener(SWT.MouseUp, event -> update());
        text.addListener(SWT.KeyUp, event -> update());
        text.addListener(SWT.KeyDown, event -> all()
                .filter(action -> action.getAccelerator() == accelerator(event.stateMask, event.keyCode))
                .filter(IAction::isEnabled).findFirst().ifPresent(IAction::run));
    }

    private static int accelerator(int stateMask, int keyCode) {
        return stateMask & SWT.MODIFIER_MASK | (Character.isLetter(keyCode) ? Character.toUpperCase(keyCode) : keyCode);
    }

    private Stream<IAction> all() {
        return Stream.concat(creators.stream(), Stream.of(addAnchor, removeAnchor, nextUncovered));
    }

    private void fill(IMenuManager menu) {
        update();
        var create = new MenuManager(Messages.SourceActions_Create);
        creators.forEach(create::add);
        menu.add(create);
        menu.add(addAnchor);
        menu.add(removeAnchor);
        menu.add(new Separator());
        menu.add(nextUncovered);
        menu.add(find);
    }

    /** Enables what can be done with the present selection. */
    void update() {
        boolean editable = !page.domain().isReadOnly();
        boolean words = editable && selectedWords().length() > 0;
        creators.forEach(action -> action.setEnabled(words));
        addAnchor.setEnabled(words && page.selectedElements().size() == 1);
        addAnchor.setText(page.selectedElements().size() == 1
                ? NLS.bind(Messages.SourceActions_AddAnchorTo, shortName(page.selectedElements().getFirst()))
                : Messages.SourceActions_AddAnchor);
        removeAnchor.setEnabled(editable && anchorAtCaret() != null);
    }

    private TextRange selectedWords() {
        return SourceText.words(page.source(), page.text().getSelectedRange());
    }

    private static String shortName(Element element) {
        String name = element.getName() == null ? "" : element.getName();
        return name.codePointCount(0, name.length()) <= LONGEST_NAME ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)) + '…';
    }

    private void create(ElementKind kind) {
        var range = selectedWords();
        var place = PlaceForElement.find(page.plan(), page.text().getHighlights(), kind, range);
        var command = SourceCommands.create(kind, place, SourceCommands.anchor(page.source(), range));
        execute(command);
        page.select(command.getResult().stream().filter(Element.class::isInstance).map(Element.class::cast).toList());
    }

    private void addAnchor() {
        var element = page.selectedElements().getFirst();
        execute(SourceCommands.addAnchor(element,
                SourceCommands.anchor(page.source(), selectedWords())));
        page.select(List.of(element));
    }

    private void removeAnchor() {
        execute(SourceCommands.removeAnchor(anchorAtCaret()));
    }

    private void execute(Command command) {
        page.domain().getCommandStack().execute(command);
    }

    /** The anchor at the caret: that of the selected element when it has one there, else the innermost. */
    private Anchor anchorAtCaret() {
        var there = page.text().getHighlights().at(page.text().getCaret());
        return there.stream().filter(h -> page.selectedElements().contains(h.owner())).findFirst()
                .or(() -> there.stream().findFirst())
                .flatMap(h -> h.owner().getAnchors().stream().filter(
                        anchor -> anchor.getOffset() == h.range().offset() && anchor.getLength() == h.range().length())
                        .findFirst())
                .orElse(null);
    }

    private void nextUncovered() {
        var gaps = page.text().getCoverage().uncovered();
        int caret = page.text().getCaret();
        gaps.stream().filter(gap -> gap.offset() > caret).findFirst().or(() -> gaps.stream().findFirst())
                .ifPresent(gap -> {
                    page.text().setSelectedRange(new TextRange(gap.offset(), gap.length()));
                    page.text().reveal(gap);
                });
        update();
    }
}
