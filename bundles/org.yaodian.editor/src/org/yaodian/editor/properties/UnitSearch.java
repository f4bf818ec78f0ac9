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

import java.util.Locale;
import java.util.stream.Stream;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.register.Pinyin;

/** Finds units by a part of a name, alias or code, or by the sound of a Chinese name. */
public final class UnitSearch {

    private UnitSearch() {
    }

    /**
     * Whether a unit fits what was typed.
     *
     * @param unit a unit
     * @param typed for example 信息委, xxw or xinxiwei; a blank text fits all
     * @return whether it fits
     */
    public static boolean matches(Unit unit, String typed) {
        var wanted = typed.strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                || Stream.concat(Stream.of(unit.getName()), unit.getAliases().stream())
                        .anyMatch(name -> Pinyin.matches(name, wanted))
                || Stream.of(unit.getCode(), unit.getEnglishName())
                        .anyMatch(text -> text != null && text.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
