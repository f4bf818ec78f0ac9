/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.model.edit.commands.create;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaodian.model.Outline;
import org.yaodian.model.edit.Messages;
import org.yaodian.model.edit.commands.PlanCommand;
import org.yaodian.model.edit.commands.Steps;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.Responsibility;
import org.yaodian.model.plan.ResponsibilityRole;
import org.yaodian.model.plan.Unit;

/**
 * Gives units parts in an element without asking which: the first leads when nobody leads yet, the others cooperate.
 * Units that have a part already keep the one they have.
 */
public final class GivePartsCommand extends PlanCommand {

    private final Element element;
    private final List<Unit> units;

    /**
     * Gives units parts.
     *
     * @param element the element
     * @param units   units of the register of the same plan
     */
    public GivePartsCommand(Element element, List<Unit> units) {
        super(element, Messages.AddResponsibilityCommand_Label);
        this.element = element;
        this.units = List.copyOf(units);
    }

    @Override
    protected Optional<String> reason() {
        if (units.stream().anyMatch(unit -> Outline.planOf(unit) != Outline.planOf(element))) {
            return Optional.of(Messages.AddResponsibilityCommand_UnitNotInRegister);
        }
        return missing().isEmpty() ? Optional.of(Messages.GivePartsCommand_HaveParts) : Optional.empty();
    }

    private List<Unit> missing() {
        return units.stream().distinct().filter(
                unit -> element.getResponsibilities().stream().noneMatch(part -> part.getUnit() == unit)).toList();
    }

    @Override
    protected void change(Steps changes) {
        List<Responsibility> added = new ArrayList<>();
        for (var unit : missing()) {
            boolean led = element.getResponsibilities().stream()
                    .anyMatch(part -> part.getRole() == ResponsibilityRole.LEAD);
            var part = PlanFactory.eINSTANCE.createResponsibility();
            part.setUnit(unit);
            part.setRole(led ? ResponsibilityRole.COOPERATE : ResponsibilityRole.LEAD);
            changes.add(element, PlanPackage.Literals.ELEMENT__RESPONSIBILITIES, part);
            added.add(part);
        }
        affect(added);
    }
}
