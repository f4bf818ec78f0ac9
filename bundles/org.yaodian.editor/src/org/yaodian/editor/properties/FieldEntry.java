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

import org.eclipse.ui.views.properties.PropertySheetEntry;

/** A line of the property sheet that knows its place in the catalogue. */
final class FieldEntry extends PropertySheetEntry {

    @Override
    protected PropertySheetEntry createChildEntry() {
        return new FieldEntry();
    }

    /** {@return the place among all fields of the object; 0 for the root} */
    int order() {
        return getDescriptor() instanceof FieldDescriptor<?> field ? field.order() : 0;
    }
}
