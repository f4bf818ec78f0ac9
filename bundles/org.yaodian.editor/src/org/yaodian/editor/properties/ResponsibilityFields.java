/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.properties;

import static org.yaodian.model.plan.PlanPackage.Literals.ELEMENT__DISTRICTS;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.yaodian.editor.properties.Field.Group;
import org.yaodian.model.edit.commands.BulkCommand;
import org.yaodian.model.edit.commands.Refusable;
import org.yaodian.model.edit.commands.create.AddResponsibilityCommand;
import org.yaodian.model.edit.commands.delete.DeleteFromPlanCommand;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Responsibility;
import org.yaodian.model.plan.ResponsibilityRole;
import org.yaodian.model.plan.Unit;

/** The units of an element, a field for each role. */
final class ResponsibilityFields {

    private ResponsibilityFields() {
    }

    static List<Field<?>> all() {
        List<Field<?>> fields = new ArrayList<>();
        for (var role : ResponsibilityRole.values()) {
            fields.add(of(role));
        }
        fields.add(Fields.ofList(ELEMENT__DISTRICTS, Group.RESPONSIBILITY, new FieldControl.Units(true, true)));
        return fields;
    }

    private static Field<List<Unit>> of(ResponsibilityRole role) {
        return new Field<>("role." + role.getLiteral(), Group.RESPONSIBILITY, label(role),
                new FieldControl.Units(true, role != ResponsibilityRole.LEAD),
                object -> with(object, role).stream().map(Responsibility::getUnit).filter(unit -> unit != null)
                        .toList(),
                (object, units) -> change((Element) object, role, units));
    }

    static String label(ResponsibilityRole role) {
        return switch (role) {
            case LEAD -> Messages.ResponsibilityFields_Lead;
            case COOPERATE -> Messages.ResponsibilityFields_Cooperate;
            case RESPONSIBLE -> Messages.ResponsibilityFields_Responsible;
            case SUPERVISE -> Messages.ResponsibilityFields_Supervise;
        };
    }

    private static List<Responsibility> with(EObject element, ResponsibilityRole role) {
        return ((Element) element).getResponsibilities().stream().filter(each -> each.getRole() == role).toList();
    }

    private static Command change(Element element, ResponsibilityRole role, List<Unit> units) {
        List<Refusable> steps = new ArrayList<>();
        var present = with(element, role);
        var gone = present.stream().filter(each -> !units.contains(each.getUnit())).toList();
        if (!gone.isEmpty()) {
            steps.add(new DeleteFromPlanCommand(gone));
        }
        units.stream().filter(unit -> present.stream().noneMatch(each -> each.getUnit() == unit))
                .forEach(unit -> steps.add(new AddResponsibilityCommand(element, unit, role)));
        return new BulkCommand(element, NLS.bind(Messages.ResponsibilityFields_Command, label(role)), steps);
    }
}
