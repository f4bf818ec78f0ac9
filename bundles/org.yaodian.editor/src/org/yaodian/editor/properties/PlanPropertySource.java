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

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.yaodian.model.edit.PlanEditingDomain;

/** The fields of one object for the properties view; every change is a command on the plan's stack. */
final class PlanPropertySource implements IPropertySource {

    private final EObject object;
    private final Map<Object, Field<?>> fields = new LinkedHashMap<>();

    PlanPropertySource(EObject object) {
        this.object = object;
        FieldCatalogue.of(object).forEach(field -> fields.put(field.id(), field));
    }

    @Override
    public Object getEditableValue() {
        return object;
    }

    @Override
    public IPropertyDescriptor[] getPropertyDescriptors() {
        boolean readOnly = PlanEditingDomain.of(object).map(PlanEditingDomain::isReadOnly).orElse(true);
        int[] order = {0};
        return fields.values().stream().map(field -> new FieldDescriptor<>(field, object, order[0]++, readOnly))
                .toArray(IPropertyDescriptor[]::new);
    }

    @Override
    public Object getPropertyValue(Object id) {
        var field = fields.get(id);
        return field == null ? null : new FieldValue(field.getter().apply(object), field.textOf(object));
    }

    @Override
    public boolean isPropertySet(Object id) {
        return false;
    }

    @Override
    public void resetPropertyValue(Object id) {
        // no field has a default of its own; undo takes a change back
    }

    @Override
    public void setPropertyValue(Object id, Object value) {
        var field = fields.get(id);
        if (field != null && value instanceof FieldValue typed) {
            execute(field, typed.value());
        }
    }

    @SuppressWarnings("unchecked")
    private <T> void execute(Field<T> field, Object value) {
        Command command = field.set(object, (T) value);
        if (command != null) {
            PlanEditingDomain.of(object).ifPresent(domain -> domain.getCommandStack().execute(command));
        }
    }
}
