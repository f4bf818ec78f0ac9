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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import javax.imageio.ImageIO;

/** The running product: its process, what is seen of it and what is done to it. */
public final class Product implements AutoCloseable {

    private static final int CLOSING_SECONDS = 20;

    private final Process process;
    private final Connection connection;
    private final Path workspace;
    private final Path console;
    private final Eyes eyes;
    private final Hands hands;

    private Product(Process process, int port, Path workspace, Path console, int scale) {
        this.hands = new Hands(scale);
        this.process = process;
        this.connection = new Connection(port);
        this.workspace = workspace;
        this.console = console;
        this.eyes = new Eyes(connection, process);
    }

    /**
     * Starts the product and waits for its first window.
     *
     * @param workspace the folder with the plans, made if missing
     * @param language zh_CN or en
     * @param arguments more arguments of the program
     * @return the running product
     */
    public static Product start(Path workspace, String language, String... arguments) {
        return start(workspace, language, Map.of(), arguments);
    }

    /**
     * Starts the product with more variables in its environment and waits for its first window.
     *
     * @param workspace the folder with the plans, made if missing
     * @param language zh_CN or en
     * @param environment more variables
     * @param arguments more arguments of the program
     * @return the running product
     */
    public static Product start(Path workspace, String language, Map<String, String> environment,
            String... arguments) {
        return start(Installation.shared(), workspace, language, environment, arguments);
    }

    static Product start(Installation installation, Path workspace, String language, Map<String, String> environment,
            String... arguments) {
        try {
            WindowManager.ensure();
            Files.createDirectories(workspace);
            int port = Connection.freePort();
            var line = new ArrayList<>(List.of(java(), "-Xmx1g", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                    "--enable-native-access=ALL-UNNAMED", "-Dyaodian.robot.port=" + port, "-jar",
                    installation.launcher().toString(), "-data", workspace.toString(), "-nl", language,
                    "-consoleLog"));
            line.addAll(List.of(arguments));
            Path console = workspace.resolveSibling("console.log");
            var builder = new ProcessBuilder(line).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(console.toFile()));
            builder.environment().put("NO_AT_BRIDGE", "1");
            builder.environment().put("GTK_IM_MODULE", "gtk-im-context-simple");
            builder.environment().putAll(environment);
            var product = new Product(builder.start(), port, workspace, console,
                    Integer.parseInt(environment.getOrDefault("GDK_SCALE", "1")));
            product.waitForWindow();
            return product;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private void waitForWindow() {
        try {
            eyes.see(new Wanted("shells", "the first window", shell -> !shell.get("text").isEmpty()));
            eyes.awake();
        } catch (AssertionError e) {
            keepEvidence("start");
            kill();
            throw e;
        }
    }

    /** What is seen. */
    public Eyes eyes() {
        return eyes;
    }

    /** What is done. */
    public Hands hands() {
        return hands;
    }

    /** The folder with the plans. */
    public Path workspace() {
        return workspace;
    }

    /** Ends the process as a power cut would. */
    public void kill() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        connection.close();
    }

    /** Waits until the product has ended by itself. */
    public void waitForEnd() {
        try {
            if (!process.waitFor(CLOSING_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("the product did not end within " + CLOSING_SECONDS + " s");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Keeps a picture of the screen. */
    void keepPicture(String name) {
        try {
            Path folder = Files.createDirectories(Installation.output().resolve("evidence"));
            ImageIO.write(hands.picture(), "png", folder.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps a picture of the screen and the product's own log. */
    void keepEvidence(String name) {
        keepPicture(name);
        try {
            Path folder = Installation.output().resolve("evidence");
            copyIfThere(workspace.resolve(".metadata/.log"), folder.resolve(name + ".log"));
            copyIfThere(console, folder.resolve(name + ".console.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copyIfThere(Path from, Path to) throws IOException {
        Files.deleteIfExists(to);
        if (Files.exists(from)) {
            Files.copy(from, to);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
