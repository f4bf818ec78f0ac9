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

import org.eclipse.osgi.util.NLS;
import org.yaodian.editor.properties.FieldControl.Parsed;
import org.yaodian.editor.properties.FieldControl.Reader;
import org.yaodian.text.TimeRange;

/** Reads a deadline in words. Any words will do; those that are understood are explained by the days they mean. */
final class DeadlineWords implements Reader<String> {

    @Override
    public Parsed<String> read(String typed, int year) {
        return new Parsed.Value<>(typed.isBlank() ? null : typed.strip());
    }

    @Override
    public String explain(String typed, int year) {
        if (typed.isBlank()) {
            return "";
        }
        return TimeRange.of(typed, year)
                .map(range -> NLS.bind(range.vague() ? Messages.DeadlineWords_Vague : Messages.DeadlineWords_Range,
                        range.from(), range.to()))
                .orElse(Messages.DeadlineWords_NotUnderstood);
    }
}
