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

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.yaodian.editor.plan.PlanGroup;
import org.yaodian.model.Containment;
import org.yaodian.model.ElementKind;
import org.yaodian.model.Outline;
import org.yaodian.model.edit.PlanEditingDomain;
import org.yaodian.model.edit.commands.BulkCommand;
import org.yaodian.model.edit.commands.PlanCommand;
import org.yaodian.model.edit.commands.change.MoveElementsCommand;
import org.yaodian.model.edit.commands.change.MoveInListCommand;
import org.yaodian.model.edit.commands.change.SetFeatureCommand;
import org.yaodian.model.edit.commands.clipboard.PasteCommand;
import org.yaodian.model.edit.commands.clipboard.PlanFragment;
import org.yaodian.model.edit.commands.create.GivePartsCommand;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.ElementContainer;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.plan.WorkPlan;

/** What it means to drop objects of a plan on a line of a tree. */
public final class Drops {

    private Drops() {
    }

    /**
     * Finds out what a drop would do.
     *
     * @param dragged the objects, all of one sort
     * @param target the line: an object of a plan, a plan or a group of its objects
     * @param place where relative to the line
     * @param copy whether a copy is wanted
     * @return the step; empty when such a drop means nothing
     */
    public static Optional<TreeStep> step(List<? extends EObject> dragged, Object target, Place place, boolean copy) {
        if (dragged.isEmpty() || dragged.contains(target)) {
            return Optional.empty();
        }
        var plan = target instanceof PlanGroup group ? group.plan()
                : target instanceof EObject object
                        ? Outline.planOf(object)
                        : null;
        if (plan == null) {
            return Optional.empty();
        }
        if (PlanEditingDomain.of(plan).isEmpty()) {
            return Optional.of(TreeStep.refused(Messages.Drops_NotOpen));
        }
        if (all(dragged, Element.class::isInstance)) {
            return elements(dragged.stream().map(Element.class::cast).toList(), target, place, copy);
        }
        boolean samePlan = dragged.stream().allMatch(each -> Outline.planOf(each) == plan);
        if (!samePlan) {
            return Optional.of(TreeStep.refused(Messages.Drops_OtherPlan));
        }
        if (all(dragged, Unit.class::isInstance)) {
            return units(dragged.stream().map(Unit.class::cast).toList(), target, place);
        }
        return all(dragged, Diagram.class::isInstance) && target instanceof Diagram diagram
                ? Optional.of(TreeStep.of(reorder(dragged, diagram, place)))
                : Optional.empty();
    }

    private static boolean all(List<? extends EObject> objects, Predicate<EObject> test) {
        return objects.stream().allMatch(test);
    }

    private static Optional<TreeStep> elements(List<Element> elements, Object target, Place place, boolean copy) {
        ElementContainer parent;
        int index = -1;
        if (target instanceof Element element && place != Place.INTO) {
            parent = element.getParent();
            index = parent.getChildren().indexOf(element) + (place == Place.AFTER ? 1 : 0);
        } else if (target instanceof Element || target instanceof WorkPlan) {
            parent = (ElementContainer) target;
        } else {
            return Optional.empty();
        }
        boolean elsewhere = elements.stream().anyMatch(each -> Outline.planOf(each) != Outline.planOf(parent));
        if (!copy && !elsewhere) {
            return Optional.of(TreeStep.of(new MoveElementsCommand(elements, parent, index)));
        }
        int place0 = index;
        var refusal = elements.stream().map(each -> Containment.refusal(parent, ElementKind.of(each)))
                .flatMap(Optional::stream).findFirst();
        return Optional.of(
                new TreeStep(refusal, () -> new PasteCommand(parent, place0, PlanFragment.of(elements))));
    }

    private static Optional<TreeStep> units(List<Unit> units, Object target, Place place) {
        return switch (target) {
            case Element element -> Optional.of(TreeStep.of(new GivePartsCommand(element, units)));
            case Unit unit when place == Place.INTO -> Optional.of(superior(units, unit));
            case Unit unit -> Optional.of(TreeStep.of(beside(units, unit, place)));
            case PlanGroup group when group.kind() == PlanGroup.Kind.UNITS -> Optional.of(superior(units, null));
            case null, default -> Optional.empty();
        };
    }

    private static TreeStep superior(List<Unit> units, Unit superior) {
        for (Unit above = superior; above != null; above = above.getSuperior()) {
            if (units.contains(above)) {
                return TreeStep.refused(Messages.Drops_UnitBelowItself);
            }
        }
        return TreeStep.of(new SetFeatureCommand(units, PlanPackage.Literals.UNIT__SUPERIOR, superior));
    }

    private static BulkCommand beside(List<Unit> units, Unit target, Place place) {
        List<PlanCommand> commands = new ArrayList<>();
        units.stream().filter(unit -> unit.getSuperior() != target.getSuperior()).forEach(unit -> commands
                .add(new SetFeatureCommand(unit, PlanPackage.Literals.UNIT__SUPERIOR, target.getSuperior())));
        commands.add(reorder(units, target, place));
        return new BulkCommand(target, Messages.Drops_MoveUnits, commands);
    }

    private static PlanCommand reorder(List<? extends EObject> objects, EObject target, Place place) {
        var list = (List<?>) target.eContainer().eGet(target.eContainmentFeature());
        List<PlanCommand> commands = new ArrayList<>();
        List<Object> order = new ArrayList<>(list);
        for (EObject object : place == Place.BEFORE ? objects : objects.reversed()) {
            order.remove(object);
            int index = order.indexOf(target) + (place == Place.BEFORE ? 0 : 1);
            order.add(index, object);
            commands.add(new MoveInListCommand(object, index));
        }
        return commands.size() == 1 ? commands.get(0)
                : new BulkCommand(target, commands.get(0).getLabel(), commands);
    }
}
