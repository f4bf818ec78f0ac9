/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.editor.source;

import org.eclipse.jface.resource.ImageDescriptor;
import org.yaodian.model.ElementKind;
import org.yaodian.model.edit.PlanItemProviders;

/** Icons of the source page and of the import, drawn for this program. */
public final class SourceIcons {

    private SourceIcons() {
    }

    /**
     * Finds an icon.
     *
     * @param name the word of a kind of element, or a file name in {@code icons} without its extension
     * @return the icon, or the sign of a missing one
     */
    public static ImageDescriptor of(String name) {
        return ElementKind.ofWord(name).map(kind -> PlanItemProviders.iconOf(kind.eClass()))
                .map(ImageDescriptor::createFromURL).orElseGet(() -> own(name));
    }

    private static ImageDescriptor own(String name) {
        return ImageDescriptor.createFromURL(SourceIcons.class.getResource("/icons/" + name + ".svg"));
    }
}
