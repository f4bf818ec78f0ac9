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
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.Outline;
import org.yaodian.model.edit.Messages;
import org.yaodian.model.edit.Names;
import org.yaodian.model.edit.commands.MunicipalLock;
import org.yaodian.model.edit.commands.PlanCommand;
import org.yaodian.model.edit.commands.Steps;
import org.yaodian.model.edit.commands.create.AddResponsibilityCommand;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.Responsibility;
import org.yaodian.model.plan.ResponsibilityRole;
import org.yaodian.model.plan.Unit;

/** Makes one unit the only lead of elements. Who led before cooperates from now on. */
public final class SetLeadCommand extends PlanCommand {

    private final List<Element> elements;
    private final Unit unit;

    /**
     * Makes a unit the lead.
     *
     * @param elements the elements, at least one
     * @param unit     a unit of the register of the same plan
     */
    public SetLeadCommand(List<? extends Element> elements, Unit unit) {
        super(elements.get(0), NLS.bind(Messages.SetLeadCommand_Label, Names.of(unit)));
        this.elements = List.copyOf(elements);
        this.unit = unit;
    }

    @Override
    protected Optional<String> lock() {
        return MunicipalLock.of(elements);
    }

    @Override
    protected Optional<String> reason() {
        var plan = Outline.planOf(unit);
        return plan != null && elements.stream().allMatch(element -> Outline.planOf(element) == plan)
                ? Optional.empty()
                : Optional.of(Messages.AddResponsibilityCommand_UnitNotInRegister);
    }

    @Override
    protected void change(Steps changes) {
        elements.forEach(element -> setLead(element, changes));
        affect(elements);
    }

    private void setLead(Element element, Steps changes) {
        var parts = List.copyOf(element.getResponsibilities());
        var own = parts.stream().filter(part -> part.getUnit() == unit).findFirst();
        parts.stream().filter(part -> isLead(part) && part != own.orElse(null))
                .forEach(part -> setRole(part, ResponsibilityRole.COOPERATE, changes));
        if (own.isPresent()) {
            setRole(own.get(), ResponsibilityRole.LEAD, changes);
        } else {
            changes.run(new AddResponsibilityCommand(element, unit, ResponsibilityRole.LEAD));
        }
    }

    private static boolean isLead(Responsibility part) {
        return part.getRole() == ResponsibilityRole.LEAD;
    }

    private static void setRole(Responsibility part, ResponsibilityRole role, Steps changes) {
        changes.set(part, PlanPackage.Literals.RESPONSIBILITY__ROLE, role);
    }
}
