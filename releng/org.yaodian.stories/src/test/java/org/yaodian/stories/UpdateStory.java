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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yaodian.stories.drive.Installation;
import org.yaodian.stories.drive.Stage;
import org.yaodian.stories.drive.Wanted;
import org.yaodian.stories.pages.Workbench;

/** A sector is brought up to date from a newer site; a site that is gone or damaged is explained and changes nothing. */
class UpdateStory {

    private static final String BUNDLE = "org.yaodian.egov";
    /** Where the first entry of a zip file has its time, which nobody needs to unpack it. */
    private static final int TIME_IN_ZIP = 10;
    private static final String DIALOG = "安装业务领域";

    @RegisterExtension
    final Stage stage = new Stage();

    private Installation installation;

    private List<String> versions() {
        return installation.versionsOf(BUNDLE);
    }

    private Path siteFolder(String name) throws IOException {
        var folder = stage.file(name);
        try (var site = new ZipFile(Installation.siteArchive().toFile())) {
            for (var entry : site.stream().filter(entry -> !entry.isDirectory()).toList()) {
                var file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, site.getInputStream(entry).readAllBytes());
            }
        }
        return folder;
    }

    private static Path bundleOf(Path site) throws IOException {
        try (var plugins = Files.newDirectoryStream(site.resolve("plugins"), BUNDLE + "_*.jar")) {
            return plugins.iterator().next();
        }
    }

    private static void flip(Path file, int at) throws IOException {
        var bytes = Files.readAllBytes(file);
        bytes[at] ^= 1;
        Files.write(file, bytes);
    }

    private void assertRefused(String sentence, Path site) {
        var said = installation.refusedSectors("install", "egov", "--site", site.toString()).strip();
        assertEquals(1, said.lines().count(), said);
        assertTrue(said.startsWith("yaodian: ") && said.contains(sentence), said);
        assertEquals(List.of(), versions());
    }

    @Test
    void theNewerVersionRunsInsteadOfTheOldOneAndAnOlderOneIsNotTaken() throws IOException {
        installation = stage.install("org.yaodian.plain");
        installation.installSector("egov");
        var old = versions();
        assertEquals(1, old.size());
        assertFalse(installation.command("sectors").contains(NewerSite.MARK));
        var site = NewerSite.make("egov", stage.file("newer"), installation);

        var said = installation.sectors("update", "egov", "--site", site.toString());
        assertTrue(said.contains(old.get(0)) && said.contains(NewerSite.VERSION), said);
        assertEquals(List.of(NewerSite.VERSION), versions());
        assertEquals(List.of(NewerSite.VERSION), installation.versionsOf(BUNDLE + ".ui"));
        said = installation.command("sectors");
        assertTrue(said.contains("电子政务" + NewerSite.MARK), said);

        said = installation.sectors("update", "--site", Installation.siteArchive().toString());
        assertTrue(said.contains("没有更新的版本"), said);
        assertEquals(List.of(NewerSite.VERSION), versions());
    }

    @Test
    void theDialogExplainsADamagedSiteAndUpdatesFromAGoodOne() throws IOException {
        installation = stage.install("org.yaodian.plain");
        installation.installSector("egov");
        var old = versions().get(0);
        var site = NewerSite.make("egov", stage.file("newer"), installation);
        var damaged = Files.write(stage.file("damaged.zip"),
                Arrays.copyOf(Files.readAllBytes(Installation.siteArchive()), 50_000));
        var product = stage.start("-open", Samples.haicheng(stage.file("海城2008.plan")).toString());
        var eyes = product.eyes();
        var hands = product.hands();
        var workbench = new Workbench(product);
        workbench.seePlan("海城2008");
        workbench.menu("帮助", DIALOG + "…");
        eyes.see(Wanted.shell(DIALOG));
        eyes.see(Wanted.cell(old));

        hands.type(damaged.toString());
        hands.press("ENTER");
        eyes.see(Wanted.control("Text").in(DIALOG).that("explains", text -> text.get("text").contains("已损坏或不完整")));
        stage.picture("damaged");

        hands.press("CONTROL A");
        hands.type(site.toString());
        hands.press("ENTER");
        eyes.see(Wanted.cell("可更新"));
        eyes.see(Wanted.cell(NewerSite.VERSION));
        hands.click(eyes.see(Wanted.cell("电子政务")));
        hands.press("SPACE");
        stage.picture("outdated");
        hands.click(eyes.see(Wanted.button("安装或更新").with("enabled", "true")));
        eyes.see(Wanted.cell("已安装"));
        eyes.seeNo(Wanted.cell(old));
        stage.picture("updated");
        assertEquals(List.of(NewerSite.VERSION), versions());
        product.kill();

        product = stage.start("-open", stage.file("海城2008.plan").toString());
        new Workbench(product).seePlan("海城2008");
        product.eyes().see(Wanted.palette("电子政务" + NewerSite.MARK));
        stage.picture("running");
    }

    @Test
    void aSiteThatIsGoneOrDamagedIsExplainedInOneLineAndNothingIsChanged() throws IOException {
        installation = stage.install("org.yaodian.plain");
        assertRefused("没有更新站点", stage.file("nowhere"));
        assertRefused("不是更新站点", Files.createDirectories(stage.file("empty")));
        assertRefused("已损坏或不完整", Files.write(stage.file("damaged.zip"),
                Arrays.copyOf(Files.readAllBytes(Installation.siteArchive()), 50_000)));
        var changed = siteFolder("changed");
        flip(bundleOf(changed), TIME_IN_ZIP);
        assertRefused("校验和不符", changed);
        var broken = siteFolder("broken");
        flip(bundleOf(broken), (int) Files.size(bundleOf(broken)) / 2);
        assertRefused("站点已损坏、不完整", broken);
        var incomplete = siteFolder("incomplete");
        Files.delete(bundleOf(incomplete));
        assertRefused("站点已损坏、不完整", incomplete);
        assertTrue(installation.refusedSectors("list", "--site", "http://127.0.0.1:9/site").contains("请检查网络"));
    }

    @Test
    void whatCannotBeMeantIsExplained() {
        installation = stage.install("org.yaodian.plain");
        var site = Installation.siteArchive().toString();
        assertTrue(installation.refusedSectors("install", "nothing", "--site", site).contains("egov"));
        assertTrue(installation.refusedSectors("update", "egov", "--site", site).contains("未安装业务领域 egov"));
        assertTrue(installation.refusedSectors("remove", "egov").contains("未安装业务领域 egov"));
        assertTrue(installation.refusedSectors("install", "egov").contains("--site"));
        assertTrue(installation.refusedSectors("upgrade").contains("upgrade"));
        assertTrue(installation.sectors("list", "--site", site).contains("农村信息化"));
    }
}
