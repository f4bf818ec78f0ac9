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

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.yaodian.store.StoreException;
import org.yaodian.store.WorkingCopy;
import org.yaodian.store.ui.connection.StoreAccess;
import org.yaodian.store.ui.connection.StoreConnection;

/**
 * A plan file of which a store has revisions.
 *
 * @param file       the plan file
 * @param copy       from where it was checked out
 * @param connection the connection to the store
 */
public record Tracked(Path file, WorkingCopy copy, StoreConnection connection) {

    /**
     * Looks at the note beside a file. Reads a very small file.
     *
     * @param file   a plan file
     * @param access the connections
     * @return empty when it was never committed or checked out, or there is no connection to its store
     */
    public static Optional<Tracked> of(Path file, StoreAccess access) {
        try {
            return WorkingCopy.of(file).flatMap(copy -> access.connections().all().stream()
                    .filter(each -> each.address().equals(copy.address())).findFirst()
                    .map(connection -> new Tracked(file, copy, connection)));
        } catch (StoreException e) {
            ILog.of(Tracked.class).warn(e.getMessage());
            return Optional.empty();
        }
    }

    /**
     * Notes that the file is at another revision.
     *
     * @param branch   the branch
     * @param revision the revision
     * @throws StoreException when the note cannot be written
     */
    public void moveTo(String branch, long revision) throws StoreException {
        new WorkingCopy(copy.address(), copy.planId(), branch, revision).writeFor(file);
    }
}
