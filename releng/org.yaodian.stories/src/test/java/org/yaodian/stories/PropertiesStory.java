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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yaodian.stories.drive.Stage;
import org.yaodian.stories.drive.Wanted;
import org.yaodian.stories.pages.DiagramPage;
import org.yaodian.stories.pages.Workbench;

/** Somebody changes an element in the properties, and goes back in the history. */
class PropertiesStory {

    private static final String NAME = "建成统一受理平台";
    private static final String OTHER_NAME = "建成综合受理平台";

    @RegisterExtension
    final Stage stage = new Stage();

    @Test
    void aNameIsChangedInItsFieldAndTheHistoryLeadsBack() {
        var product = stage.start("-open", Samples.haicheng(stage.file("海城2008.plan")).toString());
        var eyes = product.eyes();
        var workbench = new Workbench(product);
        workbench.seePlan("海城2008");
        String before = workbench.fingerprint();

        new DiagramPage(product).select(NAME);
        workbench.fill(Wanted.control("Text").with("text", NAME), OTHER_NAME);
        product.hands().press("ENTER");
        eyes.see(Wanted.model("task").with("text", OTHER_NAME));
        stage.picture("renamed");
        workbench.undo();
        assertEquals(before, workbench.fingerprint());
        workbench.redo();

        product.hands().click(eyes.see(Wanted.tab("历史")));
        eyes.see(Wanted.cell("重命名：" + OTHER_NAME));
        stage.picture("history");
        product.hands().doubleClick(eyes.see(Wanted.cell("打开计划")));
        eyes.see(Wanted.model("task").with("text", NAME));
        assertEquals(before, workbench.fingerprint());
    }
}
