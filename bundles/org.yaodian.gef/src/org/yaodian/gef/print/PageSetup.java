/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.print;

/**
 * How pages are to look.
 *
 * @param paper     the paper
 * @param landscape whether its longer side lies across
 * @param margin    room at each edge in millimetres, 5 or more
 * @param wide      how many pages the diagram is fitted to from left to right, 1 or more
 * @param numbers   whether each page has a title with its number
 * @param cutMarks  whether corners to cut at are marked
 * @param legend    whether name and legend stand above the diagram
 * @param filtered  whether the filter of the diagram counts
 */
record PageSetup(Paper paper, boolean landscape, int margin, int wide, boolean numbers, boolean cutMarks,
        boolean legend, boolean filtered) {

    private static final double TITLE = 8;

    PageSetup {
        if (margin < 5 || wide < 1) {
            throw new IllegalArgumentException("margin " + margin + ", wide " + wide);
        }
    }

    double width() {
        return landscape ? paper.height() : paper.width();
    }

    double height() {
        return landscape ? paper.width() : paper.height();
    }

    /** Height of the title in millimetres. */
    double title() {
        return numbers ? TITLE : 0;
    }

    /** Width for the diagram in millimetres. */
    double roomAcross() {
        return width() - 2 * margin;
    }

    /** Height for the diagram in millimetres. */
    double roomDown() {
        return height() - 2 * margin - title();
    }
}
