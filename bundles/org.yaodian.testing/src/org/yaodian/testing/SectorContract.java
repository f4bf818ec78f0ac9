/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.yaodian.model.sector.ElementType;
import org.yaodian.model.sector.FacetField;
import org.yaodian.model.sector.RelationType;
import org.yaodian.model.sector.Sector;
import org.yaodian.model.sector.SectorReader;

/** Checks what every sector has to comply with. */
public final class SectorContract {

    private static final Pattern KEY = Pattern.compile("\"%([^\"]+)\"");

    private SectorContract() {
    }

    /**
     * Reads the declaration of a sector and asserts that nothing in it is faulty.
     *
     * @param id its id
     * @return the sector
     */
    public static Sector read(String id) {
        var faults = new ArrayList<String>();
        var registry = Platform.isRunning() ? Platform.getExtensionRegistry()
                : new PlainRegistry(SectorReader.POINT).addClassPath().registry();
        var sector = new SectorReader(registry, fault -> faults.add(fault.getMessage())).read().find(id).orElseThrow();
        assertEquals(List.of(), faults.stream().filter(fault -> fault.contains("org.yaodian." + id)).toList());
        return sector;
    }

    /**
     * Asserts that types have names and descriptions and that elements can be told apart by outline and by icon.
     *
     * @param sector the sector
     */
    public static void assertTypesCanBeToldApart(Sector sector) {
        var types = sector.elementTypes();
        types.forEach(type -> assertSays(type.id(), type.name(), type.description()));
        sector.relationTypes().forEach(type -> assertSays(type.id(), type.name(), type.description()));
        assertDistinct(types.stream().map(ElementType::name));
        assertDistinct(types.stream().map(type -> type.look().silhouette()));
        assertDistinct(types.stream().map(type -> type.look().icon()));
        assertDistinct(sector.relationTypes().stream().map(RelationType::name));
        assertTrue(types.stream().noneMatch(type -> type.look().icon().isEmpty()));
    }

    /**
     * Asserts that each facet that a type has is shown in a form, with all its features.
     *
     * @param sector the sector
     */
    public static void assertFacetsAreShown(Sector sector) {
        var used = Stream.concat(sector.elementTypes().stream().map(ElementType::facet),
                sector.relationTypes().stream().map(RelationType::facet)).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        for (var facet : used) {
            var form = sector.facetForms().stream().filter(one -> one.facet() == facet).findFirst().orElseThrow();
            assertEquals(new HashSet<>(facet.getEAllStructuralFeatures()),
                    form.fields().stream().map(FacetField::feature).collect(Collectors.toSet()), facet.getName());
        }
    }

    /**
     * Asserts that the declaration has a text in both languages for each of its keys, and no other.
     *
     * @param sector   the sector
     * @param inBundle a class of its bundle
     * @throws IOException when the texts cannot be read
     */
    public static void assertTextsAreComplete(Sector sector, Class<?> inBundle) throws IOException {
        var keys = new TreeSet<String>();
        keys.add("pluginName");
        KEY.matcher(new String(resource(sector, inBundle, "plugin.xml").openStream().readAllBytes(),
                StandardCharsets.UTF_8)).results().forEach(match -> keys.add(match.group(1)));
        for (var name : List.of("plugin.properties", "plugin_zh_CN.properties")) {
            var texts = new Properties();
            try (var reader = new InputStreamReader(resource(sector, inBundle, name).openStream(),
                    StandardCharsets.UTF_8)) {
                texts.load(reader);
            }
            assertEquals(keys, new TreeSet<>(texts.stringPropertyNames()), name);
            texts.forEach((key, text) -> assertFalse(text.toString().isBlank(), key.toString()));
        }
    }

    private static URL resource(Sector sector, Class<?> inBundle, String name) throws IOException {
        return Platform.isRunning() ? inBundle.getResource('/' + name)
                : Collections.list(inBundle.getClassLoader().getResources(name)).stream()
                        .filter(url -> url.getPath().contains("org.yaodian." + sector.id() + '/')).findFirst()
                        .orElseThrow();
    }

    private static void assertSays(String id, String name, String description) {
        assertFalse(name.isBlank() || name.startsWith("%"), id);
        assertFalse(description.isBlank() || description.startsWith("%"), id);
    }

    private static void assertDistinct(Stream<String> values) {
        var all = values.sorted().toList();
        assertEquals(all.stream().distinct().toList(), all);
    }
}
