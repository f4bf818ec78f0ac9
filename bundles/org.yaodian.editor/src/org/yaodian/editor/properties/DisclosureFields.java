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

import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.yaodian.editor.properties.Field.Group;
import org.yaodian.model.disclosure.DisclosureAttribute;
import org.yaodian.model.edit.commands.change.SetDisclosureCommand;
import org.yaodian.model.plan.Disclosure;
import org.yaodian.model.plan.Element;

/** How an element is disclosed: attribute, reason and number in the catalogue. */
final class DisclosureFields {

    private DisclosureFields() {
    }

    static List<Field<?>> all() {
        return List.of(
                new Field<>("disclosure.attribute", Group.DISCLOSURE, Messages.DisclosureFields_Attribute,
                        new FieldControl.Choice<>(DisclosureAttribute.keys(), DisclosureAttribute::label),
                        object -> of(object, Disclosure::getAttribute),
                        (object, attribute) -> command(object, attribute, reason(object), number(object))),
                new Field<>("disclosure.reason", Group.DISCLOSURE, Messages.DisclosureFields_Reason, Values.text(),
                        DisclosureFields::reason,
                        (object, reason) -> command(object, attribute(object), reason, number(object))),
                new Field<>("disclosure.catalogueNumber", Group.DISCLOSURE, Messages.DisclosureFields_Number,
                        Values.text(), DisclosureFields::number,
                        (object, number) -> command(object, attribute(object), reason(object), number)));
    }

    private static String attribute(EObject element) {
        var attribute = of(element, Disclosure::getAttribute);
        return attribute == null ? DisclosureAttribute.keys().get(0) : attribute;
    }

    private static String reason(EObject element) {
        return of(element, Disclosure::getReason);
    }

    private static String number(EObject element) {
        return of(element, Disclosure::getCatalogueNumber);
    }

    private static String of(EObject element, Function<Disclosure, String> part) {
        var disclosure = ((Element) element).getDisclosure();
        return disclosure == null ? null : part.apply(disclosure);
    }

    private static Command command(EObject element, String attribute, String reason, String number) {
        return new SetDisclosureCommand(List.of((Element) element), attribute, reason, number);
    }
}
