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

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yaodian.stories.drive.FileManager;
import org.yaodian.stories.drive.Hands;
import org.yaodian.stories.drive.Product;
import org.yaodian.stories.drive.Stage;
import org.yaodian.stories.drive.Wanted;
import org.yaodian.stories.pages.ImportWizard;
import org.yaodian.stories.pages.Workbench;

/** Documents come in other forms and by other ways than a text file that is named in the wizard. */
class ImportFormStory {

    @RegisterExtension
    final Stage stage = new Stage();

    private Product start() {
        var product = stage.start();
        product.eyes().see(Wanted.shell("欢迎 - 要点 · 上海市"));
        product.eyes().rest();
        return product;
    }

    private void seeThePlan(Product product) {
        new Workbench(product).seePlan("2010年临水市信息化工作要点");
        product.eyes().see(Wanted.model("chapter").with("text", "推进政务公开"));
        product.eyes().see(Wanted.model("task").with("text", "建成市级政务公开平台"));
        product.eyes().see(Wanted.model("task").with("text", "举办信息化知识竞赛"));
        stage.picture("plan");
    }

    private void importNamed(Path document) {
        var product = start();
        var wizard = new ImportWizard(product);
        wizard.open();
        wizard.read(document);
        stage.picture("review");
        wizard.finish();
        seeThePlan(product);
    }

    @Test
    void aWordDocumentBecomesAPlan() {
        importNamed(Samples.linshuiWord(stage.file("linshui.docx")));
    }

    @Test
    void aSavedWebPageBecomesAPlan() {
        importNamed(Samples.linshuiPage(stage.file("linshui.html")));
    }

    @Test
    void aFileDroppedOnTheExplorerIsReviewedAndBecomesAPlan() {
        Path document = Samples.linshuiDocument(stage.file("linshui.txt"));
        var product = start();
        var eyes = product.eyes();
        var explorer = eyes.see(Wanted.tab("计划浏览器"));
        try (var files = new FileManager(document)) {
            product.hands().carry(files.file(), Hands.inside(explorer, 60, 150));
        }
        var wizard = new ImportWizard(product);
        wizard.goOn();
        wizard.finish();
        seeThePlan(product);
    }
}
