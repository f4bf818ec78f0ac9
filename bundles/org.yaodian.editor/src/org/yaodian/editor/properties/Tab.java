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

/** The tabs of the properties view. Their names in {@code plugin.xml} are these words in lower case. */
enum Tab {
    SUMMARY, RESPONSIBILITY, MEASURES, BUDGET, PROGRESS, DISCLOSURE, ATTACHMENTS, CONTENT, CALENDAR, BASELINES, USES, SOURCE, APPEARANCE, FACET;

    /**
     * The tab of a name.
     *
     * @param name as in {@code plugin.xml}
     * @return the tab
     * @throws IllegalArgumentException when there is none
     */
    static Tab named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
