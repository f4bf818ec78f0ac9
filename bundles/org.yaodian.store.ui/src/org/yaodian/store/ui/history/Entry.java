/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.store.ui.history;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.yaodian.store.Revision;
import org.yaodian.store.Store;
import org.yaodian.store.StoreException;
import org.yaodian.store.Tag;

/**
 * A revision with its tags.
 *
 * @param revision the revision
 * @param tags     their names, with commas between; empty for none
 */
record Entry(Revision revision, String tags) {

    /** The revisions that led to the newest one of a branch. Not for the thread of the user interface. */
    static List<Entry> of(Store store, String planId, String branch) throws StoreException {
        Map<Long, String> tags = store.plans().tags(planId).stream()
                .collect(Collectors.groupingBy(Tag::revision, Collectors.mapping(Tag::name, Collectors.joining(", "))));
        return store.history().log(planId, branch).stream()
                .map(each -> new Entry(each, tags.getOrDefault(each.number(), ""))).toList();
    }
}
