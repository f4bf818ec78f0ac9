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

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that stories begin with. */
final class Samples {

    private Samples() {
    }

    /** A small plan with one chapter, two tasks, one system, one unit and one diagram that shows the tasks. */
    static Path haicheng(Path target) {
        return copy("haicheng-2008.plan", target);
    }

    /** Shanghai's work points of 2007, as they were issued. */
    static Path shanghai2007() {
        return Path.of(System.getProperty("yaodian.root"), "releng/samples/shanghai-2007-work-points.txt");
    }

    /** A work-point document of six items. */
    static Path linshuiDocument(Path target) {
        return copy("linshui-2010.txt", target);
    }

    private static Path copy(String name, Path target) {
        try (var content = Samples.class.getResourceAsStream(name)) {
            Files.copy(content, target);
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
