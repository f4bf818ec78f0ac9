/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.plan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.yaodian.model.file.LoadedPlan;
import org.yaodian.rules.IncrementalChecker;

/**
 * The plans that are open in editors. Editors on the same file share one document, so they stay in step. For the UI
 * thread only.
 */
public final class PlanDocuments {

    private static final PlanDocuments INSTANCE = new PlanDocuments();

    private final Map<Path, PlanDocument> documents = new HashMap<>();
    private final Map<PlanDocument, Integer> holders = new HashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    private PlanDocuments() {
    }

    /**
     * The documents of this program.
     *
     * @return the only instance
     */
    public static PlanDocuments get() {
        return INSTANCE;
    }

    /**
     * The open document of a file.
     *
     * @param file an absolute file
     * @return empty when no editor has it open
     */
    public Optional<PlanDocument> find(Path file) {
        return Optional.ofNullable(documents.get(file));
    }

    /**
     * All open documents.
     *
     * @return an unmodifiable copy
     */
    public List<PlanDocument> all() {
        return List.copyOf(new ArrayList<>(documents.values()));
    }

    /**
     * Holds the document of a file that was loaded, or the one that somebody else opened meanwhile.
     *
     * @param file an absolute file
     * @param loaded what was loaded
     * @param checker keeps its findings
     * @param recovered whether it came from a recovery copy
     * @param stamp the file when it was loaded
     * @return a document to be {@link #release released}
     */
    public PlanDocument hold(Path file, LoadedPlan loaded, IncrementalChecker checker, boolean recovered,
            FileStamp stamp) {
        var document = documents.computeIfAbsent(file,
                path -> new PlanDocument(path, loaded, checker, recovered, stamp));
        return hold(document);
    }

    /**
     * Holds an open document once more.
     *
     * @param document an open document
     * @return the document, to be {@link #release released}
     */
    public PlanDocument hold(PlanDocument document) {
        holders.merge(document, 1, Integer::sum);
        fire();
        return document;
    }

    /**
     * Lets go of a document; the last holder's release closes it.
     *
     * @param document a held document
     */
    public void release(PlanDocument document) {
        if (holders.merge(document, -1, Integer::sum) > 0) {
            return;
        }
        holders.remove(document);
        documents.remove(document.file(), document);
        fire();
        document.dispose();
    }

    /**
     * Adds a listener.
     *
     * @param listener is run when a document was opened or closed
     */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /**
     * Removes a listener.
     *
     * @param listener one that was added
     */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /** Registers a document under its new file, before it takes that name. */
    void moved(PlanDocument document, Path target) {
        documents.remove(document.file(), document);
        documents.put(target, document);
        fire();
    }

    private void fire() {
        listeners.forEach(Runnable::run);
    }
}
