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

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.yaodian.editor.sector.SectorEditors;

/** Which field a rule is about: from a table for the shared rules, by the declarations of sectors for theirs. */
final class RuleFields {

    private static final Properties TABLE = load();

    private RuleFields() {
    }

    /** {@return the id of the field, or an empty text for a rule that is about none} */
    static String fieldOf(String ruleId) {
        var field = TABLE.getProperty(ruleId, "");
        return field.isEmpty() ? SectorEditors.installed().fieldOf(ruleId) : field;
    }

    private static Properties load() {
        var table = new Properties();
        try (var in = RuleFields.class.getResourceAsStream("rule-fields.properties")) {
            table.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }
}
