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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yaodian.stories.drive.Stage;
import org.yaodian.stories.drive.Wanted;
import org.yaodian.stories.pages.Workbench;

/** The product of a district: its name, its sectors and its units, and how it takes tasks of the city into its plan. */
class DistrictStory {

    private static final String PLAN = "2007年松江区信息化工作要点";
    private static final String REFINE = "细化市级任务";

    @RegisterExtension
    final Stage stage = new Stage();

    @Test
    void aDistrictRefinesTasksOfTheCityAndSeesWhatItMustReport() throws IOException {
        var city = Samples.haicheng(stage.file("海城2008.plan"));
        var before = Files.readString(city);
        stage.install("org.yaodian.songjiang");
        var product = stage.start();
        var eyes = product.eyes();
        var workbench = new Workbench(product);
        eyes.see(Wanted.shell("欢迎 - 要点 · 松江区"));
        stage.picture("welcome");

        workbench.menu("文件", REFINE + "…");
        eyes.see(Wanted.shell(REFINE));
        workbench.fillFocused(city.toString());
        product.hands().press("ENTER");
        product.hands().click(eyes.see(Wanted.button("全选").in(REFINE)));
        eyes.see(Wanted.cell("开展部门数据对接"));
        stage.picture("chosen");
        product.hands().click(eyes.see(Wanted.control("Button").in(REFINE).with("enabled", "true").that("finishes",
                button -> button.get("text").startsWith("完成"))));
        workbench.seePlan(PLAN);

        workbench.menu("视图", "应报事项");
        eyes.see(Wanted.cell("已分解 1 项"));
        eyes.see(Wanted.palette("电子政务"));
        eyes.see(Wanted.palette("农村信息化"));
        eyes.seeNo(Wanted.palette("世博信息化"));
        eyes.seeNo(Wanted.palette("电子商务"));
        stage.picture("reporting");

        var plan = Files.readString(product.workspace().resolve("工作要点").resolve(PLAN + ".plan"));
        for (var part : new String[]{"九亭镇", "市级任务", "分解自", "松江区信息化委员会"}) {
            assertTrue(plan.contains(part), part);
        }
        assertEquals(before, Files.readString(city));
    }
}
