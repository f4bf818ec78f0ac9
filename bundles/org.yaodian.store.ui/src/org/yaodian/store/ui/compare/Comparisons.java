/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.store.ui.compare;

import java.nio.file.Path;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.file.PlanFile;
import org.yaodian.store.Revision;
import org.yaodian.store.ui.connection.StoreConnection;

/** The comparisons that people ask for. */
public final class Comparisons {

    private Comparisons() {
    }

    /**
     * Two revisions, the older one first whatever their order.
     *
     * @param connection the store
     * @param one        a revision
     * @param other      another one
     * @param file       the plan in the workspace; may be null
     * @return the request
     */
    public static ComparisonRequest revisions(StoreConnection connection, Revision one, Revision other, Path file) {
        var older = one.number() < other.number() ? one : other;
        var newer = older == one ? other : one;
        return new ComparisonRequest(connection, name(older), name(newer), (store, monitor) -> {
            var progress = SubMonitor.convert(monitor, 3);
            var before = store.checkout(older.number()).plan();
            progress.split(1);
            var after = store.checkout(newer.number()).plan();
            progress.split(1);
            return Differences.between(before, after);
        }, file);
    }

    /**
     * A revision and what is saved in the workspace.
     *
     * @param connection the store
     * @param revision   the number of the revision
     * @param file       the plan file
     * @return the request
     */
    public static ComparisonRequest withFile(StoreConnection connection, long revision, Path file) {
        return new ComparisonRequest(connection, NLS.bind(Messages.Comparisons_Revision, revision),
                NLS.bind(Messages.Comparisons_File, file.getFileName()), (store, monitor) -> {
                    var progress = SubMonitor.convert(monitor, 3);
                    var before = store.checkout(revision).plan();
                    progress.split(1);
                    var after = PlanFile.load(file).plan();
                    progress.split(1);
                    return Differences.between(before, after);
                }, file);
    }

    private static String name(Revision revision) {
        return NLS.bind(Messages.Comparisons_Revision, Long.toString(revision.number()));
    }
}
