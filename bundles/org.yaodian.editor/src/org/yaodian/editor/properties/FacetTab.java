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
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.AbstractSectionDescriptor;
import org.eclipse.ui.views.properties.tabbed.AbstractTabDescriptor;
import org.eclipse.ui.views.properties.tabbed.ISection;

/** A tab for the facets of one class. */
final class FacetTab extends AbstractTabDescriptor {

    /** Category of the tabs of sectors, as in plugin.xml. */
    private static final String CATEGORY = "sector";

    private final String id;
    private final String label;

    /**
     * Describes a tab.
     *
     * @param id       unique among the tabs of an object
     * @param label    what a person reads
     * @param sections make the sections when the tab is shown first
     */
    FacetTab(String id, String label, List<Supplier<ISection>> sections) {
        this.id = id;
        this.label = label;
        setSectionDescriptors(new ArrayList<>(
                IntStream.range(0, sections.size()).mapToObj(i -> new Part(id, i, sections.get(i))).toList()));
    }

    @Override
    public String getCategory() {
        return CATEGORY;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String getLabel() {
        return label;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FacetTab tab && tab.id.equals(id)
                && tab.getSectionDescriptors().size() == getSectionDescriptors().size();
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** A section of such a tab. */
    private static final class Part extends AbstractSectionDescriptor {

        private final String tab;
        private final int number;
        private final Supplier<ISection> maker;

        Part(String tab, int number, Supplier<ISection> maker) {
            this.tab = tab;
            this.number = number;
            this.maker = maker;
        }

        @Override
        public String getId() {
            return tab + '.' + number;
        }

        @Override
        public String getTargetTab() {
            return tab;
        }

        @Override
        public ISection getSectionClass() {
            return maker.get();
        }

        @Override
        public boolean appliesTo(IWorkbenchPart part, ISelection selection) {
            return true;
        }
    }
}
