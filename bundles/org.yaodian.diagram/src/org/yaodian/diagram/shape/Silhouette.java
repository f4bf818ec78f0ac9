/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.diagram.shape;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The outline of a card. Each one can be told from the others without colour.
 * All outlines fill their width and height and are convex enough that a line from the middle leaves them once.
 */
public enum Silhouette {

    /** A frame with a tab at its top left: a chapter. */
    FOLDER(new Insets(12, 18, 12, 10), Sheets::folder),
    /** A card with round corners: a task. */
    ROUNDED(new Insets(10, 9, 10, 9), Polygons::rounded),
    /** A drum: an information system. */
    CYLINDER(new Insets(11, 15, 11, 12), Bodies::cylinder, Bodies::cylinderRim),
    /** A hexagon with pointed sides: a target. */
    HEXAGON(new Insets(16, 8, 14, 8), Polygons::hexagon),
    /** A sheet with a torn, wavy lower edge: a policy. */
    DOCUMENT(new Insets(10, 8, 10, 15), Sheets::document),
    /** A calendar sheet with two rings and a band at the top: an event. */
    CALENDAR(new Insets(10, 17, 10, 9), Sheets::calendar, Sheets::calendarBand),
    /** A capsule with half-round sides: a unit. */
    CAPSULE(new Insets(13, 8, 16, 8), Polygons::capsule),
    /** A slip of paper with a folded corner: a note. */
    FOLDED(new Insets(10, 9, 16, 9), Sheets::folded, Sheets::foldLines),
    /** A card with two opposite corners cut: whatever has no shape of its own. */
    CHAMFERED(new Insets(12, 9, 14, 9), Polygons::chamfered),
    /** Three sheets, one behind the other. */
    STACK(new Insets(10, 16, 18, 8), Sheets::stack, Sheets::stackEdges),
    /** A box seen from its corner. */
    CUBOID(new Insets(10, 17, 19, 8), Bodies::cuboid, Bodies::cuboidEdges),
    /** A screen on its foot. */
    SCREEN(new Insets(12, 9, 12, 16), Bodies::screen, Bodies::screenInside),
    /** A cloud. */
    CLOUD(new Insets(14, 13, 14, 13), Bodies::cloud),
    /** A house with a pitched roof. */
    HOUSE(new Insets(14, 17, 14, 8), Bodies::house, Bodies::houseCeiling),
    /** A card with four corners cut. */
    OCTAGON(new Insets(14, 9, 14, 9), Polygons::octagon),
    /** A card that leans to the right. */
    PARALLELOGRAM(new Insets(20, 8, 20, 8), Polygons::parallelogram),
    /** A card that is narrower at the top. */
    TRAPEZOID(new Insets(20, 8, 20, 8), Polygons::trapezoid),
    /** A card that points to the right. */
    PENTAGON(new Insets(10, 8, 20, 8), Polygons::pentagon),
    /** A ticket with a part to be torn off. */
    TICKET(new Insets(12, 8, 22, 8), Sheets::ticket, Sheets::ticketHoles),
    /** A label with a hole for the string. */
    TAG(new Insets(18, 8, 10, 8), Sheets::tag, Sheets::tagHole),
    /** A shield that ends in a point. */
    SHIELD(new Insets(12, 9, 12, 16), Bodies::shield),
    /** A plate with hollow corners. */
    PLAQUE(new Insets(15, 10, 15, 10), Sheets::plaque),
    /** A card with a frame. */
    FRAME(new Insets(14, 13, 14, 13), Sheets::frame, Sheets::frameInside);

    private static final Map<String, Silhouette> BY_NAME = Arrays.stream(values())
            .collect(Collectors.toMap(each -> each.name().toLowerCase(Locale.ROOT), Function.identity()));

    /** Draws a path for a width and a height in pixels, with the top left at 0, 0. */
    @FunctionalInterface
    private interface Drawing {
        VectorPath of(double width, double height);
    }

    private final Insets insets;
    private final Drawing outline;
    private final Drawing details;

    Silhouette(Insets insets, Drawing outline) {
        this(insets, outline, (width, height) -> VectorPath.EMPTY);
    }

    Silhouette(Insets insets, Drawing outline, Drawing details) {
        this.insets = insets;
        this.outline = outline;
        this.details = details;
    }

    /**
     * Finds a silhouette.
     *
     * @param name its name in lower case, as sectors call it
     * @return the silhouette, or nothing when none has this name
     */
    public static Optional<Silhouette> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /**
     * The closed outline.
     *
     * @param width  width in pixels
     * @param height height in pixels
     * @return the outline with its top left at 0, 0, in one part
     */
    public VectorPath outline(double width, double height) {
        return outline.of(width, height);
    }

    /**
     * Lines inside the outline that complete it, such as the rim of a drum. They are drawn, not filled.
     *
     * @param width  width in pixels
     * @param height height in pixels
     * @return the lines, often none
     */
    public VectorPath details(double width, double height) {
        return details.of(width, height);
    }

    /**
     * The room to leave between the outline and what stands inside.
     *
     * @return the insets
     */
    public Insets insets() {
        return insets;
    }
}
