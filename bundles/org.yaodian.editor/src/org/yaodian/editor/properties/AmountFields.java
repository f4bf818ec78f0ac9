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

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.yaodian.editor.properties.Field.Group;
import org.yaodian.model.edit.Names;
import org.yaodian.model.edit.commands.BulkCommand;
import org.yaodian.model.edit.commands.PlanCommand;
import org.yaodian.model.edit.commands.change.SetFeatureCommand;

/** Fields for a number and its unit, which are two features of the model and one thing to a person. */
final class AmountFields {

    private AmountFields() {
    }

    static Field<Amount> of(EAttribute number, EAttribute unit, Group group) {
        return new Field<>(number.getName(), group, Names.of(number), new FieldControl.NumberWithUnit(),
                object -> get(object, number, unit), (object, amount) -> set(object, number, unit, amount));
    }

    private static Amount get(EObject object, EAttribute number, EAttribute unit) {
        BigDecimal digits = Fields.get(object, number);
        String word = Fields.get(object, unit);
        return digits == null && word == null ? null : new Amount(digits, word);
    }

    private static PlanCommand set(EObject object, EAttribute number, EAttribute unit, Amount amount) {
        return new BulkCommand(object, NLS.bind(Messages.AmountFields_Command, Names.of(number)), List.of(
                new SetFeatureCommand(object, number, amount == null ? null : amount.number()),
                new SetFeatureCommand(object, unit, amount == null ? null : amount.unit())));
    }
}
