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

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.yaodian.editor.properties.FieldControl.Parsed;
import org.yaodian.editor.properties.FieldControl.Reader;

/**
 * Reads a value by the text form of its data type. An empty line clears the value.
 *
 * @param type the data type
 */
record DataReader(EDataType type) implements Reader<Object> {

    @Override
    public Parsed<Object> read(String typed, int year) {
        if (typed.isBlank()) {
            return new Parsed.Value<>(null);
        }
        try {
            return new Parsed.Value<>(EcoreUtil.createFromString(type, typed.strip().replace(",", "")));
        } catch (RuntimeException wrong) {
            return new Parsed.Wrong<>(NLS.bind(Messages.Values_NoNumber, typed));
        }
    }
}
