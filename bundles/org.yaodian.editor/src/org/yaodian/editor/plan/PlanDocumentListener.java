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

/** Is told, in the UI thread, what happens to an open plan. */
@FunctionalInterface
public interface PlanDocumentListener {

    /** What happened. */
    enum Event {
        /** A command was executed, undone or redone. */
        CHANGED,
        /** The rules were looked at for the first time: there are findings now. */
        CHECKED,
        /** The plan was written to its file. */
        SAVED,
        /** The content was replaced by what the file holds; all model objects are new. */
        RELOADED,
        /** The plan belongs to another file now. */
        MOVED
    }

    /**
     * Something happened.
     *
     * @param document the plan
     * @param event what
     */
    void documentChanged(PlanDocument document, Event event);
}
