/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.jar.JarFile;
import java.util.stream.Collectors;

/**
 * The built product with the robot's bundle beside its own, so that one can ask from outside what its windows show. It
 * has a configuration and a workspace of its own in a temporary folder; the product's folder is not changed.
 */
final class ProbedProduct {

    private static final String BUNDLES = "org.eclipse.equinox.simpleconfigurator/bundles.info";
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(2);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(10);

    private final Path product;
    private final Path folder;

    /**
     * Prepares a configuration.
     *
     * @param product folder of the built product
     * @param robot jar of the robot's bundle
     * @param folder an empty folder
     * @throws IOException if the configuration cannot be written
     */
    ProbedProduct(Path product, Path robot, Path folder) throws IOException {
        this.product = product;
        this.folder = folder;
        var configuration = folder.resolve("configuration");
        Files.createDirectories(configuration.resolve(BUNDLES).getParent());
        var settings = Files.readString(product.resolve("configuration/config.ini"))
                .replace("configUrl=file\\:", "configUrl=file\\:" + configuration + "/")
                .replace("reference\\:file\\:", "reference\\:file\\:" + product + "/plugins/")
                .replace("framework=file\\:", "framework=file\\:" + product + "/");
        Files.writeString(configuration.resolve("config.ini"), settings);
        var bundles = Files.readAllLines(product.resolve("configuration").resolve(BUNDLES)).stream()
                .map(line -> line.replace(",plugins/", ",file:" + product + "/plugins/")).collect(Collectors.joining(
                        "\n"));
        Files.writeString(configuration.resolve(BUNDLES),
                bundles + "\norg.yaodian.robot," + version(robot) + ",file:" + robot + ",4,true\n");
    }

    /**
     * Starts the product and kills it as soon as its window is usable.
     *
     * @param awaited what the robot has to see: shells, figures
     * @param arguments more arguments of the program
     * @return milliseconds from the start of the process until it was seen and the window answered
     * @throws IOException if the process cannot be started
     */
    double start(String awaited, String... arguments) throws IOException {
        int port = freePort();
        var line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        line.addAll(List.of(System.getProperty("yaodian.options").split(" ")));
        line.addAll(List.of("-Dyaodian.robot.port=" + port, "-jar", launcher().toString(), "-configuration",
                folder.resolve("configuration").toString(), "-data", folder.resolve("workspace").toString(), "-nl",
                "zh_CN"));
        line.addAll(List.of(arguments));
        var builder = new ProcessBuilder(line).redirectErrorStream(true)
                .redirectOutput(folder.resolve("console.log").toFile());
        builder.environment().put("NO_AT_BRIDGE", "1");
        long begin = System.nanoTime();
        var process = builder.start();
        try {
            while (!isSeen(port, awaited)) {
                if (!process.isAlive() || System.nanoTime() - begin > PATIENCE) {
                    throw new IOException("the product showed no " + awaited + ":\n"
                            + Files.readString(folder.resolve("console.log")));
                }
                LockSupport.parkNanos(PAUSE);
            }
            return (System.nanoTime() - begin) / 1e6;
        } finally {
            process.destroyForcibly().onExit().join();
        }
    }

    private static boolean isSeen(int port, String awaited) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write((awaited + '\n').getBytes(StandardCharsets.US_ASCII));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(),
                    StandardCharsets.US_ASCII)).readLine();
            return answer != null && answer.startsWith("ok ");
        } catch (IOException notYet) {
            return false;
        }
    }

    private static String version(Path bundle) throws IOException {
        try (var jar = new JarFile(bundle.toFile())) {
            return jar.getManifest().getMainAttributes().getValue("Bundle-Version");
        }
    }

    private static int freePort() throws IOException {
        try (var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }

    private Path launcher() throws IOException {
        try (var plugins = Files.newDirectoryStream(product.resolve("plugins"), "org.eclipse.equinox.launcher_*.jar")) {
            return plugins.iterator().next();
        }
    }
}
