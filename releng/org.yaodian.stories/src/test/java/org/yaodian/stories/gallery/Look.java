/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.stories.gallery;

import java.util.Map;
import java.util.stream.Stream;

/**
 * One way in which the product may look.
 *
 * @param language zh_CN or en
 * @param theme light or dark
 * @param scale percent of the usual size, 100 or 200
 */
record Look(String language, String theme, int scale) {

    private static final String THEMES = "org.eclipse.e4.ui.css.theme.e4_";

    /** {@return every combination} */
    static Stream<Look> all() {
        return Stream.of("zh_CN", "en").flatMap(language -> Stream.of("light", "dark")
                .flatMap(theme -> Stream.of(100, 200).map(scale -> new Look(language, theme, scale))));
    }

    /** {@return the name of its folder, for example zh_CN-light-100} */
    String folder() {
        return language + "-" + theme + "-" + scale;
    }

    String[] arguments() {
        return new String[]{"-cssTheme", THEMES + (theme.equals("dark") ? "dark" : "default")};
    }

    Map<String, String> environment() {
        return Map.of("GDK_SCALE", String.valueOf(scale / 100));
    }
}
