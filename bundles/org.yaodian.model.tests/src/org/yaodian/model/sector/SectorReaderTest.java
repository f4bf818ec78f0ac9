/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.sector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.yaodian.model.ElementKind;
import org.yaodian.model.plan.InformationSystem;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.Quantity;
import org.yaodian.testing.PlainRegistry;

class SectorReaderTest {

    private final List<String> faults = new ArrayList<>();
    private final Sectors sectors = new SectorReader(new PlainRegistry(SectorReader.POINT).add(
            SectorReaderTest.class.getResource("plugin.xml")).registry(), fault -> faults.add(fault.getMessage()))
            .read();
    private final Sector trial = sectors.find("trial").orElseThrow();

    @Test
    void sectorsAreOrderedByIdAndFaultyOnesLeftOut() {
        assertEquals(List.of("another", "trial"), sectors.all().stream().map(Sector::id).toList());
        assertEquals("Trial", trial.name());
    }

    @Test
    void eachFaultIsLoggedWithItsPlugIn() {
        assertEquals(18, faults.size(), () -> String.join("\n", faults));
        assertTrue(faults.stream().allMatch(fault -> fault.contains("org/yaodian/model/sector")), faults::toString);
        assertTrue(faults.stream().anyMatch(fault -> fault.contains("trial.kind") && fault.contains("planet")));
    }

    @Test
    void faultyElementTypesAreLeftOutAndTheRestWorks() {
        assertEquals(List.of("trial.count", "trial.plain"),
                trial.elementTypes().stream().map(ElementType::id).toList());
    }

    @Test
    void faultyRelationTypesAreLeftOutAndTheRestWorks() {
        assertEquals(List.of("trial.counts", "trial.any", "trial.elsewhere"),
                trial.relationTypes().stream().map(RelationType::id).toList());
    }

    @Test
    void faultyGroupsRecognizersAndTemplatesAreLeftOut() {
        assertEquals(List.of(new TypeGroup("things", "Things")), trial.groups());
        assertEquals(1, trial.recognizers().size());
        assertEquals(List.of("empty"), trial.templates().stream().map(Template::id).toList());
    }

    @Test
    void anElementOfATypeHasItsKindItsTypeIdAndItsFacetWithPresets() {
        var element = sectors.elementType("trial.count").orElseThrow().create();

        assertTrue(element instanceof InformationSystem);
        assertEquals("trial.count", element.getTypeId());
        var facet = Facets.of(element, Quantity.class).orElseThrow();
        assertEquals("households", facet.getLabel());
        assertEquals(sectors.typeOf(element), sectors.elementType("trial.count"));
    }

    @Test
    void theLookOfATypeIsAsDeclared() {
        assertEquals(new Look("cloud", "M 1 1 L 15 1 L 8 15 Z", "#102030", "#f0f0f0", 150, 40),
                sectors.elementType("trial.count").orElseThrow().look());
        assertEquals("rounded", sectors.elementType("trial.plain").orElseThrow().look().silhouette());
    }

    @Test
    void aRelationJoinsOnlyWhatItsTypeAllowsAndSaysWhatThatIs() {
        var counts = sectors.relationType("trial.counts").orElseThrow();
        var count = sectors.elementType("trial.count").orElseThrow().create();
        var plain = sectors.elementType("trial.plain").orElseThrow().create();
        var task = ElementKind.TASK.create();

        assertTrue(counts.refusal(count, plain).isEmpty());
        assertTrue(counts.refusal(count, task).isEmpty());
        assertTrue(counts.refusal(task, plain).orElseThrow().contains("Count"));
        assertTrue(counts.refusal(count, count).orElseThrow().contains("Plain"));
        assertTrue(sectors.relationType("trial.any").orElseThrow().refusal(task, count).isEmpty());
        assertEquals("a share", Facets.of(counts.create(), Quantity.class).orElseThrow().getLabel());
    }

    @Test
    void aFieldKnowsItsLabelRangeChoicesAndLiterals() {
        var quantity = trial.facetForms().get(0);
        var unit = trial.facetForms().get(1);

        assertEquals(2, trial.facetForms().size());
        assertEquals(2, quantity.fields().size());
        assertEquals(100.0, quantity.fields().get(0).maximum());
        assertEquals("households", quantity.fields().get(0).unit());
        assertEquals(List.of("villages", "towns"), quantity.fields().get(1).choices());
        assertEquals("District or county", unit.fields().get(0).literals().get("district"));
        assertEquals("town", unit.fields().get(0).literals().get("town"));
        assertEquals(Map.of(), unit.fields().get(1).literals());
    }

    @Test
    void aRecognizerLooksAtNameAndChapter() {
        var recognizer = trial.recognizers().get(0);

        assertTrue(recognizer.recognizes("为农综合信息服务站", "三、试点工作"));
        assertFalse(recognizer.recognizes("为农综合信息服务站", "三、信息产业"));
        assertFalse(recognizer.recognizes("为农综合信息服务站", null));
        assertFalse(recognizer.recognizes("加油服务站", "试点"));
        assertTrue(trial.caresFor("三、试点工作"));
    }

    @Test
    void objectsOfNamedClassesAreMadeAndFaultyOnesLeftOut() {
        assertEquals(1, trial.parts().make("made", CharSequence.class).size());
    }

    @Test
    void aTemplateCanBeRead() throws Exception {
        try (var stream = trial.template("empty").orElseThrow().open()) {
            assertNotNull(stream);
            assertTrue(stream.readAllBytes().length > 0);
        }
    }

    @Test
    void elementsWithoutATypeOrOfAnAbsentSectorHaveNone() {
        var task = PlanFactory.eINSTANCE.createTask();
        assertTrue(sectors.typeOf(task).isEmpty());
        task.setTypeId("absent.type");
        assertTrue(sectors.typeOf(task).isEmpty());
        assertTrue(sectors.sectorOf("absent.type").isEmpty());
        assertEquals("trial", sectors.sectorOf("trial.any").orElseThrow().id());
    }
}
