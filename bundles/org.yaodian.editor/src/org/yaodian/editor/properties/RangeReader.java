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

import java.text.DecimalFormat;
import org.eclipse.osgi.util.NLS;
import org.yaodian.editor.properties.FieldControl.Parsed;
import org.yaodian.editor.properties.FieldControl.Reader;

/**
 * Reads values and refuses numbers out of a range.
 *
 * @param <T>     the class of the value
 * @param reader  reads the value
 * @param minimum least number, or null
 * @param maximum greatest number, or null
 */
record RangeReader<T>(Reader<T> reader, Double minimum, Double maximum) implements Reader<T> {

    @Override
    public Parsed<T> read(String typed, int year) {
        var parsed = reader.read(typed, year);
        return parsed instanceof Parsed.Value<T>(var value) && value instanceof Number number
                && !isInside(number.doubleValue()) ? new Parsed.Wrong<>(problem()) : parsed;
    }

    private boolean isInside(double number) {
        return (minimum == null || number >= minimum) && (maximum == null || number <= maximum);
    }

    private String problem() {
        if (minimum == null) {
            return NLS.bind(Messages.RangeReader_AtMost, text(maximum));
        }
        return maximum == null ? NLS.bind(Messages.RangeReader_AtLeast, text(minimum))
                : NLS.bind(Messages.Values_OutOfRange, text(minimum), text(maximum));
    }

    private static String text(Double number) {
        return new DecimalFormat("0.######").format(number);
    }
}
