/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.store;

import org.eclipse.osgi.util.NLS;
import org.yaodian.store.StoreException.Problem;

/** Bounds of what people write into a store. */
final class Texts {

    private static final int NAME = 200;
    private static final int UNIT = 400;
    private static final int TITLE = 2000;

    private Texts() {
    }

    static String name(String text) throws StoreException {
        return bounded(text.strip(), NAME);
    }

    static String message(String text) throws StoreException {
        return bounded(text.strip(), Commit.LONGEST_MESSAGE);
    }

    static Author author(Author author) throws StoreException {
        return new Author(bounded(author.name(), NAME), bounded(author.unit(), UNIT));
    }

    /** A title is only shown in lists; the whole one is in the plan. */
    static String title(String text) {
        return text.length() <= TITLE ? text : text.substring(0, TITLE);
    }

    private static String bounded(String text, int length) throws StoreException {
        if (text.length() > length) {
            throw new StoreException(Problem.REQUEST,
                    NLS.bind(Messages.Store_TooLong, text.substring(0, NAME / 10) + "…", length));
        }
        return text;
    }
}
