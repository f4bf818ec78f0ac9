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
        var product = stage.start();
        product.eyes().see(Wanted.shell("要点 Yaodian"));
        stage.picture("window");
        System.err.println(product.eyes().look(new Wanted("menus", "", x -> true)));
        System.err.println(product.eyes().look(new Wanted("items", "", x -> true)));
        System.err.println(product.eyes().look(new Wanted("controls", "", x -> true)));
        System.err.println(product.eyes().look(new Wanted("jobs", "", x -> true)));
        var file = product.eyes().look(new Wanted("menus", "", x -> true));
        if (!file.isEmpty()) {
            product.hands().click(file.getFirst());
            product.eyes().see(new Wanted("menus", "", x -> x.get("path").split("/").length > 2));
            System.err.println(product.eyes().look(new Wanted("menus", "", x -> true)));
            stage.picture("menu");
        }
    }
}
