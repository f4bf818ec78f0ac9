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

/** The text styles and colours that all cards share. */
final class Styles {

    static final Rgb INK = new Rgb(0x1f2933);
    static final Rgb FADED = new Rgb(0x616e7c);
    static final Rgb WARNING = new Rgb(0xb86e00);

    private static final Rgb GOOD = new Rgb(0x2e7d32);
    private static final Rgb NOTICE = new Rgb(0x1565c0);
    private static final Rgb ALARM = new Rgb(0xb3261e);

    static final TextStyle CODE = new TextStyle(11, false, FADED);
    static final TextStyle LABEL = new TextStyle(11, false, FADED);

    private static final TextStyle NAME = new TextStyle(12, false, INK);
    private static final TextStyle TASK = new TextStyle(13, false, INK);
    private static final TextStyle HEADING = new TextStyle(13, true, INK);
    private static final TextStyle CHAPTER = new TextStyle(14, true, INK);

    private Styles() {
    }

    /** Chapters and systems with parts have bold titles; tasks are sentences, and a block of bold is hard to read. */
    static TextStyle title(Shape shape) {
        return switch (shape.kind()) {
            case CHAPTER -> CHAPTER;
            case TASK -> TASK;
            default -> shape.container() ? HEADING : NAME;
        };
    }

    /** The colour of a badge; the card's own when the badge means neither good nor bad. */
    static Rgb accent(Badge.Tone tone, CardLook look) {
        return switch (tone) {
            case GOOD -> GOOD;
            case NOTICE -> NOTICE;
            case CAUTION -> WARNING;
            case ALARM -> ALARM;
            case PLAIN, WARNING -> look.accent();
        };
    }

    static TextStyle chip(Rgb accent) {
        return new TextStyle(11, false, accent.mix(INK, 0.45));
    }
}
