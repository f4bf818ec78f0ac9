/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.update;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

/**
 * What a command line asks for.
 *
 * @param task    what to do
 * @param sectors ids of sectors; none means all where that makes sense
 * @param site    the update site, or null when none was named
 */
record SectorsRequest(Task task, List<String> sectors, URI site) {

    private static final String SITE = "--site";

    /** What can be done. */
    enum Task {
        /** Say what is installed and what the site offers. */
        LIST,
        /** Install sectors. */
        INSTALL,
        /** Install what is newer on the site. */
        UPDATE,
        /** Remove sectors. */
        REMOVE;

        static Optional<Task> of(String word) {
            return Arrays.stream(values()).filter(task -> task.name().toLowerCase(Locale.ROOT).equals(word))
                    .findFirst();
        }
    }

    /**
     * Reads a command line: a task, ids of sectors, and {@code --site} with a folder, a zip file or an address.
     *
     * @param arguments the words
     * @return the request
     * @throws IllegalArgumentException when they make no sense; the message says what to do
     */
    static SectorsRequest of(String... arguments) {
        var words = new ArrayList<>(List.of(arguments));
        var at = words.indexOf(SITE);
        URI site = null;
        if (at >= 0) {
            if (at + 1 >= words.size()) {
                throw new IllegalArgumentException(Messages.SectorsRequest_SiteMissing);
            }
            words.remove(at);
            site = SiteAddress.of(words.remove(at));
        }
        var first = words.isEmpty() ? "" : words.remove(0);
        var task = Task.of(first).orElseThrow(
                () -> new IllegalArgumentException(NLS.bind(Messages.SectorsRequest_NoTask, first)));
        words.stream().filter(word -> word.startsWith("-")).findFirst().ifPresent(option -> {
            throw new IllegalArgumentException(NLS.bind(Messages.SectorsRequest_NoOption, option));
        });
        return checked(new SectorsRequest(task, List.copyOf(words), site));
    }

    private static SectorsRequest checked(SectorsRequest request) {
        var task = request.task;
        if (request.sectors.isEmpty() && (task == Task.INSTALL || task == Task.REMOVE)) {
            throw new IllegalArgumentException(Messages.SectorsRequest_SectorMissing);
        }
        if (request.site == null && (task == Task.INSTALL || task == Task.UPDATE)) {
            throw new IllegalArgumentException(Messages.SectorsRequest_SiteMissing);
        }
        return request;
    }
}
