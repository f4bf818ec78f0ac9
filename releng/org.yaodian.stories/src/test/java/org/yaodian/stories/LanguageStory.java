/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yaodian.robot.Sight;
import org.yaodian.stories.drive.Product;
import org.yaodian.stories.drive.Stage;
import org.yaodian.stories.drive.Wanted;
import org.yaodian.stories.pages.Workbench;

/** Somebody works in Chinese, somebody else in English; neither meets a word of the other language. */
class LanguageStory {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{2,}");
    /** Names, kinds of files and keys, which are the same in both languages. */
    private static final Pattern COMMON = Pattern
            .compile(
                    "[\\w\\p{L}/-]+\\.plan|Yaodian|要点|海城2008|PNG|SVG|Word|\\((Shift|Ctrl|Alt|F\\d+|\\+|[A-Z0-9←→])+\\)");

    @RegisterExtension
    final Stage stage = new Stage();

    @Test
    void theChineseWindowSpeaksChinese() {
        assertEquals(List.of(), foreign("zh_CN", ENGLISH));
    }

    @Test
    void theEnglishWindowSpeaksEnglish() {
        assertEquals(List.of(), foreign("en", CHINESE));
    }

    private List<String> foreign(String language, Pattern other) {
        var product = stage.startIn(language, "-open", Samples.haicheng(stage.file("海城2008.plan")).toString());
        new Workbench(product).seePlan("海城2008");
        stage.picture("window");
        var texts = new ArrayList<String>();
        texts.addAll(windowTexts(product));
        texts.addAll(menuTexts(product));
        Predicate<String> isForeign = text -> other.matcher(COMMON.matcher(text).replaceAll("")).find();
        return texts.stream().filter(isForeign).distinct().toList();
    }

    private static List<String> windowTexts(Product product) {
        var texts = new ArrayList<String>();
        for (var wanted : List.of(Wanted.tools(), Wanted.tabs(), Wanted.headers(), Wanted.paletteEntries())) {
            for (Sight sight : product.eyes().look(wanted)) {
                texts.add(sight.get("text"));
                texts.add(sight.get("tip"));
            }
        }
        texts.removeIf(text -> text.equals("政务服务"));
        return texts;
    }

    private List<String> menuTexts(Product product) {
        var texts = new ArrayList<String>();
        for (Sight top : product.eyes().look(Wanted.entries(""))) {
            String path = top.get("path");
            product.hands().click(top);
            product.eyes().see(Wanted.entries(path));
            stage.picture("menu" + texts.size());
            product.eyes().look(Wanted.entries(path)).forEach(entry -> texts.add(entry.get("text")));
            product.hands().press("ESCAPE");
            product.eyes().seeNo(Wanted.entries(path));
            texts.add(top.get("text"));
        }
        return texts;
    }
}
