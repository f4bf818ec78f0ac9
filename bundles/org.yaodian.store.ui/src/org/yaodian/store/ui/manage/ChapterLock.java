/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.store.ui.manage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.yaodian.model.Outline;
import org.yaodian.model.edit.Names;
import org.yaodian.model.plan.Chapter;
import org.yaodian.store.SoftLock;
import org.yaodian.store.Store;
import org.yaodian.store.StoreException;
import org.yaodian.store.StoredPlan;

/**
 * A chapter and who asked others to leave it alone.
 *
 * @param id   the id of the chapter
 * @param name what it is called
 * @param lock the lock; null when there is none
 */
record ChapterLock(String id, String name, SoftLock lock) {

    /** The chapters of the newest revision of a plan. Not for the thread of the user interface. */
    static List<ChapterLock> of(Store store, StoredPlan plan) throws StoreException {
        var locks = store.locks().of(plan.id()).stream()
                .collect(Collectors.toMap(SoftLock::subject, Function.identity()));
        var newest = store.plans().resolve(plan.id(), plan.head().branch()).number();
        var chapters = new ArrayList<ChapterLock>();
        Outline.elements(store.checkout(newest).plan(), Chapter.class)
                .forEach(each -> chapters.add(new ChapterLock(each.getId(), Names.of(each), locks.get(each.getId()))));
        return chapters;
    }
}
