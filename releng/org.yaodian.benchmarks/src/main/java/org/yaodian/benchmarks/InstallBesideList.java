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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Installs one sector into the product without sectors, beside the same program only listing what is installed. */
final class InstallBesideList {

    private static final int ROUNDS = 5;
    private static final String DIRECTOR = "org.eclipse.equinox.p2.director";
    private static final String SECTOR = "org.yaodian.egov.feature.feature.group";

    private InstallBesideList() {
    }

    static Comparison measure() throws IOException {
        var folder = Files.createTempDirectory("benchmark-install");
        try {
            var product = folder.resolve("product");
            Folders.copy(path("yaodian.plain"), product);
            var site = path("yaodian.site").toUri().toString();
            var install = new ArrayList<Double>();
            var list = new ArrayList<Double>();
            for (int round = 0; round < ROUNDS; round++) {
                list.add(run(product, "-listInstalledRoots"));
                install.add(run(product, "-repository", site, "-installIU", SECTOR));
                run(product, "-uninstallIU", SECTOR);
            }
            return new Comparison("p2", "install one sector", 1, median(install), median(list), "ms",
                    "start of the same program", 3);
        } finally {
            Folders.delete(folder);
        }
    }

    private static double run(Path product, String... arguments) throws IOException {
        try (var launchers = Files.newDirectoryStream(product.resolve("plugins"),
                "org.eclipse.equinox.launcher_*.jar")) {
            var line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-jar", launchers.iterator().next().toString(), "-nosplash", "-data", "@none", "-application",
                    DIRECTOR));
            line.addAll(List.of(arguments));
            long begin = System.nanoTime();
            var process = new ProcessBuilder(line).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            if (process.onExit().join().exitValue() != 0) {
                throw new IOException(line + " failed");
            }
            return (System.nanoTime() - begin) / 1e6;
        }
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    private static Path path(String property) {
        return Path.of(System.getProperty(property)).toAbsolutePath();
    }
}
