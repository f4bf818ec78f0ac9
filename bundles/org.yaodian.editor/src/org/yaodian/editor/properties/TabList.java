/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.properties;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredContentProvider;
import org.eclipse.jface.viewers.Viewer;

/**
 * The tabs that plugin.xml declares, with those of facets behind the first one.
 *
 * @param declared gives the tabs of plugin.xml
 */
record TabList(IStructuredContentProvider declared) implements IStructuredContentProvider {

    @Override
    public Object[] getElements(Object selection) {
        return withFacets(declared.getElements(selection), selection).toArray();
    }

    /** {@return some tabs with those of facets behind the first one} */
    static List<Object> withFacets(Object[] declared, Object selection) {
        List<Object> tabs = new ArrayList<>(List.of(declared));
        if (selection instanceof ISelection selected) {
            tabs.addAll(Math.min(1, tabs.size()), FacetTabs.of(selected));
        }
        return tabs;
    }

    @Override
    public void inputChanged(Viewer viewer, Object before, Object now) {
        declared.inputChanged(viewer, before, now);
    }

    @Override
    public void dispose() {
        declared.dispose();
    }
}
