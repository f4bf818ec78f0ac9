/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.testing.sector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.yaodian.model.sector.ElementType;
import org.yaodian.model.sector.FacetField;
import org.yaodian.model.sector.TypeGroup;
import org.yaodian.rules.Rule;

/** What the declaration of a sector has to fulfil. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class DeclarationContract {

    private static final Pattern KEY = Pattern.compile("\"%([\\w.-]+)\"");

    private final InstalledSector installed;

    /**
     * Reads a sector.
     *
     * @param id its id
     */
    protected DeclarationContract(String id) {
        installed = InstalledSector.of(id);
    }

    @Test
    void nothingIsAtFault() {
        assertEquals(List.of(), installed.faults());
    }

    @Test
    void elementTypesDifferInOutlineAndIcon() {
        var types = installed.sector().elementTypes();
        assertDistinct(types.stream().map(type -> type.look().silhouette()).toList());
        assertDistinct(types.stream().map(type -> type.look().icon()).toList());
    }

    @Test
    void everyTypeSaysWhatItIsAndStandsInAGroup() {
        var groups = installed.sector().groups().stream().map(TypeGroup::id).toList();
        for (var type : installed.sector().elementTypes()) {
            assertFalse(type.description().isBlank(), type.id());
            assertTrue(groups.contains(type.group()), type.id());
        }
        for (var type : installed.sector().relationTypes()) {
            assertFalse(type.description().isBlank(), type.id());
            assertTrue(groups.contains(type.group()), type.id());
        }
    }

    @Test
    void everyFacetOfATypeHasAFormWithAllItsFeatures() {
        var forms = installed.sector().facetForms().stream().collect(Collectors.toMap(form -> form.facet(), form -> form
                .fields().stream().map(FacetField::feature).collect(Collectors.toSet())));
        var used = new HashSet<EClass>();
        installed.sector().elementTypes().stream().map(ElementType::facet).forEach(used::add);
        installed.sector().relationTypes().stream().map(type -> type.facet()).forEach(used::add);
        used.remove(null);
        used.forEach(facet -> assertEquals(new HashSet<>(facet.getEAllStructuralFeatures()), forms.get(facet)));
    }

    @Test
    void aNewElementOfEachTypeIsOfThatType() {
        installed.sector().elementTypes().forEach(type -> assertTrue(type.isTypeOf(type.create())));
    }

    @Test
    void rulesBelongToTheSectorAndSayWhatTheyAskFor() {
        assertDistinct(installed.rules().stream().map(rule -> rule.info().id()).toList());
        for (var rule : installed.rules().stream().map(Rule::info).toList()) {
            assertEquals(installed.sector().id(), rule.category());
            assertTrue(rule.id().startsWith(installed.sector().id() + '.'), rule.id());
            assertFalse(rule.name().isBlank() || rule.description().isBlank(), rule.id());
        }
    }

    @Test
    void bothLanguagesHaveAllStringsOfTheDeclaration() throws IOException {
        var bundle = Path.of(System.getProperty("yaodian.root"), "bundles", "org.yaodian." + installed.sector().id());
        var used = KEY.matcher(Files.readString(bundle.resolve("plugin.xml"))).results()
                .map(result -> result.group(1)).collect(Collectors.toCollection(TreeSet::new));
        used.add("pluginName");
        for (var file : List.of("plugin.properties", "plugin_zh_CN.properties")) {
            var strings = strings(bundle.resolve(file));
            assertEquals(used, new TreeSet<>(strings.stringPropertyNames()), file);
            used.forEach(key -> assertFalse(strings.getProperty(key).isBlank(), key));
        }
    }

    private static Properties strings(Path file) throws IOException {
        var strings = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            strings.load(reader);
        }
        return strings;
    }

    private static void assertDistinct(List<String> values) {
        var twice = new ArrayList<>(values);
        new HashSet<>(values).forEach(twice::remove);
        assertEquals(List.of(), twice);
        assertFalse(values.contains(""));
    }
}
