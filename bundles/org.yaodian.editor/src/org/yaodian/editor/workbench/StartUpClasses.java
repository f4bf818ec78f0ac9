/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/**
 * The classes that the program needs to show its first plan, listed by {@code releng/start-up-classes}. They are loaded
 * in the background in the order in which the user interface needs them, so that it seldom waits for one. What the list
 * lacks is loaded later, as always; what it names and does not exist any more is passed over.
 */
final class StartUpClasses {

    private static final String LIST = "start-up.classes";

    private StartUpClasses() {
    }

    /** Begins to load them. */
    static void load() {
        var thread = new Thread(StartUpClasses::loadAll, "start-up classes");
        thread.setDaemon(true);
        thread.start();
    }

    private static void loadAll() {
        Map<String, Bundle> bundles = new HashMap<>();
        lines().map(line -> line.split(" "))
                .forEach(words -> load(bundles.computeIfAbsent(words[0], Platform::getBundle), words[1]));
    }

    /** {@return a bundle and a class in each, separated by a space} */
    static Stream<String> lines() {
        try (var list = StartUpClasses.class.getResourceAsStream(LIST)) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void load(Bundle bundle, String name) {
        try {
            if (bundle != null) {
                bundle.loadClass(name);
            }
        } catch (ClassNotFoundException | LinkageError gone) {
            // whoever needs the class says so
            return;
        }
    }
}
