/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.edit.commands.clipboard;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.yaodian.model.Containment;
import org.yaodian.model.ElementKind;
import org.yaodian.model.Outline;
import org.yaodian.model.edit.Messages;
import org.yaodian.model.edit.commands.MunicipalLock;
import org.yaodian.model.edit.commands.PlanCommand;
import org.yaodian.model.edit.commands.Steps;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.ElementContainer;
import org.yaodian.model.plan.Identified;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.WorkPlan;

/**
 * Puts copies of the elements of a fragment into a plan. They get new ids; units are found in the register by code,
 * name or alias and added when they are missing; anchors stay only when both plans were read from the same document.
 */
public final class PasteCommand extends PlanCommand {

    private final ElementContainer parent;
    private final int index;
    private final PlanFragment fragment;
    private Diagram drawing;

    /**
     * Pastes a fragment.
     *
     * @param parent   the plan or element the elements shall stand in
     * @param index    their place among its children, from 0; -1 for the end
     * @param fragment what to paste; it can be pasted again
     */
    public PasteCommand(ElementContainer parent, int index, PlanFragment fragment) {
        super(parent, Messages.PasteCommand_Label);
        this.parent = parent;
        this.index = index;
        this.fragment = fragment;
    }

    @Override
    protected Optional<String> lock() {
        return MunicipalLock.into(parent);
    }

    @Override
    protected Optional<String> reason() {
        if (fragment.isEmpty()) {
            return Optional.of(Messages.PasteCommand_Nothing);
        }
        return fragment.elements().stream().map(element -> Containment.refusal(parent, ElementKind.of(element)))
                .flatMap(Optional::stream).findFirst();
    }

    @Override
    protected void change(Steps changes) {
        var plan = Outline.planOf(parent);
        var copy = EcoreUtil.copy(fragment.content());
        copy.eAllContents().forEachRemaining(object -> {
            if (object instanceof Identified identified) {
                identified.setId(null);
            }
        });
        if (!sameSource(plan, copy)) {
            Outline.elements(copy).forEach(element -> element.getAnchors().clear());
        }
        new UnitMapping(plan, copy).apply(changes);
        var elements = List.copyOf(copy.getChildren());
        copy.getChildren().clear();
        int place = index;
        for (var element : elements) {
            changes.add(parent, PlanPackage.Literals.ELEMENT_CONTAINER__CHILDREN, element, place < 0 ? -1 : place++);
        }
        addLinks(plan, copy, changes);
        drawing = copy.getDiagrams().isEmpty() ? null : copy.getDiagrams().get(0);
        affect(elements);
    }

    /**
     * How the pasted elements were drawn where they were copied: nodes and edges of the pasted elements, in no plan yet.
     *
     * @return a diagram, or empty before execution and when the fragment has none
     */
    Optional<Diagram> drawing() {
        return Optional.ofNullable(drawing);
    }

    private static boolean sameSource(WorkPlan plan, WorkPlan copy) {
        return plan.getSource() != null && copy.getSource() != null
                && Objects.equals(plan.getSource().getSha256(), copy.getSource().getSha256());
    }

    private static void addLinks(WorkPlan plan, WorkPlan copy, Steps changes) {
        var dependencies = List.copyOf(copy.getDependencies());
        copy.getDependencies().clear();
        dependencies.forEach(link -> changes.add(plan, PlanPackage.Literals.WORK_PLAN__DEPENDENCIES, link));
        var relations = List.copyOf(copy.getRelations());
        copy.getRelations().clear();
        relations.forEach(link -> changes.add(plan, PlanPackage.Literals.WORK_PLAN__RELATIONS, link));
    }
}
