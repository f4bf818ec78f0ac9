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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yaodian.stories.drive.Stage;
import org.yaodian.stories.drive.Wanted;
import org.yaodian.stories.pages.DiagramPage;
import org.yaodian.stories.pages.Workbench;

/** Somebody starts the product: for the first time, or with a plan. */
class OpenStory {

    @RegisterExtension
    final Stage stage = new Stage();

    @Test
    void theFirstStartWelcomesAndTheExampleOpens() {
        var product = stage.start();
        product.eyes().see(Wanted.shell("欢迎 - 要点 Yaodian"));
        stage.picture("welcome");
        product.hands().click(product.eyes().see(Wanted.control("Hyperlink").with("text", "看一个示例")));
        new Workbench(product).seePlan("示例计划");
        stage.picture("example");
    }

    @Test
    void thePlanOf2007LiesOpenWithADiagramForEachChapter() {
        var file = stage.importDocument(Samples.shanghai2007(), "shanghai-2007.plan");
        var product = stage.start("-open", file.toString());
        var workbench = new Workbench(product);
        workbench.seePlan("shanghai-2007");
        product.eyes().see(Wanted.shell("shanghai-2007 - 要点 Yaodian"));
        var chapters = product.eyes().look(Wanted.model("chapter"));
        assertEquals(10, chapters.size());
        for (var chapter : chapters) {
            product.eyes().see(Wanted.model("diagram").that("of " + chapter.get("text"),
                    diagram -> diagram.get("text").endsWith(chapter.get("text"))));
        }
        stage.picture("overview");
        workbench.showPage("一、不断提升科技创新能力，支撑城市创新体系建设");
        var shown = product.eyes().see(Wanted.figureOf("task").with("showing", "true"));
        stage.picture("chapter");
        new DiagramPage(product).select(shown.get("text"));
        workbench.showPage("原文");
        product.eyes().seeText("加强信息基础设施");
        stage.picture("source");
    }
}
