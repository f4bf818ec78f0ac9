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

import java.util.List;

/**
 * A word before a name that is no part of it.
 *
 * @param word      the word
 * @param notBefore what must not follow; {@code *} for anything
 */
public record Modifier(String word, List<String> notBefore) {

    /**
     * Whether the word can be left out where it stands.
     *
     * @param text the text
     * @param end  index behind its last char
     * @return false when it is part of the name
     */
    public boolean fits(String text, int end) {
        return notBefore.stream().noneMatch(next -> next.equals("*") || text.startsWith(next, end));
    }
}
