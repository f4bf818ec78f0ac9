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

import java.util.List;

import org.yaodian.diagram.shape.Mark.PathMark;
import org.yaodian.diagram.shape.Mark.TextMark;

/** The pale look of what is not asked for, but stays in sight. */
public final class Faded {

    private static final double SHARE = 0.78;

    private Faded() {
    }

    /**
     * Makes marks pale.
     *
     * @param marks what to draw
     * @return the same in colours near white
     */
    public static List<Mark> of(List<Mark> marks) {
        return marks.stream().map(Faded::of).toList();
    }

    static Rgb of(Rgb color) {
        return color.mix(Rgb.WHITE, SHARE);
    }

    private static Mark of(Mark mark) {
        return switch (mark) {
            case PathMark path -> new PathMark(path.path(), pale(path.fill()), pale(path.line()), path.stroke());
            case TextMark text -> new TextMark(text.lines(),
                    new TextStyle(text.style().size(), text.style().bold(), pale(text.style().color())));
        };
    }

    private static Rgb pale(Rgb color) {
        return color == null ? null : of(color);
    }
}
