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

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.yaodian.model.ElementKind;

/**
 * What a card stands for, with the look that tells it from the others. The accents grow lighter from kind to kind, so
 * that the order holds in greyscale too.
 */
public enum ShapeKind {

    /** A chapter of the plan. */
    CHAPTER(Silhouette.FOLDER, Icon.CONTENTS, 0x213b54, 0xf0f4f9),

    /** A policy or another document. */
    POLICY(Silhouette.DOCUMENT, Icon.BOOKMARK, 0x4d3a82, 0xefebf6),

    /** A task. */
    TASK(Silhouette.ROUNDED, Icon.TICK, 0x005d9a, 0xf7f9fd),

    /** A target. */
    TARGET(Silhouette.HEXAGON, Icon.FLAG, 0xae413b, 0xfbe3df),

    /** An information system. */
    SYSTEM(Silhouette.CYLINDER, Icon.SERVER, 0x007e7d, 0xcfe9e8),

    /** A unit. */
    UNIT(Silhouette.CAPSULE, Icon.BUILDING, 0x578853, 0xe6f3e4),

    /** An event. */
    EVENT(Silhouette.CALENDAR, Icon.STAR, 0xb67b2e, 0xffedd9),

    /** An element of a kind that is not known here, or a node whose element is gone. */
    OTHER(Silhouette.CHAMFERED, Icon.DIAMOND, 0x8e949a, 0xdee0e2),

    /** A note. */
    NOTE(Silhouette.FOLDED, Icon.BUBBLE, 0xb49f5b, 0xfff6db);

    private final Silhouette silhouette;
    private final Icon icon;
    private final CardPaint standard;

    ShapeKind(Silhouette silhouette, Icon icon, int accent, int fill) {
        this.silhouette = silhouette;
        this.icon = icon;
        standard = new CardPaint(new Rgb(accent), new Rgb(fill));
    }

    /**
     * The kind of card for a kind of element.
     *
     * @param kind a kind of element
     * @return the kind of card
     */
    public static ShapeKind of(ElementKind kind) {
        return switch (kind) {
            case CHAPTER -> CHAPTER;
            case TASK -> TASK;
            case SYSTEM -> SYSTEM;
            case TARGET -> TARGET;
            case POLICY -> POLICY;
            case EVENT -> EVENT;
        };
    }

    /**
     * The whole look.
     *
     * @return what cards of this kind look like where no sector says anything else
     */
    public CardLook look() {
        return Looks.of(this);
    }

    /**
     * The outline.
     *
     * @return the silhouette of this kind and no other
     */
    public Silhouette silhouette() {
        return silhouette;
    }

    /**
     * The icon.
     *
     * @return the icon of this kind and no other
     */
    public Icon icon() {
        return icon;
    }

    /**
     * The strong colour: behind the icon, and in the palette and the legend.
     *
     * @return the accent, dark enough for a white icon
     */
    public Rgb accent() {
        return CardPaint.of(this).accent();
    }

    /**
     * The light colour of the card.
     *
     * @return the fill, light enough for dark text
     */
    public Rgb fill() {
        return CardPaint.of(this).fill();
    }

    /**
     * The colours of this kind where nobody has chosen others.
     *
     * @return an accent dark enough for a white icon and a fill light enough for dark text
     */
    public CardPaint standardPaint() {
        return standard;
    }

    /**
     * The colour of the outline.
     *
     * @return a softer accent
     */
    public Rgb line() {
        return accent().mix(Rgb.WHITE, 0.35);
    }

    /** The looks, made after the kinds, and again when a person chooses other colours. */
    private static final class Looks {

        private static final Map<ShapeKind, CardLook> ALL = new ConcurrentHashMap<>();

        static CardLook of(ShapeKind kind) {
            var paint = CardPaint.of(kind);
            var look = ALL.get(kind);
            if (look == null || !look.accent().equals(paint.accent()) || !look.fill().equals(paint.fill())) {
                look = new CardLook(kind, Legend.name(kind), kind.silhouette, kind.icon.path(), paint.accent(),
                        paint.fill(), kind == UNIT ? Cards.UNIT_WIDTH : Cards.WIDTH, 0);
                ALL.put(kind, look);
            }
            return look;
        }
    }
}
