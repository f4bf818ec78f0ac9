/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.plan;

import java.util.function.Supplier;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.yaodian.diagram.shape.ShapeCatalog;
import org.yaodian.gef.figures.VectorIcons;
import org.yaodian.model.edit.PlanItemProviders;
import org.yaodian.model.sector.ElementType;
import org.yaodian.model.sector.RelationType;

/** The pictures of this bundle, by name, made once for the display. */
public final class EditorImages {

    private static final String BUNDLE = "org.yaodian.editor";

    private static ImageRegistry registry;

    private EditorImages() {
    }

    /**
     * A picture to draw, owned by this class.
     *
     * @param name file name in {@code icons/} without the extension
     * @return the picture; that of a missing picture when there is none
     */
    public static Image get(String name) {
        var image = registry().get(name);
        if (image == null) {
            registry().put(name, descriptor(name));
            image = registry().get(name);
        }
        return image;
    }

    private static ImageRegistry registry() {
        if (registry == null) {
            registry = new ImageRegistry(Display.getCurrent());
        }
        return registry;
    }

    /**
     * The picture for the objects of a class of the plan model.
     *
     * @param type the class
     * @return the picture, owned by this class; that of any item when the class has none
     */
    public static Image of(EClass type) {
        var icon = PlanItemProviders.iconOf(type);
        if (icon == null) {
            return get("item");
        }
        if (registry().get(icon.toString()) == null) {
            registry().put(icon.toString(), ImageDescriptor.createFromURL(icon));
        }
        return registry().get(icon.toString());
    }

    /**
     * The picture for elements of a type.
     *
     * @param type a type of a sector
     * @return the picture, owned by this class
     */
    public static Image of(ElementType type) {
        return drawn("element:" + type.id(), () -> VectorIcons.of(ShapeCatalog.lookOf(type), VectorIcons.SMALL));
    }

    /**
     * The picture for relations of a type.
     *
     * @param type a type of a sector
     * @return the picture, owned by this class
     */
    public static Image of(RelationType type) {
        return drawn("relation:" + type.id(), () -> VectorIcons.of(ShapeCatalog.lineOf(type), VectorIcons.SMALL));
    }

    private static Image drawn(String key, Supplier<ImageDescriptor> picture) {
        if (registry().get(key) == null) {
            registry().put(key, picture.get());
        }
        return registry().get(key);
    }

    /**
     * A picture for actions.
     *
     * @param name file name in {@code icons/} without the extension
     * @return its descriptor
     */
    public static ImageDescriptor descriptor(String name) {
        return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".svg")
                .orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }
}
