/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.model.generate.PlanGenerator;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.testing.CanonicalXml;

class AbsentSectorTest {

    private static final String FREE_FORM = """
            <?xml version="1.0" encoding="UTF-8"?>
            <plan:WorkPlan xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:plan="http://www.yaodian.org/plan/1" \
            xmlns:old="urn:old" xmlns:more="urn:more" id="_p" version="1">
              <children xsi:type="plan:Task" id="_t" name="t">
                <facets xsi:type="old:Thing" z="1" a=" &#xA;2 " more:x="三" xml:lang="zh">
                  <one/>text &amp; <more:two xsi:type="more:Kind" ref="_t">a<b c="d">e</b>f</more:two>
                  <!-- remark --><?do it now?><three><![CDATA[<raw>]]></three> <one>  </one>
                </facets>
                <facets xsi:type="more:Empty"/>
                <facets/>
              </children>
            </plan:WorkPlan>
            """;

    @TempDir
    Path folder;

    private final SampleSector sector = SampleSector.government();
    private WorkPlan plan;
    private Path file;

    @BeforeEach
    void writeAPlanWithFacets() throws PlanFileException {
        plan = PlanGenerator.generate(30, 1);
        var first = plan.getChildren().get(0);
        first.getFacets().add(sector.filledFacet(first, first.getChildren().get(0)));
        first.getChildren().get(1).getFacets().add(sector.filledFacet());
        plan.getRelations().get(0).getFacets().add(sector.filledFacet(first));
        plan.getFacets().add(sector.filledFacet());
        file = folder.resolve("a.plan");
        PlanFile.save(plan, file);
    }

    @Test
    void itsFacetsAreWrittenAsTheyWereRead() throws IOException {
        var loaded = PlanFile.load(file);
        assertEquals(List.of(), loaded.warnings());
        assertFalse(loaded.readOnly());
        assertArrayEquals(Files.readAllBytes(file), PlanFile.toBytes(loaded.plan()));
    }

    @Test
    void itsFacetsAreThereAgainWhenItIsInstalled() throws IOException {
        var other = folder.resolve("b.plan");
        PlanFile.save(PlanFile.load(file).plan(), other);
        assertTrue(EcoreUtil.equals(plan, sector.load(other).getPlan()));
    }

    @Test
    void itsFacetsAreCopiedWithTheirElements() throws IOException {
        assertArrayEquals(Files.readAllBytes(file), PlanFile.toBytes(EcoreUtil.copy(PlanFile.load(file).plan())));
    }

    @Test
    void itsFacetsComeAlongIntoAnotherPlan() throws Exception {
        var task = EcoreUtil.copy(PlanFile.load(file).plan().getChildren().get(0).getChildren().get(1));
        var other = PlanGenerator.generate(3, 2);
        other.getChildren().add(0, task);
        var before = CanonicalXml.elements(Files.readAllBytes(file), "facets");
        assertEquals(List.of(before.get(0)), CanonicalXml.elements(PlanFile.toBytes(other), "facets"));
    }

    @Test
    void freeFormFacetsAreEqualInCanonicalXml() throws Exception {
        Files.writeString(file, FREE_FORM);
        var loaded = PlanFile.load(file);
        var written = PlanFile.toBytes(EcoreUtil.copy(loaded.plan()));
        assertEquals(CanonicalXml.elements(Files.readAllBytes(file), "facets"),
                CanonicalXml.elements(written, "facets"));
        assertEquals(List.of(), loaded.warnings());
    }

    @Test
    void freeFormFacetsKeepPrefixesAndOrder() throws Exception {
        Files.writeString(file, FREE_FORM);
        var written = new String(PlanFile.toBytes(PlanFile.load(file).plan()), "UTF-8");
        assertTrue(
                written.contains("<facets xsi:type=\"old:Thing\" z=\"1\" a=\" &#xA;2 \" more:x=\"三\" xml:lang=\"zh\">"),
                written);
    }

    @Test
    void twoSectorsWithOnePrefixStayApart() throws Exception {
        var other = new SampleSector("gov", "http://www.example.org/other/1");
        plan.getFacets().add(other.filledFacet());
        PlanFile.save(plan, file);
        var loaded = PlanFile.load(file).plan();
        assertEquals(List.of(sector.ePackage.getNsURI(), other.ePackage.getNsURI()),
                loaded.getFacets().stream().map(facet -> facet.eClass().getEPackage().getNsURI()).toList());
        assertArrayEquals(Files.readAllBytes(file), PlanFile.toBytes(loaded));
    }

    @Test
    void aFacetThatTheInstalledSectorIsTooOldForIsKept() throws Exception {
        var newer = SampleSector.government();
        SampleSector.attribute(newer.facet, "later", EcorePackage.Literals.ESTRING, 1);
        plan.getFacets().add(newer.filledFacet());
        SampleSector.set(plan.getFacets().get(1), "later", "x");
        PlanFile.save(plan, file);
        var old = SampleSector.government().load(file);
        assertEquals(1, old.getWarnings().size());
        assertFalse(old.isReadOnly());
        assertArrayEquals(Files.readAllBytes(file), PlanFile.toBytes(old.getPlan()));
    }

    @Test
    void referencesByPlaceAreReadWhereItIsInstalled() throws Exception {
        var part = plan.getFacets().get(0).eAllContents().next().eContents().get(0);
        SampleSector.set(part, "key", null);
        PlanFile.save(plan, file);
        assertTrue(EcoreUtil.equals(plan, sector.load(file).getPlan()));
    }

    @Test
    void aMovedElementKeepsItsFacets() throws Exception {
        var loaded = PlanFile.load(file).plan();
        Element task = loaded.getChildren().get(0).getChildren().get(1);
        loaded.getChildren().add(task);
        var written = CanonicalXml.elements(PlanFile.toBytes(loaded), "facets");
        var before = CanonicalXml.elements(Files.readAllBytes(file), "facets");
        assertEquals(before.stream().sorted().toList(), written.stream().sorted().toList());
        assertNotEquals(before, written);
    }
}
