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

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IFilter;

/** Lets a section appear for objects that have fields on its tab, which is named behind the class in plugin.xml. */
public final class TabFilter implements IFilter, IExecutableExtension {

    private static final Map<EClass, Set<Tab>> TABS = new HashMap<>();

    private Tab tab;

    @Override
    public void setInitializationData(IConfigurationElement element, String attribute, Object name) {
        tab = Tab.named((String) name);
    }

    @Override
    public boolean select(Object selected) {
        if (!(selected instanceof EObject object)) {
            return false;
        }
        return tab == Tab.APPEARANCE ? DrawnObjects.isDrawn(object) : tabs(object).contains(tab);
    }

    private static Set<Tab> tabs(EObject object) {
        return TABS.computeIfAbsent(object.eClass(), type -> FieldCatalogue.of(object).stream()
                .map(field -> field.group().tab()).collect(Collectors.toCollection(() -> EnumSet.noneOf(Tab.class))));
    }
}
