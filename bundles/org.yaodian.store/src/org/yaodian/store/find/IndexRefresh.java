/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.store.find;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.eclipse.core.runtime.IProgressMonitor;
import org.yaodian.store.Messages;
import org.yaodian.store.Revision;
import org.yaodian.store.StoreException;
import org.yaodian.store.StoreException.Problem;
import org.yaodian.store.piece.Change;
import org.yaodian.store.piece.ChangeKind;
import org.yaodian.store.piece.Slot;
import org.yaodian.store.piece.TagAttributes;

/** Takes new revisions into the index; how far it got is kept in the index itself. */
final class IndexRefresh {

    private static final String REVISION = "revision";

    private final IndexWriter writer;
    private final IndexSource source;

    IndexRefresh(IndexWriter writer, IndexSource source) {
        this.writer = writer;
        this.source = source;
    }

    void run(IProgressMonitor monitor) throws IOException, StoreException {
        long known = known();
        for (var revision : source.mainRevisions(known)) {
            if (monitor.isCanceled()) {
                throw new StoreException(Problem.CANCELLED, Messages.Store_Cancelled);
            }
            take(revision);
            writer.setLiveCommitData(Map.of(REVISION, Long.toString(revision.number())).entrySet());
            writer.commit();
            monitor.worked(1);
        }
    }

    private long known() {
        var data = writer.getLiveCommitData();
        if (data != null) {
            for (var entry : data) {
                if (entry.getKey().equals(REVISION)) {
                    return Long.parseLong(entry.getValue());
                }
            }
        }
        return 0;
    }

    private void take(Revision revision) throws IOException, StoreException {
        var changes = source.changes(revision);
        var names = new HashMap<String, String>();
        for (var unit : source.units(revision)) {
            names.put(unit.id(), TagAttributes.of(unit.content()).getOrDefault("name", ""));
        }
        var plan = new IndexedPlan(revision.planNumber(), source.planId(revision.planNumber()), revision.title(),
                revision.year(), names);
        boolean isFirst = revision.parent() == 0;
        for (var change : changes) {
            if (change.piece().slot() == Slot.CHILD) {
                take(plan, change, isFirst);
            }
        }
        if (!isFirst && changes.stream().anyMatch(IndexRefresh::isNamedElsewhere)) {
            for (var element : source.elements(revision)) {
                take(plan, new Change(ChangeKind.CHANGED, element), false);
            }
        }
    }

    /** Whether elements in the index repeat something of a piece: the title of the plan or the name of a unit. */
    private static boolean isNamedElsewhere(Change change) {
        return change.piece().slot() == Slot.PLAN
                || change.piece().slot() == Slot.UNIT && change.kind() == ChangeKind.CHANGED;
    }

    private void take(IndexedPlan plan, Change change, boolean isFirst) throws IOException {
        var key = new Term(Fields.KEY, IndexedElement.key(plan.number(), change.piece().id()));
        if (change.kind() == ChangeKind.REMOVED) {
            writer.deleteDocuments(key);
        } else if (IndexedElement.isElement(change.piece())) {
            var document = IndexedElement.of(plan, change.piece());
            if (isFirst) {
                writer.addDocument(document);
            } else {
                writer.updateDocument(key, document);
            }
        }
    }
}
