/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.diagram.picture;

import java.util.Collection;
import java.util.Set;

import org.yaodian.model.plan.Node;

/**
 * How a picture is made.
 *
 * @param scale       pixels of the picture for one pixel of the diagram at 100 %, more than 0; SVG grows by it too
 * @param heading     whether the name of the diagram and a legend stand above it
 * @param transparent whether there is nothing behind the diagram instead of white
 * @param filtered    whether the filter of the diagram counts; otherwise everything is shown
 * @param only        the nodes to show with what stands in them; empty for all
 */
public record PictureOptions(double scale, boolean heading, boolean transparent, boolean filtered, Set<Node> only) {

    /** Full size with a heading on white. */
    public static final PictureOptions STANDARD = new PictureOptions(1, true, false, true, Set.of());

    /**
     * Checks the scale.
     *
     * @throws IllegalArgumentException when the scale is not a number above 0
     */
    public PictureOptions {
        if (!(scale > 0) || Double.isInfinite(scale)) {
            throw new IllegalArgumentException("scale must be more than 0: " + scale);
        }
        only = Set.copyOf(only);
    }

    /**
     * Options for everything that the diagram shows.
     *
     * @param scale       pixels of the picture for one pixel of the diagram, more than 0
     * @param heading     whether name and legend stand above the diagram
     * @param transparent whether there is no white behind it
     */
    public PictureOptions(double scale, boolean heading, boolean transparent) {
        this(scale, heading, transparent, true, Set.of());
    }

    /**
     * Changes the scale.
     *
     * @param newScale pixels of the picture for one pixel of the diagram, more than 0
     * @return the same options with another scale
     */
    public PictureOptions at(double newScale) {
        return new PictureOptions(newScale, heading, transparent, filtered, only);
    }

    /**
     * Shows the name and the legend or not.
     *
     * @param newHeading whether they stand above the diagram
     * @return the changed options
     */
    public PictureOptions headed(boolean newHeading) {
        return new PictureOptions(scale, newHeading, transparent, filtered, only);
    }

    /**
     * Shows what the filter leaves out or not.
     *
     * @param newFiltered whether the filter of the diagram counts
     * @return the changed options
     */
    public PictureOptions filteredBy(boolean newFiltered) {
        return new PictureOptions(scale, heading, transparent, newFiltered, only);
    }

    /**
     * Shows some nodes only.
     *
     * @param nodes the nodes; empty for all
     * @return the changed options
     */
    public PictureOptions of(Collection<Node> nodes) {
        return new PictureOptions(scale, heading, transparent, filtered, Set.copyOf(nodes));
    }
}
