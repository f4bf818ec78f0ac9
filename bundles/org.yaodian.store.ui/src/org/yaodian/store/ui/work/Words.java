/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.store.ui.work;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import org.eclipse.osgi.util.NLS;
import org.yaodian.store.Author;
import org.yaodian.store.Branch;
import org.yaodian.store.Revision;

/** The words for what a store has, the same everywhere. */
public final class Words {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private Words() {
    }

    /**
     * A branch.
     *
     * @param name its name in the store
     * @return the name; that of the main one in the language of the program
     */
    public static String branch(String name) {
        return Branch.MAIN.equals(name) ? Messages.Words_Main : name;
    }

    /**
     * A moment.
     *
     * @param when the moment
     * @return day and minute where the program runs
     */
    public static String time(Instant when) {
        return TIME.format(when.atZone(ZoneId.systemDefault()));
    }

    /**
     * A person.
     *
     * @param author who
     * @return the account, with the unit if it is known
     */
    public static String author(Author author) {
        return author.unit().isEmpty() ? author.name()
                : NLS.bind(Messages.Words_Author, author.name(), author.unit());
    }

    /**
     * A revision in one line.
     *
     * @param revision the revision
     * @return number, time, person and the first line of the reason
     */
    public static String line(Revision revision) {
        return NLS.bind(Messages.Words_Line, new Object[]{Long.toString(revision.number()), time(revision.when()),
                author(revision.author()), firstLine(revision.message())});
    }

    /**
     * The first line of a text.
     *
     * @param text any text
     * @return up to the first line break
     */
    public static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }
}
