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
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarFile;

/** A copy of a built Linux product that has the robot's bundle added. */
public final class Installation {

    private static final Path ROOT = Path.of(System.getProperty("yaodian.root"));
    private static final Path OUTPUT = ROOT.resolve("releng/org.yaodian.stories/target");
    private static final String BUNDLES = "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info";
    private static final String SECTORS = "org.yaodian.update.application";
    private static final String MUNICIPAL = "org.yaodian.municipal";

    private static Installation shared;

    private final Path folder;

    private Installation(Path folder) {
        this.folder = folder;
    }

    /** The installation all stories use, made at the first call. */
    static synchronized Installation shared() {
        if (shared == null) {
            try {
                shared = new Installation(install(Path.of(System.getProperty("yaodian.product",
                        built(MUNICIPAL).toString())), OUTPUT.resolve("product")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return shared;
    }

    /**
     * A new copy of a product, which may be changed.
     *
     * @param product the id of the product, for example {@code org.yaodian.plain}
     * @param folder  where to, emptied first
     * @return the copy
     */
    static Installation of(String product, Path folder) {
        try {
            return new Installation(install(built(product), folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path built(String product) {
        return ROOT.resolve("releng/org.yaodian.products/target/products").resolve(product)
                .resolve("linux/gtk/x86_64/yaodian");
    }

    /** The update site that was built with the products, as a zip file. */
    public static Path siteArchive() {
        return ROOT.resolve("releng/org.yaodian.site/target/org.yaodian.site-" + System.getProperty("yaodian.version")
                + ".zip");
    }

    /**
     * Runs an application of this installation without a window, to its end.
     *
     * @param application the id of the application
     * @param arguments   its arguments
     * @return all it said
     * @throws AssertionError when it fails
     */
    public String run(String application, String... arguments) {
        return run(0, application, arguments);
    }

    /**
     * Runs an application that must end with an exit code.
     *
     * @param code        the exit code
     * @param application the id of the application
     * @param arguments   its arguments
     * @return all it said
     * @throws AssertionError when it ends with another code
     */
    public String run(int code, String application, String... arguments) {
        var line = new ArrayList<>(List.of(Product.java(), "-Xmx1g", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                "-Djava.awt.headless=true", "-jar", launcher().toString(), "-nosplash", "-data", "@none",
                "-nl", "zh_CN", "-application", application));
        line.addAll(List.of(arguments));
        try {
            var process = new ProcessBuilder(line).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != code) {
                throw new AssertionError(line + " ended with " + process.exitValue() + "\n" + said);
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Runs the command line of this installation. */
    public String command(String... arguments) {
        return run("org.yaodian.commandline.application", arguments);
    }

    /** Installs a sector from the update site that was built with the products. */
    public void installSector(String sector) {
        sectors("install", sector, "--site", siteArchive().toString());
    }

    /** Removes a sector. */
    public void removeSector(String sector) {
        sectors("remove", sector);
    }

    /** Runs the program that installs, updates and removes sectors without a window. */
    public String sectors(String... arguments) {
        return run(SECTORS, arguments);
    }

    /** Runs the same with something that it must refuse. */
    public String refusedSectors(String... arguments) {
        return run(2, SECTORS, arguments);
    }

    /** The versions of a bundle that are to run at the next start; more than one would be wrong. */
    public List<String> versionsOf(String bundle) {
        try (var lines = Files.lines(folder.resolve(BUNDLES))) {
            return lines.map(line -> line.split(",")).filter(line -> line[0].equals(bundle)).map(line -> line[1])
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    private static Path install(Path built, Path target) throws IOException {
        if (!Files.isDirectory(built.resolve("plugins"))) {
            throw new IllegalStateException("There is no product at " + built + "; build it first");
        }
        delete(target);
        copy(built, target);
        Path robot = target.resolve("plugins/org.yaodian.robot.jar");
        Files.copy(robotBundle(), robot);
        Files.writeString(target.resolve(BUNDLES),
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
