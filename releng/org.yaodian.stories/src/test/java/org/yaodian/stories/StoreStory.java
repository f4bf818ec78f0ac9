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
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yaodian.stories.drive.Product;
import org.yaodian.stories.drive.Stage;
import org.yaodian.stories.drive.Wanted;
import org.yaodian.stories.pages.DiagramPage;
import org.yaodian.stories.pages.Workbench;

/** A compiler keeps the revisions of a plan in the store of the workspace, which nobody had to set up. */
class StoreStory {

    private static final String NAME = "建成统一受理平台";
    private static final String OTHER_NAME = "建成综合受理平台";
    private static final String DIALOG = "提交到计划库";

    @RegisterExtension
    final Stage stage = new Stage();

    private Product product;
    private Workbench workbench;

    private void commit(String reason) {
        product.hands().press("CONTROL ALT S");
        product.eyes().see(Wanted.shell(DIALOG));
        workbench.fillFocused(reason);
        workbench.answer(DIALOG, "提交");
    }

    private void rename() {
        new DiagramPage(product).select(NAME);
        workbench.fill(Wanted.control("Text").with("text", NAME), OTHER_NAME);
        product.hands().press("ENTER");
        product.eyes().see(Wanted.model("task").with("text", OTHER_NAME));
    }

    @Test
    void aPlanIsCommittedChangedComparedAndItsFirstRevisionOpenedAgain() {
        product = stage.start("-open", Samples.haicheng(stage.file("海城2008.plan")).toString());
        var eyes = product.eyes();
        var hands = product.hands();
        workbench = new Workbench(product);
        workbench.seePlan("海城2008");
        var first = workbench.fingerprint();

        commit("首次入库");
        workbench.menu("计划库", "版本历史");
        eyes.see(Wanted.cell("首次入库"));

        hands.click(eyes.see(Wanted.tab("属性")));
        rename();
        commit("改正名称");
        assertNotEquals(first, workbench.fingerprint());
        hands.click(eyes.see(Wanted.tab("版本历史")));
        eyes.see(Wanted.cell("改正名称"));
        stage.picture("revisions");

        hands.click(eyes.see(Wanted.row("1")));
        hands.click(eyes.see(Wanted.tool("与当前文件比较")));
        eyes.see(Wanted.cell(OTHER_NAME));
        eyes.see(Wanted.cell(NAME));
        stage.picture("compared");

        hands.click(eyes.see(Wanted.tab("版本历史")));
        hands.doubleClick(eyes.see(Wanted.row("1")));
        eyes.see(Wanted.editor().that("title", editor -> editor.get("text").contains("第1版")));
        eyes.see(Wanted.model("task").with("text", NAME));
        stage.picture("first");
        assertEquals(first, workbench.fingerprint());
    }
}
