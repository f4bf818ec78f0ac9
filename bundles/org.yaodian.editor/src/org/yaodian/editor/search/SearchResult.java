/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** The hits of the last search, grouped by plan. */
final class SearchResult implements ITreeContentProvider {

    private Map<IFile, List<SearchHit>> hits = Map.of();

    void set(List<SearchHit> found) {
        hits = found.stream().collect(Collectors.groupingBy(SearchHit::file, LinkedHashMap::new, Collectors.toList()));
    }

    List<SearchHit> hitsOf(IFile file) {
        return hits.getOrDefault(file, List.of());
    }

    int plans() {
        return hits.size();
    }

    @Override
    public Object[] getElements(Object input) {
        return hits.keySet().toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof IFile file ? hitsOf(file).toArray() : new Object[0];
    }

    @Override
    public Object getParent(Object element) {
        return element instanceof SearchHit hit ? hit.file() : null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof IFile;
    }
}
