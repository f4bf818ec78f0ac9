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

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.yaodian.model.register.Pinyin;

/**
 * What is searched of one object; it holds no model object, so that it may be read by any thread.
 *
 * @param id the object's id in its plan
 * @param icon name of its picture, or the id of its element type
 * @param name its name
 * @param place where it stands, for example the chapter; empty if nowhere
 * @param fields what may be found, the name first
 */
record Indexed(String id, String icon, String name, String place, List<Field> fields) {

    /**
     * One searched text.
     *
     * @param label what it is, in the language of the program
     * @param text the text, never null
     */
    record Field(String label, String text) {}

    /**
     * Looks for words, all of which must be found in some field, literally or by pinyin.
     *
     * @param query words with spaces between
     * @return the field that holds the first word, empty if not found
     */
    Optional<Field> find(String query) {
        var words = Arrays.stream(query.strip().split("\\s+")).toList();
        var all = words.stream().allMatch(word -> fields.stream().anyMatch(field -> holds(field, word)));
        return all ? fields.stream().filter(field -> holds(field, words.getFirst())).findFirst() : Optional.empty();
    }

    private static boolean holds(Field field, String word) {
        return Pinyin.matches(field.text(), word);
    }
}
