/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.search;

import org.eclipse.core.resources.IFile;

/**
 * An object that was found.
 *
 * @param file the plan's file
 * @param object what was found
 * @param field where the first word stands
 */
record SearchHit(IFile file, Indexed object, Indexed.Field field) {

    private static final int LONGEST = 80;

    /** {@return the text that was found, shortened; empty when it is the name} */
    String excerpt() {
        if (object.fields().getFirst() == field) {
            return "";
        }
        var text = field.text().strip().replaceAll("\\s+", " ");
        return field.label() + "：" + (text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
    }
}
