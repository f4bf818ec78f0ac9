/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.checks;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the arrows of the architecture: which bundle may know which, and who may see a window. */
class BundleLayersTest {

    private static final Set<String> HEADLESS = Set.of("model", "model.edit", "text", "rules", "diagram",
            "store");

    /** What each bundle of ours may require, without the common prefix. */
    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(entry("model", Set.of()),
            entry("model.edit", Set.of("model")), entry("text", Set.of("model")), entry("rules", Set.of("model")),
            entry("diagram", Set.of("model")), entry("store", Set.of("model")), entry("commandline", HEADLESS),
            entry("gef", Set.of("model", "model.edit", "diagram")),
            entry("editor", Set.of("model", "model.edit", "text", "rules", "diagram", "gef")),
            entry("store.ui", Set.of("store", "editor")), entry("update", Set.of()), entry("compat.jface", Set.of()),
            entry("compat.workbench", Set.of()));

    /** Each sector is a bundle of this name, that knows no window, and one with {@link #UI} behind it. */
    private static final Set<String> SECTORS = Set.of("egov", "rural", "expo", "ecommerce", "security");

    private static final Set<String> BELOW_SECTORS = Set.of("model", "text", "rules");

    private static final String UI = ".ui";

    private static final Pattern SECTOR_NAME = Pattern
            .compile("(?<!java\\.)(?<!equinox\\.)\\b(" + String.join("|", SECTORS) + ")\\.\\w");

    /** Fragments that translate the platform; they hold no code. */
    private static final String TRANSLATION = "nl.";

    /** What makes the product of a district: data alone, generated from its description. */
    private static final String DISTRICT = "district.";

    private static final List<String> WINDOW = List.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui",
            "org.eclipse.gef", "org.eclipse.draw2d", "org.eclipse.e4.ui");

    static Stream<Path> production() {
        return SourceTree.bundles().stream().filter(bundle -> !SourceTree.isTest(bundle));
    }

    @Test
    void everyBundleHasAPlaceInTheArchitecture() {
        assertEquals(new TreeSet<>(ALLOWED.keySet()), production().map(BundleLayersTest::shortName)
                .filter(name -> !name.startsWith(TRANSLATION) && !name.startsWith(DISTRICT) && !isOfSector(name))
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @MethodSource("production")
    void aBundleKnowsOnlyBundlesBelowIt(Path bundle) {
        var allowed = allowed(shortName(bundle));
        var known = SourceTree.required(bundle).stream().filter(name -> name.startsWith("org.yaodian."))
                .map(name -> name.substring("org.yaodian.".length())).collect(Collectors.toSet());
        known.removeAll(allowed);
        assertEquals(Set.of(), known, SourceTree.name(bundle) + " must not require these");
    }

    @ParameterizedTest
    @MethodSource("production")
    void aBundleWithoutAWindowKnowsNoToolkit(Path bundle) {
        var name = shortName(bundle);
        if (HEADLESS.contains(name) || name.equals("commandline") || SECTORS.contains(name)) {
            var seen = SourceTree.required(bundle).stream()
                    .filter(required -> WINDOW.stream().anyMatch(required::startsWith)).toList();
            assertEquals(List.of(), seen, SourceTree.name(bundle));
            var imported = WINDOW.stream().filter(SourceTree.header(bundle, "Import-Package")::contains).toList();
            assertEquals(List.of(), imported, SourceTree.name(bundle));
        }
    }

    @ParameterizedTest
    @MethodSource("production")
    void onlyTestsRequireTestLibraries(Path bundle) {
        assertTrue(SourceTree.required(bundle).stream()
                .noneMatch(required -> required.startsWith("junit") || required.equals("org.yaodian.testing")));
    }

    @ParameterizedTest
    @MethodSource("districts")
    void aDistrictHasNoCodeAndKnowsNobody(Path bundle) throws IOException {
        assertEquals(Set.of(), SourceTree.required(bundle), SourceTree.name(bundle));
        try (Stream<Path> files = Files.walk(bundle)) {
            assertEquals(List.of(), files.filter(file -> !bundle.relativize(file).startsWith("target")
                    && file.toString().matches(".*\\.(java|class|jar)")).toList());
        }
    }

    static Stream<Path> districts() {
        return production().filter(bundle -> shortName(bundle).startsWith(DISTRICT));
    }

    @ParameterizedTest
    @MethodSource("core")
    void noCoreBundleNamesASector(Path bundle) throws IOException {
        try (Stream<Path> files = Files.walk(bundle)) {
            for (var file : files.filter(BundleLayersTest::isSource).toList()) {
                var found = SECTOR_NAME.matcher(Files.readString(file));
                assertFalse(found.find(), () -> file + " names " + found.group());
            }
        }
    }

    static Stream<Path> core() {
        return production().filter(bundle -> !isOfSector(shortName(bundle)));
    }

    private static boolean isSource(Path file) {
        var path = file.toString();
        return Files.isRegularFile(file) && !path.contains("/target/") && !path.contains("/bin/")
                && path.matches(".*\\.(java|xml|MF|properties|ecore|genmodel|csv)");
    }

    private static boolean isOfSector(String name) {
        return SECTORS.contains(sectorOf(name));
    }

    private static String sectorOf(String name) {
        return name.endsWith(UI) ? name.substring(0, name.length() - UI.length()) : name;
    }

    private static Set<String> allowed(String name) {
        if (SECTORS.contains(name)) {
            return BELOW_SECTORS;
        }
        return isOfSector(name) ? Set.of(sectorOf(name), "editor") : ALLOWED.getOrDefault(name, Set.of());
    }

    private static String shortName(Path bundle) {
        return SourceTree.name(bundle).substring("org.yaodian.".length());
    }
}
