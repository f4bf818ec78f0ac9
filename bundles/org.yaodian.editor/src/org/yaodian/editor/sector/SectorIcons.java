/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.sector;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Image;
import org.yaodian.editor.plan.EditorImages;
import org.yaodian.model.sector.Sector;

/** The pictures of sector editors for one widget, to be disposed with it. */
public final class SectorIcons {

    private final Map<String, Image> images = new HashMap<>();

    /**
     * The picture of a sector.
     *
     * @param sector the sector
     * @return the picture of its editor, or a general one when it has none
     */
    public Image of(Sector sector) {
        var editor = SectorEditors.installed().ofSector(sector.id());
        return editor.isEmpty() ? EditorImages.get("sector")
                : images.computeIfAbsent(sector.id(),
                        id -> ImageDescriptor.createFromURL(editor.get().icon()).createImage());
    }

    /** Disposes the pictures. */
    public void dispose() {
        images.values().forEach(Image::dispose);
        images.clear();
    }
}
