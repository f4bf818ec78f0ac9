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

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.yaodian.store.StoreException;
import org.yaodian.store.ui.connection.Explanation;
import org.yaodian.store.ui.connection.StoreAccess;
import org.yaodian.store.ui.connection.StoreJob;

/**
 * What the view of stores shows. Lines below a line are read in the background when it is opened; until they are there
 * the former ones stay, or a word that they are being read.
 */
final class StoreTree implements ITreeContentProvider {

    private final StoreAccess access;
    private final Display display;
    private final Consumer<StoreNode> arrived;
    private final Map<String, List<StoreNode>> known = new HashMap<>();
    private final Set<String> stale = new HashSet<>();
    private final Map<String, StoreJob<?>> running = new HashMap<>();

    /**
     * Makes the content.
     *
     * @param access  the connections and stores
     * @param display whose thread shows it
     * @param arrived gets a line when there is something new below it
     */
    StoreTree(StoreAccess access, Display display, Consumer<StoreNode> arrived) {
        this.access = access;
        this.display = display;
        this.arrived = arrived;
    }

    /** Looks at everything again when it is shown the next time. */
    void forget() {
        stale.addAll(known.keySet());
    }

    @Override
    public Object[] getElements(Object input) {
        return access.connections().all().stream().map(StoreNode.Site::new).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        var node = (StoreNode) parent;
        if (!node.hasChildren()) {
            return new Object[0];
        }
        var children = known.get(node.key());
        if (children == null || stale.contains(node.key())) {
            read(node);
        }
        return children == null ? new Object[]{new StoreNode.Words(node, Messages.StoreTree_Reading, false)}
                : children.toArray();
    }

    private void read(StoreNode node) {
        if (running.containsKey(node.key())) {
            return;
        }
        stale.remove(node.key());
        var job = new StoreJob<>(NLS.bind(Messages.StoreTree_Job, node.connection().name()), access,
                node.connection(), display, (store, monitor) -> StoreReader.below(store, node))
                .then(children -> arrived(node, children)).onFailure(failure -> failed(node, failure));
        running.put(node.key(), job);
        job.schedule();
    }

    private void failed(StoreNode node, StoreException failure) {
        arrived(node, List.of(new StoreNode.Words(node,
                NLS.bind(Messages.StoreTree_Problem, Explanation.heading(failure), failure.getMessage()), true)));
        stale.add(node.key());
    }

    private void arrived(StoreNode node, List<StoreNode> children) {
        running.remove(node.key());
        known.put(node.key(), children);
        arrived.accept(node);
    }

    @Override
    public Object getParent(Object element) {
        return ((StoreNode) element).parent();
    }

    @Override
    public boolean hasChildren(Object element) {
        return ((StoreNode) element).hasChildren();
    }

    @Override
    public void dispose() {
        running.values().forEach(StoreJob::cancel);
    }

    /** Finds lines again by their keys. */
    static final class ByKey implements IElementComparer {

        @Override
        public boolean equals(Object one, Object other) {
            return one == other || one instanceof StoreNode a && other instanceof StoreNode b
                    && a.getClass() == b.getClass() && a.key().equals(b.key());
        }

        @Override
        public int hashCode(Object element) {
            return element instanceof StoreNode node ? node.key().hashCode() : element.hashCode();
        }
    }
}
