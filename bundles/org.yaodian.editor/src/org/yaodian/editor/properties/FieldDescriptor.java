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

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ILabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.properties.IPropertyDescriptor;

/**
 * Tells the property sheet about a field.
 *
 * @param <T> the class of the field's value
 */
final class FieldDescriptor<T> implements IPropertyDescriptor {

    private static final ILabelProvider TEXTS = new LabelProvider();

    private final Field<T> field;
    private final EObject object;
    private final int order;
    private final boolean readOnly;

    FieldDescriptor(Field<T> field, EObject object, int order, boolean readOnly) {
        this.field = field;
        this.object = object;
        this.order = order;
        this.readOnly = readOnly || field.isReadOnly();
    }

    /** {@return the place of the field among all fields of the object} */
    int order() {
        return order;
    }

    /** {@return the heading it stands under} */
    Field.Group group() {
        return field.group();
    }

    @Override
    public CellEditor createPropertyEditor(Composite parent) {
        return readOnly ? null : CellEditors.create(field.control(), object, parent);
    }

    @Override
    public String getCategory() {
        return field.group().label();
    }

    @Override
    public String getDescription() {
        return field.label() + (field.textOf(object).isEmpty() ? "" : ": " + field.textOf(object));
    }

    @Override
    public String getDisplayName() {
        return field.label();
    }

    @Override
    public String[] getFilterFlags() {
        return null;
    }

    @Override
    public Object getHelpContextIds() {
        return null;
    }

    @Override
    public Object getId() {
        return field.id();
    }

    @Override
    public ILabelProvider getLabelProvider() {
        return TEXTS;
    }

    @Override
    public boolean isCompatibleWith(IPropertyDescriptor other) {
        return other instanceof FieldDescriptor<?> that && that.field.id().equals(field.id())
                && that.field.control().getClass() == field.control().getClass();
    }
}
