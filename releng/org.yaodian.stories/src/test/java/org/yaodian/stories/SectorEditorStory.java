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
import java.io.IOException;
import java.nio.file.Files;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yaodian.stories.drive.Hands;
import org.yaodian.stories.drive.Stage;
import org.yaodian.stories.drive.Wanted;
import org.yaodian.stories.pages.DiagramPage;
import org.yaodian.stories.pages.Workbench;

/** Somebody opens a plan in the editor of a sector beside the plan editor, and both stay in step. */
class SectorEditorStory {

    private static final String NETWORK = "基础网络";
    private static final String NAME = "政务外网骨干";

    @RegisterExtension
    final Stage stage = new Stage();

    @Test
    void whatIsDrawnInTheEditorOfASectorIsInThePlanEditorAndOneHistoryHasBoth() throws IOException {
        var file = Samples.haicheng(stage.file("海城2008.plan"));
        var product = stage.start("-open", file.toString());
        var eyes = product.eyes();
        var hands = product.hands();
        var workbench = new Workbench(product);
        var diagram = new DiagramPage(product);
        workbench.seePlan("海城2008");

        workbench.menu("业务领域", "以电子政务编辑器打开");
        workbench.seePlan("海城2008 – 电子政务");
        stage.picture("start");
        hands.click(eyes.see(Wanted.control("Link").that("draw", link -> link.get("text").contains("新建一张图"))));
        eyes.see(Wanted.palette("网络与资源"));
        eyes.seeNo(Wanted.palette("农村信息化"));
        String before = workbench.fingerprint();

        Point tool = Hands.middle(eyes.see(Wanted.palette(NETWORK)));
        diagram.create(NETWORK, new Point(tool.x - 500, tool.y), NAME);
        eyes.see(Wanted.figure(NAME).with("type", NETWORK));
        stage.picture("drawn");
        String drawn = workbench.fingerprint();

        hands.click(eyes.see(Wanted.tab("*海城2008")));
        workbench.seePlan("海城2008");
        assertEquals(drawn, workbench.fingerprint());
        workbench.showPage("电子政务");
        diagram.figure(NAME);
        workbench.undo();
        assertEquals(before, workbench.fingerprint());
        workbench.redo();
        workbench.save();
        stage.picture("plan-editor");
        assertEquals(1, Files.readString(file).split("typeId=\"egov.network\"", -1).length - 1);
    }
}
