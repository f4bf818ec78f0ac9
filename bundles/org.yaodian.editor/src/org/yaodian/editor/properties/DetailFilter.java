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

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.viewers.IFilter;

/** Lets a list appear for the objects that have it. The name of the list stands behind the class in plugin.xml. */
public final class DetailFilter implements IFilter, IExecutableExtension {

    private DetailList list;

    @Override
    public void setInitializationData(IConfigurationElement element, String attribute, Object name) {
        list = DetailLists.named((String) name);
    }

    @Override
    public boolean select(Object selected) {
        return list.owner().isInstance(selected);
    }
}
