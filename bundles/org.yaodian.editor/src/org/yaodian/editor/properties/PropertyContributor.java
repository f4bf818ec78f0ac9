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

import org.eclipse.ui.views.properties.tabbed.ITabbedPropertySheetPageContributor;

/** Names the contributor that tabs and sections for objects of a plan belong to. */
public final class PropertyContributor implements ITabbedPropertySheetPageContributor {

    /**
     * The id of the contributor, for the extension points {@code propertyTabs} and {@code propertySections} of
     * {@code org.eclipse.ui.views.properties.tabbed}. It does not change.
     */
    public static final String ID = "org.yaodian.editor.properties";

    @Override
    public String getContributorId() {
        return ID;
    }
}
