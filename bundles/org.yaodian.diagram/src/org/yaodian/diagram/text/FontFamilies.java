/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.diagram.text;

import java.awt.Font;
import java.util.List;
import java.util.Locale;

/** The fonts that cards are written in: the first of these that a machine has. */
public final class FontFamilies {

    /** Families with Chinese characters, best first: free ones, then those of Windows, macOS and older Linux. */
    public static final List<String> PREFERRED = List.of("Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC",
            "Source Han Sans CN", "Microsoft YaHei", "PingFang SC", "Hiragino Sans GB", "WenQuanYi Micro Hei",
            "WenQuanYi Zen Hei", "Droid Sans Fallback", "SimHei");

    private static final String SAMPLE = "要点任务牵头单位";

    private FontFamilies() {
    }

    /**
     * The font of this machine.
     *
     * @return a plain font of 12 units; Java's own sans serif when none of the preferred ones is installed
     */
    public static Font installed() {
        return Installed.FONT;
    }

    private static Font find() {
        return PREFERRED.stream().map(name -> new Font(name, Font.PLAIN, 12)).filter(FontFamilies::isThere)
                .findFirst().orElseGet(() -> new Font(Font.SANS_SERIF, Font.PLAIN, 12));
    }

    private static boolean isThere(Font font) {
        return font.getFamily(Locale.ROOT).equalsIgnoreCase(font.getName()) && font.canDisplayUpTo(SAMPLE) < 0;
    }

    /** Holds the font, so that the names can be read without starting Java2D. */
    private static final class Installed {

        static final Font FONT = find();
    }
}
