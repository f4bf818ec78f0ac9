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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yaodian.stories.drive.Stage;
import org.yaodian.stories.drive.Wanted;
import org.yaodian.stories.pages.ImportWizard;
import org.yaodian.stories.pages.Workbench;

/** Somebody brings a document in, looks over what was found in it and gets a plan. */
class ImportStory {

    @RegisterExtension
    final Stage stage = new Stage();

    @Test
    void aReviewedDocumentBecomesAPlanWithWhatWasDecided() {
        Path document = Samples.linshuiDocument(stage.file("linshui.txt"));
        var product = stage.start();
        var eyes = product.eyes();
        var wizard = new ImportWizard(product);
        eyes.see(Wanted.shell("欢迎 - 要点 · 上海市"));
        eyes.rest();

        wizard.open();
        stage.picture("file");
        wizard.read(document);
        stage.picture("review");
        wizard.reject("举办信息化知识竞赛");
        wizard.rename("建成市级政务公开平台", "建成市级政务公开服务平台");
        wizard.splitBefore("加强信息化人才队伍的培养和使用", "培养和使用");
        stage.picture("reviewed");
        wizard.finish();

        var workbench = new Workbench(product);
        workbench.seePlan("2010年临水市信息化工作要点");
        eyes.see(Wanted.model("task").with("text", "建成市级政务公开服务平台"));
        eyes.see(Wanted.model("task").with("text", "加强信息化人才队伍"));
        eyes.see(Wanted.model("task").with("text", "培养和使用"));
        assertEquals(0, eyes.look(Wanted.model("task").with("text", "举办信息化知识竞赛")).size());
        stage.picture("plan");
        Path plan = product.workspace().resolve("工作要点").resolve("2010年临水市信息化工作要点.plan");
        String saved = eyes.seeFile(plan, file -> Files.readString(file.toPath()));
        assertTrue(saved.contains("建成市级政务公开服务平台"));
    }

    @Test
    void aTaskIsDraggedAndMovedByKeysToAnotherPlaceBeforeThePlanIsMade() throws IOException {
        Path document = Samples.linshuiDocument(stage.file("linshui.txt"));
        var product = stage.start();
        var wizard = new ImportWizard(product);
        product.eyes().see(Wanted.shell("欢迎 - 要点 · 上海市"));
        product.eyes().rest();

        wizard.open();
        wizard.read(document);
        wizard.dragOnto("举办信息化知识竞赛", "推进政务公开");
        stage.picture("dragged");
        wizard.moveUp("加强信息化人才队伍的培养和使用");
        wizard.finish();

        new Workbench(product).seePlan("2010年临水市信息化工作要点");
        Path plan = product.workspace().resolve("工作要点").resolve("2010年临水市信息化工作要点.plan");
        String saved = product.eyes().seeFile(plan, file -> Files.readString(file.toPath()));
        assertInOrder(saved, "name=\"推进政务公开", "name=\"举办信息化知识竞赛", "name=\"加强基础设施",
                "name=\"加强信息化人才队伍的培养和使用", "name=\"建设城市光纤网络");
    }

    private static void assertInOrder(String text, String... words) {
        for (int i = 1; i < words.length; i++) {
            assertTrue(text.contains(words[i - 1]), words[i - 1]);
            assertTrue(text.indexOf(words[i - 1]) < text.indexOf(words[i]), words[i - 1] + " before " + words[i]);
        }
    }
}
