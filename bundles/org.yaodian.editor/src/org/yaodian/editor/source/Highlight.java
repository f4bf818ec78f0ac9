/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.editor.source;

/**
 * A marked stretch of the source text.
 *
 * @param <T> what the text speaks of: an element of a plan, or a candidate of an import
 * @param range where, in code points
 * @param owner what the text there speaks of, never null
 */
public record Highlight<T>(TextRange range, T owner) {

    /**
     * Tells whether a character is marked.
     *
     * @param position a code point
     * @return true when the position lies in the range
     */
    public boolean contains(int position) {
        return position >= range.offset() && position < range.end();
    }
}
