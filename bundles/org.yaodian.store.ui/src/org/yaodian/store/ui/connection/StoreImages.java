/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.store.ui.connection;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.yaodian.editor.plan.EditorImages;

/** The pictures of this bundle, by name, made once for the display; those it has not are the editor's. */
public final class StoreImages {

    private static final String BUNDLE = "org.yaodian.store.ui";
    private static ImageRegistry registry;

    private StoreImages() {
    }

    /**
     * A picture to draw, owned by this class.
     *
     * @param name file name in {@code icons/} without the extension
     * @return the picture
     */
    public static Image get(String name) {
        if (registry == null) {
            registry = new ImageRegistry(Display.getCurrent());
        }
        var image = registry.get(name);
        if (image == null) {
            registry.put(name, descriptor(name));
            image = registry.get(name);
        }
        return image;
    }

    /**
     * A picture for actions.
     *
     * @param name file name in {@code icons/} without the extension
     * @return its descriptor
     */
    public static ImageDescriptor descriptor(String name) {
        return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".svg")
                .orElseGet(() -> EditorImages.descriptor(name));
    }
}
