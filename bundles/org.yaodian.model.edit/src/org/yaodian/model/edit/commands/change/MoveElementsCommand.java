/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.edit.commands.change;

import java.util.List;
import java.util.Optional;
import org.yaodian.model.Containment;
import org.yaodian.model.Outline;
import org.yaodian.model.edit.Messages;
import org.yaodian.model.edit.commands.MunicipalLock;
import org.yaodian.model.edit.commands.PlanCommand;
import org.yaodian.model.edit.commands.Roots;
import org.yaodian.model.edit.commands.Steps;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.ElementContainer;
import org.yaodian.model.plan.PlanPackage;

/** Moves elements, with all that stands in them, to another place in the same or another container of the plan. */
public final class MoveElementsCommand extends PlanCommand {

    private final List<Element> elements;
    private final ElementContainer parent;
    private final int index;

    /**
     * Moves elements.
     *
     * @param elements what is moved, in the order they shall have; what stands in another one moves with it
     * @param parent   the plan or element they shall stand in
     * @param index    the place in the children as they are now, before which they go; -1 for the end
     */
    public MoveElementsCommand(List<? extends Element> elements, ElementContainer parent, int index) {
        super(parent, Messages.MoveElementsCommand_Label);
        this.elements = Roots.of(elements);
        this.parent = parent;
        this.index = index;
    }

    @Override
    protected Optional<String> lock() {
        return elements.stream().allMatch(element -> element.getParent() == parent)
                ? MunicipalLock.of(parent)
                : MunicipalLock.of(elements).or(() -> MunicipalLock.into(parent));
    }

    @Override
    protected Optional<String> reason() {
        if (elements.isEmpty()) {
            return Optional.of(Messages.MoveElementsCommand_Nothing);
        }
        if (elements.stream().anyMatch(element -> Outline.planOf(element) != Outline.planOf(parent))) {
            return Optional.of(Messages.MoveElementsCommand_OtherPlan);
        }
        return elements.stream().map(element -> Containment.refusal(parent, element)).flatMap(Optional::stream)
                .findFirst();
    }

    @Override
    protected void change(Steps changes) {
        var children = parent.getChildren();
        var before = index < 0 || index >= children.size() ? null
                : children.subList(index, children.size()).stream().filter(child -> !elements.contains(child))
                        .findFirst().orElse(null);
        for (var element : elements) {
            place(changes, element, before);
        }
        affect(elements);
    }

    private void place(Steps changes, Element element, Element before) {
        var children = parent.getChildren();
        if (element.getParent() == parent) {
            var from = children.indexOf(element);
            var to = before == null ? children.size() : children.indexOf(before);
            changes.move(parent, PlanPackage.Literals.ELEMENT_CONTAINER__CHILDREN, element, from < to ? to - 1 : to);
        } else {
            changes.remove(element.getParent(), PlanPackage.Literals.ELEMENT_CONTAINER__CHILDREN, element);
            changes.add(parent, PlanPackage.Literals.ELEMENT_CONTAINER__CHILDREN, element,
                    before == null ? -1 : children.indexOf(before));
        }
    }
}
