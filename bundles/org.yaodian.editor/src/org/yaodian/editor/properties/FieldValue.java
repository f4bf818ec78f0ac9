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

import java.util.Objects;

/**
 * A value between the property sheet and its cell editors, which know null only as "nothing to show".
 *
 * @param value the value, or null
 * @param text how it is shown
 */
record FieldValue(Object value, String text) {

    @Override
    public boolean equals(Object other) {
        return other instanceof FieldValue that && Objects.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(value);
    }

    @Override
    public String toString() {
        return text;
    }
}
