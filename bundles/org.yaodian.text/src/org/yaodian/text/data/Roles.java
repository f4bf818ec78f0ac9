/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.text.data;

import java.util.Locale;
import java.util.Optional;

import org.yaodian.model.plan.ResponsibilityRole;

/** The words of {@code roles.csv} that give a unit its part. */
public final class Roles {

    private static final PhraseTable<Optional<ResponsibilityRole>> WORDS = load();

    private Roles() {
    }

    private static PhraseTable<Optional<ResponsibilityRole>> load() {
        var table = new PhraseTable<Optional<ResponsibilityRole>>();
        for (var row : Csv.rows("roles.csv")) {
            var role = row.get("role");
            table.put(row.get("word"), role.equals("person") ? Optional.empty()
                    : Optional.of(ResponsibilityRole.valueOf(role.toUpperCase(Locale.ROOT))));
        }
        return table;
    }

    /**
     * The words; those that stand for a person have no role.
     *
     * @return the table; not to be changed
     */
    public static PhraseTable<Optional<ResponsibilityRole>> table() {
        return WORDS;
    }
}
