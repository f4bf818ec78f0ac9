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

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaodian.editor.properties.Field.Group;
import org.yaodian.model.ElementKind;
import org.yaodian.model.edit.commands.change.ChangeTypeCommand;
import org.yaodian.model.plan.Element;
import org.yaodian.model.sector.ElementType;
import org.yaodian.model.sector.Sector;
import org.yaodian.model.sector.Sectors;

/** The type of an element among those that the installed sectors have for its kind. */
final class TypeField {

    private static final String NONE = "";

    private TypeField() {
    }

    /** {@return the field, or nothing when no sector has a type for the kind of an element} */
    static Optional<Field<?>> of(Element element) {
        var kind = ElementKind.of(element);
        List<String> ids = new ArrayList<>(List.of(NONE));
        Sectors.installed().every(Sector::elementTypes).stream().filter(type -> type.kind() == kind)
                .map(ElementType::id).forEach(ids::add);
        return ids.size() == 1 ? Optional.empty()
                : Optional.of(new Field<>("typeId." + kind.name(), Group.BASIC, Messages.TypeField_Label,
                        new FieldControl.Choice<>(ids, TypeField::label), each -> id((Element) each),
                        (each, id) -> new ChangeTypeCommand((Element) each,
                                Sectors.installed().elementType(id).orElse(null))));
    }

    private static String id(Element element) {
        return element.getTypeId() == null ? NONE : element.getTypeId();
    }

    /** The name of a type, behind that of its sector where there are several; the id of a type that is absent. */
    private static String label(String id) {
        if (id.equals(NONE)) {
            return Messages.TypeField_None;
        }
        var type = Sectors.installed().elementType(id);
        return type.isEmpty() ? id
                : Sectors.installed().all().size() == 1 ? type.get().name()
                        : Sectors.installed().sectorOf(id).orElseThrow().name() + " · " + type.get().name();
    }
}
