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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yaodian.stories.drive.Installation;
import org.yaodian.stories.drive.Stage;
import org.yaodian.stories.drive.Wanted;
import org.yaodian.stories.pages.DiagramPage;
import org.yaodian.stories.pages.Workbench;

/** The product without sectors: what sectors wrote is kept, and one sector can be installed and removed. */
class SectorStory {

    private static final String NETWORK = "基础网络";
    private static final String ELEMENT = "基础网络示例";

    @RegisterExtension
    final Stage stage = new Stage();

    private Installation installation;
    private Path plan;

    private void takePlan() {
        installation = stage.install("org.yaodian.plain");
        plan = Samples.fourSectors(stage.file("四领域.plan"));
    }

    private static List<String> facets(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.contains("<facets ")).map(String::strip).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aPlanOfAbsentSectorsIsEditedCopiedAndSavedAndLosesNothing() throws IOException {
        takePlan();
        var before = facets(plan);
        var other = Samples.haicheng(stage.file("海城2008.plan"));
        installation.command("layout", plan.toString());
        assertEquals(before, facets(plan));
        var laidOut = Files.readString(plan);

        var product = stage.start("-open", other.toString(), "-open", plan.toString());
        var workbench = new Workbench(product);
        var diagram = new DiagramPage(product);
        workbench.seePlan("四领域");
        workbench.showPage("电子政务");
        stage.picture("absent");
        diagram.rename(ELEMENT, "政务外网");
        workbench.save();
        assertEquals(laidOut.replace("name=\"" + ELEMENT + "\"", "name=\"政务外网\""), Files.readString(plan));

        diagram.select("政务外网");
        product.hands().press("CONTROL C");
        product.hands().click(product.eyes().see(Wanted.tab("海城2008")));
        workbench.seePlan("海城2008");
        var unchanged = workbench.fingerprint();
        product.hands().press("CONTROL V");
        workbench.seeChangeFrom(unchanged);
        workbench.save();
        assertEquals(before.stream().filter(facet -> facet.contains("NetworkFacet")).limit(1).toList(), facets(other));
    }

    @Test
    void oneSectorIsInstalledAloneAndItsElementsAreCardsAgainWhenItIsRemoved() {
        takePlan();
        var said = installation.command("sectors");
        assertFalse(said.contains("egov"), said);
        installation.command("layout", plan.toString());

        installation.installSector("egov");
        said = installation.command("sectors");
        assertTrue(said.contains("egov"), said);
        assertFalse(said.contains("rural"), said);
        var product = stage.start("-open", plan.toString());
        var eyes = product.eyes();
        new Workbench(product).seePlan("四领域");
        new Workbench(product).showPage("电子政务");
        product.hands().click(eyes.see(Wanted.palette("电子政务")));
        eyes.see(Wanted.paletteEntries().that("e-government", entry -> entry.get("text").equals(NETWORK)));
        eyes.seeNo(Wanted.palette("农村信息化"));
        eyes.see(Wanted.figure(ELEMENT).with("type", NETWORK));
        stage.picture("installed");
        product.kill();

        installation.removeSector("egov");
        said = installation.command("sectors");
        assertFalse(said.contains("egov"), said);
        product = stage.start("-open", plan.toString());
        new Workbench(product).seePlan("四领域");
        new Workbench(product).showPage("电子政务");
        new DiagramPage(product).figure(ELEMENT);
        product.eyes().seeNo(Wanted.figure(ELEMENT).with("type", NETWORK));
        stage.picture("removed");
    }

    @Test
    void whatTwoSectorsKnowBecomesAnElementOfTheOneMadeForTheChapter() throws IOException {
        installation = stage.install("org.yaodian.municipal");
        plan = stage.file("2007.plan");
        installation.command("import", Samples.shanghai2007().toString(), "-o", plan.toString());
        var text = Files.readString(plan);
        for (var place : List.of("乡镇商业中心", "农村生产资料市场")) {
            var found = text.lines().filter(line -> line.contains("name=\"" + place + "\"")).toList();
            assertEquals(1, found.size(), place);
            assertTrue(found.get(0).contains("ecommerce.cardPlace"), found.get(0));
        }
    }

    @Test
    void aSectorIsInstalledInTheRunningProgramFromAZipFile() throws IOException {
        var site = Files.copy(Installation.siteArchive(), stage.file("site.zip"));
        installation = stage.install("org.yaodian.plain");
        var product = stage.start("-open", Samples.haicheng(stage.file("海城2008.plan")).toString());
        var eyes = product.eyes();
        var workbench = new Workbench(product);
        workbench.seePlan("海城2008");
        workbench.menu("帮助", "安装业务领域…");
        eyes.see(Wanted.shell("安装业务领域"));
        eyes.seeNo(Wanted.shell("进度"));
        product.hands().type(site.toString());
        product.hands().press("ENTER");
        product.hands().click(eyes.see(Wanted.cell("农村信息化")));
        product.hands().press("SPACE");
        stage.picture("ticked");
        product.hands().click(eyes.see(Wanted.button("安装或更新").with("enabled", "true")));
        eyes.see(Wanted.cell("已安装"));
        stage.picture("installed-in-dialog");
        assertTrue(installation.command("sectors").contains("rural"));
    }
}
