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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yaodian.stories.drive.Stage;
import org.yaodian.stories.drive.Wanted;
import org.yaodian.stories.pages.Workbench;

/** A person looks for something without knowing in which plan it stands. */
class SearchStory {

    @RegisterExtension
    final Stage stage = new Stage();

    @Test
    void whatIsTypedInPinyinIsFoundAndShownInItsPlan() {
        var product = stage.start("-open", Samples.haicheng(stage.file("海城2008.plan")).toString());
        new Workbench(product).seePlan("海城2008");
        product.hands().press("CONTROL H");
        var field = Wanted.control("Text").with("focus", "true");
        product.eyes().see(field);
        product.hands().type("tyslpt");
        var hit = product.eyes().see(Wanted.node("建成统一受理平台  政务服务"));
        stage.picture("found");
        product.hands().doubleClick(hit);
        product.eyes().see(Wanted.figure("建成统一受理平台").with("selected", "true"));
    }
}
