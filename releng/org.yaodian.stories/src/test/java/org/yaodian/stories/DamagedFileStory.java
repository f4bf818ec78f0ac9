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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yaodian.stories.drive.Stage;
import org.yaodian.stories.drive.Wanted;
import org.yaodian.stories.pages.DiagramPage;
import org.yaodian.stories.pages.Workbench;

/** Somebody opens a file that is broken, or newer than the product. */
class DamagedFileStory {

    @RegisterExtension
    final Stage stage = new Stage();

    @Test
    void aDamagedFileIsRefusedWithItsPlaceAndLeftAlone() throws IOException {
        Path file = Samples.haicheng(stage.file("损坏.plan"));
        Files.writeString(file, Files.readString(file).replace("<units id=\"_unit1\"", "<units id=_unit1"));
        String before = Files.readString(file);

        var product = stage.start("-open", file.toString());
        product.eyes().see(Wanted.control("Label").with("text", "无法打开 损坏.plan"));
        product.eyes()
                .see(Wanted.control("Label").that("names the line", label -> label.get("text").startsWith("第 14 行")));
        product.eyes().see(Wanted.control("Label").with("text", "该文件未作任何改动。"));
        stage.picture("message");
        assertEquals(before, Files.readString(file));
    }

    @Test
    void aNewerFileOpensForReadingOnly() throws IOException {
        Path file = Samples.haicheng(stage.file("较新.plan"));
        Files.writeString(file, Files.readString(file).replace("version=\"1\"", "version=\"99\""));
        String before = Files.readString(file);

        var product = stage.start("-open", file.toString());
        var workbench = new Workbench(product);
        stage.picture("question");
        workbench.answer("文件版本较新", "以只读方式打开");
        workbench.seePlan("较新");
        product.eyes().see(Wanted.control("CLabel").that("says read-only", label -> label.get("text").contains("只读")));
        new DiagramPage(product).figure("建成统一受理平台");
        stage.picture("read-only");
        assertEquals(before, Files.readString(file));
    }
}
