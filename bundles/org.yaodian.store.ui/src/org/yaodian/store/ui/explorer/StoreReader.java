/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.store.ui.explorer;

import java.util.ArrayList;
import java.util.List;

import org.yaodian.store.Store;
import org.yaodian.store.StoreException;

/** Reads from a store what stands below a line. Not for the thread of the user interface. */
final class StoreReader {

    /** How many revisions of a branch are listed; the history has all. */
    static final int NEWEST = 12;

    private StoreReader() {
    }

    static List<StoreNode> below(Store store, StoreNode node) throws StoreException {
        return switch (node) {
            case StoreNode.Site site -> plans(store, site);
            case StoreNode.Plan plan -> branchesAndTags(store, plan);
            case StoreNode.Line line -> revisions(store, line);
            case StoreNode.Mark mark -> List.of();
            case StoreNode.State state -> List.of();
            case StoreNode.Words words -> List.of();
        };
    }

    private static List<StoreNode> plans(Store store, StoreNode.Site site) throws StoreException {
        var nodes = new ArrayList<StoreNode>();
        store.plans().all().forEach(plan -> nodes.add(new StoreNode.Plan(site, plan)));
        if (nodes.isEmpty()) {
            nodes.add(new StoreNode.Words(site, Messages.StoreReader_NoPlans, false));
        }
        return nodes;
    }

    private static List<StoreNode> branchesAndTags(Store store, StoreNode.Plan plan) throws StoreException {
        var nodes = new ArrayList<StoreNode>();
        store.plans().branches(plan.plan().id()).forEach(branch -> nodes.add(new StoreNode.Line(plan, branch)));
        for (var tag : store.plans().tags(plan.plan().id())) {
            nodes.add(new StoreNode.Mark(plan, tag, store.history().revision(tag.revision())));
        }
        return nodes;
    }

    private static List<StoreNode> revisions(Store store, StoreNode.Line line) throws StoreException {
        var nodes = new ArrayList<StoreNode>();
        var all = store.history().log(line.branch().head());
        all.stream().limit(NEWEST).forEach(revision -> nodes.add(new StoreNode.State(line, revision)));
        if (all.size() > NEWEST) {
            nodes.add(new StoreNode.Words(line,
                    org.eclipse.osgi.util.NLS.bind(Messages.StoreReader_More, all.size() - NEWEST), false));
        }
        return nodes;
    }
}
