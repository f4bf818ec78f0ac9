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
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.yaodian.editor.plan.PlanGroup;
import org.yaodian.editor.plan.PlanSelections;
import org.yaodian.model.Containment;
import org.yaodian.model.ElementKind;
import org.yaodian.model.Outline;
import org.yaodian.model.edit.PlanEditingDomain;
import org.yaodian.model.edit.commands.MunicipalLock;
import org.yaodian.model.edit.commands.Refusable;
import org.yaodian.model.edit.commands.clipboard.PasteCommand;
import org.yaodian.model.edit.commands.clipboard.PlanFragment;
import org.yaodian.model.edit.commands.create.CreateElementCommand;
import org.yaodian.model.edit.commands.delete.DeleteFromPlanCommand;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.ElementContainer;
import org.yaodian.model.plan.WorkPlan;

/** What a person can do with the objects of a plan in a tree: rename in place, copy, cut, paste, move, make. */
public final class TreeEditing {

    private final TreeViewer viewer;
    private final Consumer<String> messages;
    private final UnaryOperator<Object> objects;

    /**
     * Makes a tree editable.
     *
     * @param viewer the tree
     * @param messages shows a refusal, or nothing when it is null
     * @param objects gives the object of a plan that a line stands for; the line itself when it stands for none
     */
    public TreeEditing(TreeViewer viewer, Consumer<String> messages, UnaryOperator<Object> objects) {
        this.viewer = viewer;
        this.messages = messages;
        this.objects = objects;
        TreeDrag.install(viewer);
    }

    /** {@return the tree} */
    public TreeViewer viewer() {
        return viewer;
    }

    /** {@return the object of a plan that a line stands for} */
    Object objectOf(Object line) {
        return objects.apply(line);
    }

    void say(String refusal) {
        messages.accept(refusal);
    }

    private List<EObject> selected() {
        return PlanSelections.objects(viewer.getStructuredSelection());
    }

    /** {@return the selected elements} */
    List<Element> elements() {
        return selected().stream().filter(Element.class::isInstance).map(Element.class::cast).toList();
    }

    /** Does a step, or says why not. */
    void run(TreeStep step) {
        say(step.refusal().orElse(null));
        if (step.refusal().isEmpty()) {
            execute(step.command().get());
        }
    }

    private void execute(Command command) {
        if (!command.canExecute()) {
            say(Refusable.of(command).orElse(null));
            return;
        }
        var context = context(command);
        context.getCommandStack().execute(command);
        viewer.refresh();
        var changed = command.getAffectedObjects().stream().filter(EObject.class::isInstance).toList();
        viewer.setSelection(new StructuredSelection(changed), true);
    }

    private PlanEditingDomain context(Command command) {
        return selected().stream().map(PlanEditingDomain::of).flatMap(java.util.Optional::stream).findFirst()
                .orElseThrow(() -> new IllegalStateException(command.getLabel()));
    }

    /** Moves the selected elements. */
    public void move(KeyMove move) {
        move.step(elements()).ifPresent(this::run);
    }

    /** Edits the name of an object in its line. */
    public void rename(EObject object) {
        var lock = MunicipalLock.of(object);
        say(lock.orElse(null));
        if (lock.isEmpty()) {
            InlineName.edit(viewer, object);
        }
    }

    /** Puts the selected elements on the clipboard. */
    public void copy() {
        if (!elements().isEmpty()) {
            ElementClipboard.put(viewer.getControl().getDisplay(), elements());
        }
    }

    /** Puts the selected elements on the clipboard and takes them out of the plan. */
    public void cut() {
        if (!elements().isEmpty()) {
            var command = new DeleteFromPlanCommand(elements());
            say(command.refusal().orElse(null));
            if (command.canExecute()) {
                copy();
                execute(command);
            }
        }
    }

    /** Pastes into the selected element, or behind it where it cannot hold what is pasted. */
    public void paste() {
        ElementClipboard.get(viewer.getControl().getDisplay()).ifPresent(this::paste);
    }

    private void paste(PlanFragment fragment) {
        var target = objectOf(viewer.getStructuredSelection().getFirstElement());
        if (target instanceof PlanGroup group) {
            target = group.plan();
        }
        if (!(target instanceof ElementContainer container)) {
            return;
        }
        var command = new PasteCommand(container, -1, fragment);
        if (!command.canExecute() && container instanceof Element element && element.getParent() != null) {
            var parent = element.getParent();
            var behind = new PasteCommand(parent, parent.getChildren().indexOf(element) + 1, fragment);
            command = behind.canExecute() ? behind : command;
        }
        say(command.refusal().orElse(null));
        if (command.canExecute()) {
            var toRun = command;
            PlanEditingDomain.of(container).ifPresent(domain -> {
                domain.getCommandStack().execute(toRun);
                show(toRun, container);
            });
        }
    }

    private void show(Command command, ElementContainer container) {
        viewer.refresh();
        viewer.expandToLevel(container, 1);
        viewer.setSelection(new StructuredSelection(List.copyOf(command.getAffectedObjects())), true);
    }

    /** Makes an element in a container, or behind the selected one where that is where it belongs, and names it. */
    void create(ElementKind kind) {
        var target = objectOf(viewer.getStructuredSelection().getFirstElement());
        if (!(target instanceof ElementContainer selected)) {
            return;
        }
        boolean inside = Containment.refusal(selected, kind).isEmpty();
        var parent = inside || !(selected instanceof Element element) ? selected : element.getParent();
        int index = inside ? -1 : parent.getChildren().indexOf(selected) + 1;
        var command = new CreateElementCommand(parent, kind, index, kind.label());
        say(command.refusal().orElse(null));
        if (command.canExecute()) {
            PlanEditingDomain.of(parent).ifPresent(domain -> domain.getCommandStack().execute(command));
            show(command, parent);
            rename(command.element());
        }
    }

    /** {@return whether elements of a kind can be made at the selection} */
    boolean canCreate(ElementKind kind) {
        var target = objectOf(viewer.getStructuredSelection().getFirstElement());
        return target instanceof ElementContainer container
                && PlanEditingDomain.of(Outline.planOf(container)).isPresent()
                && (Containment.refusal(container, kind).isEmpty() || container instanceof Element element
                        && Containment.refusal(element.getParent(), kind).isEmpty());
    }

    /** {@return whether the selected plan or element is open for changes} */
    boolean isEditable() {
        var target = objectOf(viewer.getStructuredSelection().getFirstElement());
        return target instanceof EObject object
                && PlanEditingDomain.of(object instanceof WorkPlan ? object : Outline.planOf(object))
                        .filter(domain -> !domain.isReadOnly()).isPresent();
    }
}
