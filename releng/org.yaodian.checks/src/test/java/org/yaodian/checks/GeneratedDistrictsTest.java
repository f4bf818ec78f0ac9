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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.generator.district.FaultyDescriptionException;
import org.yaodian.generator.district.GenerateDistricts;

/** The products of districts are what their descriptions make, and a new one needs only a description. */
class GeneratedDistrictsTest {

    private static final String QINGPU = """
            id = qingpu
            name = 青浦区
            englishName = Qingpu District
            sectors = rural
            colour = #336699
            issuer = 青浦区信息化委员会
            superior = 上海市
            report.period = quarter
            report.day = 20
            """;

    private static final String UNITS = """
            code,name,aliases,kind,superior
            310118,青浦区,青浦,DISTRICT,
            310118103,朱家角镇,,TOWN,
            310118103201,朱家角镇张马村,张马村,VILLAGE,朱家角镇
            """;

    @Test
    void theFilesInTheTreeAreWhatTheDescriptionsMake() throws Exception {
        var made = GenerateDistricts.generate(SourceTree.ROOT);
        assertFalse(made.isEmpty());
        for (var file : made.entrySet()) {
            var here = SourceTree.ROOT.resolve(file.getKey());
            assertTrue(Files.exists(here), here + ": run releng/district");
            if (!GenerateDistricts.isPicture(here)) {
                assertEquals(new String(file.getValue(), "UTF-8"), Files.readString(here),
                        here + ": run releng/district");
            }
        }
    }

    @Test
    void aDescriptionAloneMakesAProduct(@TempDir Path folder) throws Exception {
        var tree = emptyTree(folder);
        assertEquals("qingpu", GenerateDistricts.add(tree, described(folder, QINGPU, UNITS)));
        var product = Files.readString(tree.resolve("releng/org.yaodian.products/qingpu.product"));
        assertTrue(product.contains("uid=\"org.yaodian.qingpu\" id=\"org.yaodian.district.qingpu.product\""), product);
        assertTrue(product.contains("<feature id=\"org.yaodian.rural.feature\" installMode=\"root\"/>"), product);
        assertTrue(product.contains("<feature id=\"org.yaodian.core.feature\"/>"), product);
        var bundle = tree.resolve("bundles/org.yaodian.district.qingpu");
        assertTrue(Files.readString(bundle.resolve("units.csv")).endsWith(UNITS));
        assertTrue(Files.readString(bundle.resolve("plugin_zh_CN.properties")).contains("product.name = 要点 · 青浦区"));
        assertTrue(Files.size(bundle.resolve("branding/splash.png")) > 0);
        assertTrue(Files.exists(tree.resolve("features/org.yaodian.district.qingpu.feature/feature.xml")));
        for (var file : GenerateDistricts.generate(tree).keySet()) {
            assertTrue(Files.exists(tree.resolve(file)), file.toString());
        }
    }

    @Test
    void everyMadeFileSaysThatItIsMade() throws Exception {
        for (var file : GenerateDistricts.generate(SourceTree.ROOT).entrySet()) {
            assertTrue(GenerateDistricts.isPicture(file.getKey())
                    || new String(file.getValue(), "UTF-8").contains("releng/districts/"), file.getKey().toString());
        }
    }

    @Test
    void everyFaultIsNamedAtOnce(@TempDir Path folder) throws Exception {
        var tree = emptyTree(folder);
        var faulty = described(folder, QINGPU.replace("#336699", "blue").replace("= 20", "= 32") + "color = red\n",
                UNITS);
        var failure = assertThrows(FaultyDescriptionException.class, () -> GenerateDistricts.add(tree, faulty));
        for (var part : List.of("colour: \"blue\"", "report.day: 32", "nobody knows color")) {
            assertTrue(failure.getMessage().contains(part), failure.getMessage());
        }
        assertFalse(Files.exists(tree.resolve("releng/districts/qingpu")));
    }

    @Test
    void aFaultInTheTableOfUnitsIsNamedWithItsLine(@TempDir Path folder) throws Exception {
        var tree = emptyTree(folder);
        var faulty = described(folder, QINGPU, UNITS + "31011,练塘镇东庄村,,VILLAGE,练塘镇\n");
        var failure = assertThrows(FaultyDescriptionException.class, () -> GenerateDistricts.add(tree, faulty));
        assertTrue(failure.getMessage().contains("line 5: the code of a village has 12 digits"), failure.getMessage());
        assertTrue(failure.getMessage().contains("line 5: no unit of the table is called 练塘镇"), failure.getMessage());
    }

    @Test
    void aSectorThatIsNotThereIsNamed(@TempDir Path folder) throws Exception {
        var tree = emptyTree(folder);
        var faulty = described(folder, QINGPU.replace("= rural", "= rural harbour"), UNITS);
        var failure = assertThrows(FaultyDescriptionException.class, () -> GenerateDistricts.add(tree, faulty));
        assertTrue(failure.getMessage().endsWith("no feature for harbour"), failure.getMessage());
        assertFalse(Files.exists(tree.resolve("releng/districts/qingpu")));
    }

    @Test
    void aDistrictThatIsThereIsNotOverwritten(@TempDir Path folder) throws Exception {
        var tree = emptyTree(folder);
        var file = described(folder, QINGPU, UNITS);
        GenerateDistricts.add(tree, file);
        assertThrows(IOException.class, () -> GenerateDistricts.add(tree, file));
    }

    private static Path described(Path folder, String description, String units) throws IOException {
        var source = Files.createDirectories(folder.resolve("mine"));
        Files.writeString(source.resolve("units.csv"), units);
        return Files.writeString(source.resolve("district.properties"), description);
    }

    /** A tree with what the generator reads. */
    private static Path emptyTree(Path folder) throws IOException {
        var tree = folder.resolve("tree");
        Files.createDirectories(tree.resolve("releng/districts"));
        for (var file : List.of("pom.xml", "releng/org.yaodian.products/plain.product")) {
            Files.createDirectories(tree.resolve(file).getParent());
            Files.copy(SourceTree.ROOT.resolve(file), tree.resolve(file));
        }
        var feature = tree.resolve("features/org.yaodian.rural.feature/feature.xml");
        Files.createDirectories(feature.getParent());
        Files.writeString(feature, "<feature/>");
        return tree;
    }
}
