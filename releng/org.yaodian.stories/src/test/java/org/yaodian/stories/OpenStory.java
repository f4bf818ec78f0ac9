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

/** Somebody starts the product. */
class OpenStory {

    @RegisterExtension
    final Stage stage = new Stage();

    @Test
    void theWindowOpens() {
        var product = stage.start("-open", Samples.haicheng(stage.file("海城2008.plan")).toString());
        try { product.eyes().see(Wanted.editor().with("text", "海城2008"));
        product.eyes().see(Wanted.model("task"));
        product.eyes().rest();
        stage.picture("window");
        for (var look : java.util.List.of("menus", "items", "figures", "palette", "editors", "model", "jobs"))
        product.eyes().look(new Wanted(look, "", x -> true)).forEach(x -> System.err.println(look + x.values()));
            product.hands().click(product.eyes().look(new Wanted("menus", "", x -> true)).getFirst());
            product.eyes().see(new Wanted("menus", "", x -> x.get("path").split("/").length > 2));
            product.eyes().look(new Wanted("menus", "", x -> true)).forEach(x -> System.err.println(x.values()));
            stage.picture("menu");
        } catch (Throwable e) { product.keepEvidence("x"); throw e; }
    }
}
