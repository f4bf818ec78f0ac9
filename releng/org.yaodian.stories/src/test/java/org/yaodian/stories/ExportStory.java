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

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yaodian.stories.drive.Stage;
import org.yaodian.stories.drive.Wanted;
import org.yaodian.stories.pages.Workbench;

/** Somebody needs a diagram as a picture. */
class ExportStory {

    @RegisterExtension
    final Stage stage = new Stage();

    @Test
    void aDiagramBecomesAPngAndAnSvg() throws IOException {
        var product = stage.start("-open", Samples.haicheng(stage.file("海城2008.plan")).toString());
        var workbench = new Workbench(product);
        workbench.seePlan("海城2008");

        Path png = stage.file("picture.png");
        workbench.menu("文件", "导出图片…");
        stage.picture("options");
        workbench.answer("导出图片", "选择文件…");
        workbench.chooseFile(png);
        var picture = product.eyes().seeFile(png, ImageIO::read);
        assertTrue(picture.getWidth() > 200 && picture.getHeight() > 150, picture.toString());

        Path svg = stage.file("picture.svg");
        workbench.menu("文件", "导出图片…");
        product.hands().click(product.eyes().see(Wanted.button("SVG 矢量图 (*.svg)").in("导出图片")));
        workbench.answer("导出图片", "选择文件…");
        workbench.chooseFile(svg);
        String drawing = product.eyes().seeFile(svg, file -> Files.readString(file.toPath()));
        assertTrue(drawing.contains("<svg") && drawing.contains("</svg>"), drawing);
    }
}
