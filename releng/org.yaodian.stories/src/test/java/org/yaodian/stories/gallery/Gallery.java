/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.stories.gallery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Starts the product in every look and takes all pictures. */
public final class Gallery {

    private Gallery() {
    }

    /**
     * Takes the pictures.
     *
     * @param arguments the output folder, the plan that is shown, then names of looks such as zh_CN-light-100; all
     *        looks when there is none
     * @throws IOException if a picture cannot be written
     */
    public static void main(String... arguments) throws IOException {
        var names = List.of(arguments).subList(2, arguments.length);
        for (Look look : Look.all().filter(each -> names.isEmpty() || names.contains(each.folder())).toList()) {
            var folder = Files.createDirectories(Path.of(arguments[0]).resolve(look.folder()));
            var plan = Files.createTempDirectory("yaodian-gallery").resolve(Path.of(arguments[1]).getFileName());
            Files.copy(Path.of(arguments[1]), plan);
            new Tour(look, plan, folder).take();
        }
    }
}
