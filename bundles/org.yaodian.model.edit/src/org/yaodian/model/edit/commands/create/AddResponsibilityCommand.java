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

import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.Outline;
import org.yaodian.model.edit.Messages;
import org.yaodian.model.edit.Names;
import org.yaodian.model.edit.commands.PlanCommand;
import org.yaodian.model.edit.commands.Steps;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.Responsibility;
import org.yaodian.model.plan.ResponsibilityRole;
import org.yaodian.model.plan.Unit;

/** Gives a unit a part in an element. */
public final class AddResponsibilityCommand extends PlanCommand {

    private final Element element;
    private final Responsibility responsibility = PlanFactory.eINSTANCE.createResponsibility();

    /**
     * Gives a unit a part, behind those the element has.
     *
     * @param element the element
     * @param unit    a unit of the register of the same plan
     * @param role    its part
     */
    public AddResponsibilityCommand(Element element, Unit unit, ResponsibilityRole role) {
        super(element, Messages.AddResponsibilityCommand_Label);
        this.element = element;
        responsibility.setUnit(unit);
        responsibility.setRole(role);
    }

    /**
     * The responsibility that is added.
     *
     * @return the responsibility, also before it was added
     */
    public Responsibility responsibility() {
        return responsibility;
    }

    @Override
    protected Optional<String> reason() {
        var unit = responsibility.getUnit();
        if (unit == null || Outline.planOf(unit) != Outline.planOf(element)) {
            return Optional.of(Messages.AddResponsibilityCommand_UnitNotInRegister);
        }
        var same = element.getResponsibilities().stream()
                .anyMatch(other -> other.getUnit() == unit && other.getRole() == responsibility.getRole());
        return same ? Optional.of(NLS.bind(Messages.AddResponsibilityCommand_Exists, Names.of(unit)))
                : Optional.empty();
    }

    @Override
    protected void change(Steps changes) {
        changes.add(element, PlanPackage.Literals.ELEMENT__RESPONSIBILITIES, responsibility);
        affect(List.of(responsibility));
    }
}
