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

import java.awt.Point;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yaodian.stories.drive.Hands;
import org.yaodian.stories.drive.Stage;
import org.yaodian.stories.drive.Wanted;
import org.yaodian.stories.pages.DiagramPage;
import org.yaodian.stories.pages.Workbench;

/** Somebody makes a mistake, is told at once, and lets the product mend it. */
class ProblemStory {

    private static final String FINDING = "章节“城市管理”为空，请添加任务或删除。";

    @RegisterExtension
    final Stage stage = new Stage();

    @Test
    void aFindingAppearsIsMendedAndComesBackWithUndo() {
        var product = stage.start("-open", Samples.haicheng(stage.file("海城2008.plan")).toString());
        var eyes = product.eyes();
        var workbench = new Workbench(product);
        var diagram = new DiagramPage(product);
        workbench.seePlan("海城2008");
        product.hands().click(eyes.see(Wanted.tab("问题")));
        String before = workbench.fingerprint();

        Point free = Hands.inside(diagram.figure("建成统一受理平台"), 380, 20);
        diagram.create("章节", free, "城市管理");
        var row = eyes.see(Wanted.cell(FINDING));
        stage.picture("finding");

        product.hands().rightClick(Hands.inside(row, 30, row.number("height") / 2));
        product.hands().click(eyes.see(Wanted.entry("/删除该章节")));
        eyes.seeNo(Wanted.cell(FINDING));
        eyes.seeNo(Wanted.model("chapter").with("text", "城市管理"));

        workbench.undo();
        eyes.see(Wanted.cell(FINDING));
        workbench.undo();
        assertEquals(before, workbench.fingerprint());
        eyes.seeNo(Wanted.cell(FINDING));
    }
}
