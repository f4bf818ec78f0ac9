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

import java.util.Optional;

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
        product.eyes().see(Wanted.shell("欢迎 - 要点 · 上海市"));
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
        product.eyes().see(Wanted.shell("shanghai-2007 - 要点 · 上海市"));
        var chapters = product.eyes().look(Wanted.model("chapter"));
        assertEquals(10, chapters.size());
        for (var chapter : chapters) {
            product.eyes().see(Wanted.model("diagram").that("of " + chapter.get("text"),
                    diagram -> diagram.get("text").endsWith(chapter.get("text"))));
        }
        stage.picture("overview");
        workbench.showPage("十、优化信息化发展环境，支撑信息化快速健康发展");
        var diagram = new DiagramPage(product);
        var task = diagram.highest("task");
        stage.picture("chapter");
        diagram.select(task.get("text"));
        workbench.showPage("原文");
        product.eyes().until(() -> Optional.of(product.eyes().seeText("十、优化信息化发展环境"))
                .filter(place -> place.is("showing")), () -> "see the tenth chapter in the source text");
        stage.picture("source");
    }
}
