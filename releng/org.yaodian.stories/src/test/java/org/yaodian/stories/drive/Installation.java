/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.stories.drive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.jar.JarFile;

/** A copy of the built Linux product that has the robot's bundle added; made once for all stories. */
final class Installation {

    private static final Path ROOT = Path.of(System.getProperty("yaodian.root"));
    private static final Path OUTPUT = ROOT.resolve("releng/org.yaodian.stories/target");
    private static final String BUILT = "releng/org.yaodian.products/target/products/org.yaodian.municipal/linux/gtk/x86_64/yaodian";

    private static Installation shared;

    private final Path folder;

    private Installation(Path folder) {
        this.folder = folder;
    }

    /** The installation all stories use, made at the first call. */
    static synchronized Installation shared() {
        if (shared == null) {
            try {
                shared = new Installation(install(OUTPUT.resolve("product")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return shared;
    }

    /** Where stories leave pictures, logs and workspaces. */
    static Path output() {
        return OUTPUT;
    }

    /** The jar that starts the product. */
    Path launcher() {
        try (var plugins = Files.newDirectoryStream(folder.resolve("plugins"), "org.eclipse.equinox.launcher_*.jar")) {
            return plugins.iterator().next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path install(Path target) throws IOException {
        Path built = Path.of(System.getProperty("yaodian.product", ROOT.resolve(BUILT).toString()));
        if (!Files.isDirectory(built.resolve("plugins"))) {
            throw new IllegalStateException("There is no product at " + built + "; build it first");
        }
        delete(target);
        copy(built, target);
        Path robot = target.resolve("plugins/org.yaodian.robot.jar");
        Files.copy(robotBundle(), robot);
        Files.writeString(target.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"),
                "org.yaodian.robot," + version(robot) + ",plugins/org.yaodian.robot.jar,4,true\n",
                StandardOpenOption.APPEND);
        return target;
    }

    private static String version(Path bundle) throws IOException {
        try (var jar = new JarFile(bundle.toFile())) {
            return jar.getManifest().getMainAttributes().getValue("Bundle-Version");
        }
    }

    private static Path robotBundle() {
        return Path.of(System.getProperty("yaodian.robot", ROOT.resolve("bundles/org.yaodian.robot/target")
                .resolve("org.yaodian.robot-" + System.getProperty("yaodian.version") + ".jar").toString()));
    }

    /** Plug-ins never change, so links do for them; what the product writes to is copied. */
    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                    throws IOException {
                Files.createDirectories(to.resolve(from.relativize(directory)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path target = to.resolve(from.relativize(file));
                if (file.startsWith(from.resolve("plugins"))) {
                    Files.createLink(target, file);
                } else {
                    Files.copy(file, target);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var inside = Files.walk(folder)) {
                for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
