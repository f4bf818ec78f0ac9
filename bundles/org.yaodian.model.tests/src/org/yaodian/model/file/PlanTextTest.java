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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaodian.model.generate.PlanGenerator;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.WorkPlan;

/** The text of a plan file as such. */
class PlanTextTest {

    @TempDir
    Path folder;

    private static XMIResourceImpl stock() {
        var resource = new XMIResourceImpl(URI.createURI("stock.xmi"));
        resource.setEncoding("UTF-8");
        new ResourceSetImpl().getResources().add(resource);
        return resource;
    }

    @Test
    void itIsWhatEmfItselfWouldWrite() throws IOException {
        var plan = PlanGenerator.generate(400, 1);
        plan.setSource(null);
        var stock = stock();
        stock.getContents().add(plan);
        var out = new ByteArrayOutputStream();
        stock.save(out, Map.of(XMLResource.OPTION_LINE_WIDTH, Integer.MAX_VALUE));
        assertEquals(out.toString(StandardCharsets.UTF_8), text(plan));
    }

    @Test
    void emfItselfCanReadIt() throws IOException {
        var plan = PlanGenerator.generate(100, 2);
        var stock = stock();
        stock.load(new ByteArrayInputStream(PlanFile.toBytes(plan)), Map.of());
        assertTrue(EcoreUtil.equals(plan, stock.getContents().get(0)));
    }

    @Test
    void emfItselfCanReadItsUnknownFacets() throws IOException {
        var plan = PlanGenerator.generate(10, 2);
        plan.getFacets().add(SampleSector.government().filledFacet(plan.getChildren().get(0)));
        var stock = stock();
        stock.load(new ByteArrayInputStream(PlanFile.toBytes(plan)),
                Map.of(XMLResource.OPTION_RECORD_UNKNOWN_FEATURE, Boolean.TRUE));
        assertEquals(plan.getTitle(), ((WorkPlan) stock.getContents().get(0)).getTitle());
    }

    @Test
    void everyElementHasALineOfItsOwn() throws IOException {
        var plan = PlanGenerator.generate(50, 3);
        plan.getSource().getParagraphs().add("one\r\ntwo");
        plan.setNote("three\nfour");
        for (var line : text(plan).lines().toList()) {
            assertEquals(1, line.chars().filter(c -> c == '<').count() - (line.matches(" *<[^>]*>[^<]*</.*") ? 1 : 0),
                    line);
        }
    }

    @Test
    void savingTwiceGivesTheSameBytes() throws IOException {
        var plan = PlanGenerator.generate(200, 4);
        var file = folder.resolve("a.plan");
        PlanFile.save(plan, file);
        assertArrayEquals(PlanFile.toBytes(plan), PlanFile.toBytes(PlanFile.load(file).plan()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a<b&c>\"'d", "]]>", "]]]>", "\t\n\r\r\n", "\u0085\u2028", "要点", "𠮷🙂", "\uFFFD"})
    void everyTextComesBack(String text) throws IOException {
        var plan = PlanFactory.eINSTANCE.createWorkPlan();
        plan.setTitle(text);
        plan.getAddressees().add(text);
        var file = folder.resolve("a.plan");
        PlanFile.save(plan, file);
        var loaded = PlanFile.load(file).plan();
        assertEquals(List.of(text, text), List.of(loaded.getTitle(), loaded.getAddressees().get(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "\u0001", "\u001F", "\uD842", "\uDFB7", "\uFFFE", "\uFFFF"})
    void whatXmlCannotHoldIsReplaced(String text) throws IOException {
        var plan = PlanFactory.eINSTANCE.createWorkPlan();
        plan.setTitle("a" + text + "b");
        var file = folder.resolve("a.plan");
        PlanFile.save(plan, file);
        assertEquals("a\uFFFDb", PlanFile.load(file).plan().getTitle());
    }

    @Test
    void everyFeatureOfTheModelComesBack() throws IOException {
        var plan = EveryFeature.plan();
        var file = folder.resolve("a.plan");
        PlanFile.save(plan, file);
        var loaded = PlanFile.load(file);
        assertEquals(List.of(), loaded.warnings());
        assertTrue(EcoreUtil.equals(plan, loaded.plan()));
    }

    @Test
    void derivedReferencesAreThereAfterReading() throws IOException {
        var plan = PlanGenerator.generate(300, 6);
        var file = folder.resolve("a.plan");
        PlanFile.save(plan, file);
        var loaded = PlanFile.load(file).plan();
        for (var dependency : loaded.getDependencies()) {
            assertTrue(dependency.getFrom().getSuccessors().contains(dependency));
            assertTrue(dependency.getTo().getPredecessors().contains(dependency));
        }
        for (var unit : loaded.getUnits()) {
            assertTrue(unit.getSuperior() == null || unit.getSuperior().getSubordinates().contains(unit));
        }
        assertEquals(PlanPackage.Literals.ELEMENT_CONTAINER__CHILDREN,
                loaded.getChildren().get(0).eContainmentFeature());
    }

    private static String text(WorkPlan plan) throws IOException {
        return new String(PlanFile.toBytes(plan), StandardCharsets.UTF_8);
    }
}
