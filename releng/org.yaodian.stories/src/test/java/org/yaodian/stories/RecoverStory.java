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
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yaodian.stories.drive.Product;
import org.yaodian.stories.drive.Stage;
import org.yaodian.stories.drive.Wanted;
import org.yaodian.stories.pages.DiagramPage;
import org.yaodian.stories.pages.Workbench;

/** The power fails while somebody works. */
class RecoverStory {

    private static final String OLD = "建成统一受理平台";
    private static final String SAVED = "建成一网统一受理平台";
    private static final String UNSAVED = "建成并试运行统一受理平台";

    @RegisterExtension
    final Stage stage = new Stage();

    private Path file;

    @BeforeEach
    void saveOneChangeAndLoseAnother() throws IOException {
        file = Samples.haicheng(stage.file("海城2008.plan"));
        stage.prefer("org.yaodian.editor", "autosaveSeconds", "1");
        var product = stage.start("-open", file.toString());
        var workbench = new Workbench(product);
        var diagram = new DiagramPage(product);
        workbench.seePlan("海城2008");
        diagram.rename(OLD, SAVED);
        workbench.save();
        assertTrue(Files.readString(file).contains(SAVED));
        diagram.rename(SAVED, UNSAVED);
        product.eyes().until(() -> Optional.of(copies()).filter(text -> text.contains(UNSAVED)),
                () -> "see a recovery copy");
        product.kill();
        assertTrue(Files.readString(file).contains(SAVED));
    }

    @Test
    void theUnsavedWorkIsOfferedAndTaken() {
        Product product = stage.start("-open", file.toString());
        stage.picture("offer");
        var workbench = new Workbench(product);
        workbench.answer("发现未保存的修改", "恢复");
        workbench.seePlan("海城2008");
        new DiagramPage(product).figure(UNSAVED);
        product.eyes().see(Wanted.editor().with("dirty", "true"));
        workbench.save();
        product.eyes().see(1, Wanted.node("海城2008"));
    }

    @Test
    void theUnsavedWorkIsDeclinedAndTheSavedPlanStays() {
        Product product = stage.start("-open", file.toString());
        var workbench = new Workbench(product);
        workbench.answer("发现未保存的修改", "放弃");
        workbench.seePlan("海城2008");
        new DiagramPage(product).figure(SAVED);
        product.eyes().see(Wanted.editor().with("dirty", "false"));
    }

    private static boolean isFinished(Path copy) {
        return copy.toString().endsWith(".autosave");
    }

    private String copies() {
        var text = new StringBuilder();
        try (var files = Files.walk(stage.state("org.yaodian.editor"))) {
            for (Path copy : files.filter(RecoverStory::isFinished).toList()) {
                text.append(Files.readString(copy));
            }
        } catch (IOException e) {
            return "";
        }
        return text.toString();
    }
}
