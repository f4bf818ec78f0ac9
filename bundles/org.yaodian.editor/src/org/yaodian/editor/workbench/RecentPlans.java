/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.workbench;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.preference.IPreferenceStore;
import org.yaodian.editor.plan.PlanDocument;
import org.yaodian.editor.plan.PlanDocuments;

/** The plans that were opened last, the newest first, remembered in the workspace. */
public final class RecentPlans {

    /** How many are remembered. */
    public static final int MOST = 12;

    private static final String KEY = "recentPlans";

    private final IPreferenceStore store;

    /**
     * Makes the list of a workspace.
     *
     * @param store where it is kept
     */
    public RecentPlans(IPreferenceStore store) {
        this.store = store;
    }

    /** Notes every plan that is opened from now on. */
    void follow(PlanDocuments documents) {
        var open = new ArrayList<Path>();
        documents.addListener(() -> {
            var now = documents.all().stream().map(PlanDocument::file).toList();
            now.stream().filter(file -> !open.contains(file)).forEach(this::add);
            open.clear();
            open.addAll(now);
        });
    }

    /**
     * Puts a plan first.
     *
     * @param file an absolute file
     */
    public void add(Path file) {
        var files = Stream.concat(Stream.of(file), remembered().filter(each -> !each.equals(file))).limit(MOST);
        store.setValue(KEY, files.map(Path::toString).collect(Collectors.joining("\n")));
    }

    /** {@return the remembered plans whose files are still there, the newest first} */
    public List<Path> files() {
        return remembered().filter(Files::isRegularFile).toList();
    }

    /** Forgets all. */
    public void clear() {
        store.setToDefault(KEY);
    }

    private Stream<Path> remembered() {
        return store.getString(KEY).lines().flatMap(RecentPlans::path);
    }

    private static Stream<Path> path(String name) {
        try {
            return Stream.of(Path.of(name));
        } catch (InvalidPathException foreign) {
            return Stream.empty();
        }
    }
}
