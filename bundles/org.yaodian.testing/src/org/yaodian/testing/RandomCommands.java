/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.testing;

import static org.yaodian.testing.RandomValues.pick;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.eclipse.emf.ecore.EObject;
import org.yaodian.model.ElementKind;
import org.yaodian.model.Outline;
import org.yaodian.model.edit.commands.Refusable;
import org.yaodian.model.edit.commands.change.ChangeKindCommand;
import org.yaodian.model.edit.commands.change.ChangeTypeCommand;
import org.yaodian.model.edit.commands.change.JoinTasksCommand;
import org.yaodian.model.edit.commands.change.MergeUnitsCommand;
import org.yaodian.model.edit.commands.change.MoveElementsCommand;
import org.yaodian.model.edit.commands.change.MoveInListCommand;
import org.yaodian.model.edit.commands.change.SetDeadlineCommand;
import org.yaodian.model.edit.commands.change.SetDisclosureCommand;
import org.yaodian.model.edit.commands.change.SetFeatureCommand;
import org.yaodian.model.edit.commands.change.SetLeadCommand;
import org.yaodian.model.edit.commands.change.SetValuesCommand;
import org.yaodian.model.edit.commands.change.SplitTaskCommand;
import org.yaodian.model.edit.commands.clipboard.DuplicateCommand;
import org.yaodian.model.edit.commands.clipboard.PasteCommand;
import org.yaodian.model.edit.commands.clipboard.PlanFragment;
import org.yaodian.model.edit.commands.connect.ConnectNodesCommand;
import org.yaodian.model.edit.commands.connect.CreateDependencyCommand;
import org.yaodian.model.edit.commands.connect.CreateRelationCommand;
import org.yaodian.model.edit.commands.connect.NewLink;
import org.yaodian.model.edit.commands.connect.ReconnectCommand;
import org.yaodian.model.edit.commands.create.AddDetailCommand;
import org.yaodian.model.edit.commands.create.AddResponsibilityCommand;
import org.yaodian.model.edit.commands.create.CreateElementCommand;
import org.yaodian.model.edit.commands.create.CreateUnitCommand;
import org.yaodian.model.edit.commands.delete.DeleteFromDiagramCommand;
import org.yaodian.model.edit.commands.delete.DeleteFromPlanCommand;
import org.yaodian.model.edit.commands.diagram.AddNodeCommand;
import org.yaodian.model.edit.commands.diagram.MoveNodesCommand;
import org.yaodian.model.edit.commands.diagram.SetBoundsCommand;
import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.plan.DependencyType;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.ElementContainer;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.Responsibility;
import org.yaodian.model.plan.ResponsibilityRole;
import org.yaodian.model.plan.Target;
import org.yaodian.model.plan.Task;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.plan.UnitKind;
import org.yaodian.model.plan.WorkPlan;

/** Random commands on one plan, as a restless person would give them. */
public final class RandomCommands {

    private final WorkPlan plan;
    private final RandomGenerator random;
    private final List<Supplier<Refusable>> kinds;
    private int made;

    /**
     * Starts a walk.
     *
     * @param plan   the plan, open in an editing domain, with at least one element
     * @param random what the choices follow from
     */
    public RandomCommands(WorkPlan plan, RandomGenerator random) {
        this.plan = plan;
        this.random = random;
        kinds = List.of(this::setAttribute, this::setAttribute, this::setAttribute, this::setAttribute,
                this::createElement, this::createUnit, this::addDetail, this::addResponsibility, this::setReference,
                this::setValues, this::setDeadline, this::setDisclosure, this::setLead, this::moveElement,
                this::moveElement, this::moveInList, this::changeKind, this::split, this::join, this::mergeUnits,
                this::delete, this::deleteDrawing, this::depend, this::depend, this::relate, this::reconnect,
                this::duplicate, this::paste, this::addNode, this::moveNode, this::nestNode, this::connectNodes);
    }

    /**
     * Makes commands until one can be executed.
     *
     * @return a command that can be executed on the plan as it is now
     */
    public Refusable next() {
        while (true) {
            var command = attempt(pick(kinds, random));
            if (command.isPresent() && command.get().canExecute()) {
                return command.get();
            }
        }
    }

    /**
     * Makes a command that sets an attribute of one of some objects.
     *
     * @param objects objects of the plan
     * @return a command that can be executed, or nothing
     */
    public Optional<Refusable> change(List<? extends EObject> objects) {
        return attempt(() -> setAttribute(any(objects))).filter(Refusable::canExecute);
    }

    private Optional<Refusable> attempt(Supplier<Refusable> kind) {
        try {
            return Optional.of(kind.get());
        } catch (NothingThere e) {
            return Optional.empty();
        }
    }

    private <T> T any(List<? extends T> list) {
        if (list.isEmpty()) {
            throw new NothingThere();
        }
        return pick(list, random);
    }

    private <T extends EObject> T any(Class<T> type) {
        var found = new ArrayList<T>();
        plan.eAllContents().forEachRemaining(object -> {
            if (type.isInstance(object)) {
                found.add(type.cast(object));
            }
        });
        return any(found);
    }

    private ElementContainer anyContainer() {
        return random.nextInt(6) == 0 ? plan : any(Element.class);
    }

    private Refusable setAttribute() {
        return setAttribute(random.nextInt(30) == 0 ? plan : any(EObject.class));
    }

    private Refusable setAttribute(EObject object) {
        var attributes = object.eClass().getEAllAttributes().stream()
                .filter(attribute -> !attribute.isMany() && attribute != PlanPackage.Literals.IDENTIFIED__ID).toList();
        var attribute = any(attributes);
        return new SetFeatureCommand(object, attribute, RandomValues.of(attribute, random));
    }

    private Refusable setReference() {
        return random.nextBoolean()
                ? new SetFeatureCommand(any(Responsibility.class), PlanPackage.Literals.RESPONSIBILITY__UNIT,
                        any(plan.getUnits()))
                : new SetFeatureCommand(any(plan.getUnits()), PlanPackage.Literals.UNIT__SUPERIOR,
                        random.nextInt(4) == 0 ? null : any(plan.getUnits()));
    }

    private Refusable setValues() {
        return switch (random.nextInt(3)) {
            case 0 -> new SetValuesCommand(any(Element.class), PlanPackage.Literals.ELEMENT__DISTRICTS,
                    List.of(any(plan.getUnits())));
            case 1 -> new SetValuesCommand(any(plan.getUnits()), PlanPackage.Literals.UNIT__ALIASES,
                    List.of("信息委", "市交通局").subList(0, random.nextInt(3)));
            default -> new SetValuesCommand(any(plan.getUnits()), PlanPackage.Literals.UNIT__SUCCESSORS,
                    List.of(any(plan.getUnits())));
        };
    }

    private Refusable createElement() {
        return new CreateElementCommand(anyContainer(), pick(List.of(ElementKind.values()), random),
                random.nextInt(4) - 1, random.nextBoolean() ? "新要素" : "新要素" + made++);
    }

    private Refusable createUnit() {
        return new CreateUnitCommand(plan, "新单位" + made++, UnitKind.DISTRICT);
    }

    private Refusable addDetail() {
        var factory = PlanFactory.eINSTANCE;
        return switch (random.nextInt(6)) {
            case 0 -> new AddDetailCommand(any(Element.class), PlanPackage.Literals.ELEMENT__QUANTITIES,
                    factory.createQuantity(), -1);
            case 1 -> new AddDetailCommand(any(Element.class), PlanPackage.Literals.ELEMENT__BUDGET_LINES,
                    factory.createBudgetLine(), 0);
            case 2 -> new AddDetailCommand(any(Task.class), PlanPackage.Literals.TASK__REPORTS,
                    factory.createProgressReport(), -1);
            case 3 -> new AddDetailCommand(any(Element.class), PlanPackage.Literals.ELEMENT__ANCHORS,
                    factory.createAnchor(), -1);
            case 4 -> new AddDetailCommand(any(Element.class), PlanPackage.Literals.ELEMENT__ATTACHMENTS,
                    factory.createAttachment(), -1);
            default -> new AddDetailCommand(any(Target.class),
                    PlanPackage.Literals.TARGET__MEASUREMENTS, factory.createMeasurement(), -1);
        };
    }

    private Refusable addResponsibility() {
        return new AddResponsibilityCommand(any(Element.class), any(plan.getUnits()),
                pick(ResponsibilityRole.VALUES, random));
    }

    private Refusable setDeadline() {
        return new SetDeadlineCommand(List.of(any(Task.class)), random.nextBoolean() ? "适时" : null, null, null);
    }

    private Refusable setDisclosure() {
        return new SetDisclosureCommand(List.of(any(Element.class)), pick(List.of("active", "exempt", "x"), random),
                null, null);
    }

    private Refusable setLead() {
        return new SetLeadCommand(List.of(any(Element.class)), any(plan.getUnits()));
    }

    private Refusable moveElement() {
        return new MoveElementsCommand(List.of(any(Element.class)), anyContainer(), random.nextInt(5) - 1);
    }

    private Refusable moveInList() {
        return new MoveInListCommand(any(EObject.class), random.nextInt(3) - 1);
    }

    private Refusable changeKind() {
        return random.nextBoolean()
                ? new ChangeKindCommand(any(Element.class), pick(List.of(ElementKind.values()), random))
                : new ChangeTypeCommand(any(Element.class), pick(TrialSector.SECTOR.elementTypes(), random));
    }

    private Refusable split() {
        return new SplitTaskCommand(any(Task.class), List.of("甲" + made++, "乙"));
    }

    private Refusable join() {
        return new JoinTasksCommand(List.of(any(Task.class), any(Task.class)), "合并" + made++);
    }

    private Refusable mergeUnits() {
        return new MergeUnitsCommand(any(plan.getUnits()), List.of(any(plan.getUnits())));
    }

    private Refusable delete() {
        var object = any(EObject.class);
        var isLarge = object instanceof Element && object.eAllContents().hasNext() && random.nextInt(4) > 0;
        if (isLarge || Outline.elements(plan).limit(5).count() < 5) {
            throw new NothingThere();
        }
        return new DeleteFromPlanCommand(List.of(object));
    }

    private Refusable deleteDrawing() {
        return new DeleteFromDiagramCommand(List.of(any(Node.class)));
    }

    private Refusable depend() {
        return new CreateDependencyCommand(any(Task.class), any(Task.class), pick(DependencyType.VALUES, random),
                random.nextInt(3) - 1);
    }

    private Refusable relate() {
        return new CreateRelationCommand(any(Element.class), any(Element.class), null);
    }

    private Refusable reconnect() {
        return random.nextBoolean()
                ? new ReconnectCommand(any(plan.getDependencies()), any(Task.class), any(Task.class))
                : new ReconnectCommand(any(Responsibility.class), any(plan.getUnits()), any(Element.class));
    }

    private Refusable duplicate() {
        return new DuplicateCommand(List.of(anySmall()));
    }

    private Refusable paste() {
        return new PasteCommand(anyContainer(), -1, PlanFragment.of(List.of(anySmall())));
    }

    private Element anySmall() {
        var element = any(Element.class);
        if (Outline.elements(element).count() > 3) {
            throw new NothingThere();
        }
        return element;
    }

    private Refusable addNode() {
        return new AddNodeCommand(any(plan.getDiagrams()), random.nextBoolean() ? any(Element.class)
                : any(Unit.class), bounds());
    }

    private Refusable moveNode() {
        return new SetBoundsCommand(any(Node.class), bounds());
    }

    private Refusable nestNode() {
        EObject container = random.nextBoolean() ? any(Diagram.class) : any(Node.class);
        return new MoveNodesCommand(container, Map.of(any(Node.class), bounds()));
    }

    private Refusable connectNodes() {
        return new ConnectNodesCommand(any(Node.class), any(Node.class),
                random.nextBoolean() ? new NewLink.OfRelation(null)
                        : new NewLink.OfResponsibility(ResponsibilityRole.SUPERVISE));
    }

    private Bounds bounds() {
        return new Bounds(random.nextInt(500), random.nextInt(500), 100, 50);
    }

    /** Ends an attempt for which the plan lacks an object. */
    private static final class NothingThere extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NothingThere() {
            super(null, null, false, false);
        }
    }
}
