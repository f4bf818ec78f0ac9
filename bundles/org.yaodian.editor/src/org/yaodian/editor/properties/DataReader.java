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

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.yaodian.editor.properties.FieldControl.Parsed;
import org.yaodian.editor.properties.FieldControl.Reader;

/**
 * Reads a value by the text form of its data type. An empty line clears the value, and so does the value that an
 * attribute has before anything is entered.
 *
 * @param attribute the attribute
 */
record DataReader(EAttribute attribute) implements Reader<Object> {

    @Override
    public Parsed<Object> read(String typed, int year) {
        if (typed.isBlank()) {
            return new Parsed.Value<>(null);
        }
        try {
            var value = EcoreUtil.createFromString(attribute.getEAttributeType(), typed.strip().replace(",", ""));
            return new Parsed.Value<>(value.equals(attribute.getDefaultValue()) ? null : value);
        } catch (RuntimeException wrong) {
            return new Parsed.Wrong<>(NLS.bind(Messages.Values_NoNumber, typed));
        }
    }
}
