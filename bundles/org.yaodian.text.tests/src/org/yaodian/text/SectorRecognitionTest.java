/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.model.ElementKind;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.Quantity;
import org.yaodian.model.sector.ElementType;
import org.yaodian.model.sector.Facets;
import org.yaodian.model.sector.Look;
import org.yaodian.model.sector.Recognizer;
import org.yaodian.model.sector.Sector;
import org.yaodian.model.sector.Sectors;

class SectorRecognitionTest {

    private static final String DOCUMENT = """
            某市2007年信息化工作要点

            一、推进电子政务

            1.完善公务网。继续做好800兆数字集群的推广应用；建设人口综合管理系统。
            2.推进“千村通”工程，建设千村通网点。

            二、推进农村工作

            3.建设人口信息系统，推进800兆数字集群进村。
            """;

    private final ElementType network = type("trial.network", "Network", ElementKind.SYSTEM);
    private final ElementType register = type("trial.register", "Register", ElementKind.SYSTEM);
    private final Sector trial = sector("trial", List.of("电子政务"),
            new Recognizer(network, Pattern.compile("公务网|800兆数字集群"), null, null, true, Map.of("unit", "km")),
            new Recognizer(register, Pattern.compile("人口"), Pattern.compile("流动"), null, false, Map.of()));
    private final Sector other = sector("other", List.of("农村"),
            new Recognizer(type("other.register", "Other register", ElementKind.SYSTEM), Pattern.compile("人口"), null,
                    null, false, Map.of()));

    private static ElementType type(String id, String name, ElementKind kind) {
        return new ElementType(id, name, "", "", kind, PlanPackage.Literals.QUANTITY, Map.of("label", name),
                new Look("rounded", "", "#000000", "#ffffff", 180, 60));
    }

    private static Sector sector(String id, List<String> chapters, Recognizer... recognizers) {
        return new Sector(id, id, "", "", PlanPackage.eINSTANCE, chapters, List.of(), List.of(), List.of(), List.of(),
                List.of(recognizers), List.of(), null);
    }

    @BeforeEach
    void install() {
        Sectors.install(new Sectors(List.of(trial, other)));
    }

    @AfterEach
    void forget() {
        Sectors.install(null);
    }

    private static ImportDraft read() throws ImportException {
        return new WorkPointReader().read("points.txt", DOCUMENT.getBytes(StandardCharsets.UTF_8),
                ImportOptions.standard(), null);
    }

    private static Stream<Element> typed(String typeId) throws ImportException {
        return Outline.elements(read().toPlan()).filter(element -> typeId.equals(element.getTypeId()));
    }

    @Test
    void aSystemThatTheImportFoundGetsTheTypeOfItsSectorAndItsFacet() throws ImportException {
        var found = typed("trial.register").toList();

        assertEquals(List.of("人口综合管理系统"), found.stream().map(Element::getName).toList());
        assertEquals("Register", Facets.of(found.get(0), Quantity.class).orElseThrow().getLabel());
    }

    @Test
    void theSectorThatCaresForTheChapterComesFirst() throws ImportException {
        assertEquals(List.of("人口信息系统"), typed("other.register").map(Element::getName).toList());
    }

    @Test
    void aWordOfTheSectorBecomesAnElementOnceWithAllPlacesAndPresets() throws ImportException {
        var found = typed("trial.network").filter(element -> element.getName().equals("800兆数字集群")).toList();

        assertEquals(1, found.size());
        assertEquals(2, found.get(0).getAnchors().size());
        assertEquals("800兆数字集群", found.get(0).getAnchors().get(1).getText());
        assertEquals("km", Facets.of(found.get(0), Quantity.class).orElseThrow().getUnit());
    }

    @Test
    void aCandidateThatAPersonTakesForAnotherKindLosesItsTypeUntilThatIsUndone() throws ImportException {
        var draft = read();
        var system = draft.candidates().stream().filter(one -> one.name().equals("人口综合管理系统")).findFirst()
                .orElseThrow();
        var before = draft.remember();

        new DraftEditor(draft).retype(system, ElementKind.POLICY);
        assertTrue(system.recognizer().isEmpty());
        assertEquals(ElementKind.POLICY.label(), system.label());

        draft.restore(before);
        assertEquals("Register", system.label());
    }

    @Test
    void aNameThatTheRecognizerExcludesIsNotTyped() {
        var recognition = new SectorRecognition(List.of(trial));

        assertFalse(recognition.recognize(ElementKind.SYSTEM, "流动人口系统", null).isPresent());
        assertFalse(recognition.recognize(ElementKind.TASK, "人口系统", null).isPresent());
        assertTrue(recognition.recognize(ElementKind.SYSTEM, "人口系统", null).isPresent());
    }

    @Test
    void inAPlanOnlyElementsWithoutATypeAreRecognized() throws ImportException {
        var plan = read().toPlan();
        Outline.elements(plan).forEach(element -> element.setTypeId(null));
        var system = Outline.elements(plan).filter(element -> "人口信息系统".equals(element.getName())).findFirst()
                .orElseThrow();
        system.setTypeId("kept.type");

        var found = new SectorRecognition(Sectors.installed()).recognize(plan);

        assertTrue(found.values().stream().anyMatch(one -> one.type() == register));
        assertFalse(found.containsKey(system));
    }

    @Test
    void amongSectorsThatCareForTheChapterTheRecognizerMadeForItWins() {
        var general = sector("a", List.of("经济"), new Recognizer(type("a.point", "Point", ElementKind.SYSTEM),
                Pattern.compile("商业中心"), null, null, true, Map.of()));
        var special = sector("b", List.of("经济"), new Recognizer(type("b.place", "Place", ElementKind.SYSTEM),
                Pattern.compile("商业中心"), null, Pattern.compile("经济"), true, Map.of()));
        var recognition = new SectorRecognition(List.of(general, special));

        assertEquals("b.place", recognition.recognize(ElementKind.SYSTEM, "乡镇商业中心", "经济领域").orElseThrow().type().id());
        assertEquals("a.point", recognition.recognize(ElementKind.SYSTEM, "乡镇商业中心", "农村").orElseThrow().type().id());
    }

    @Test
    void theSameWordsBecomeAnElementOfOneSectorAlone() throws ImportException {
        var general = sector("a", List.of(), new Recognizer(type("a.point", "Point", ElementKind.SYSTEM),
                Pattern.compile("千村通网点"), null, null, true, Map.of()));
        var special = sector("b", List.of("电子政务"), new Recognizer(type("b.place", "Place", ElementKind.TARGET),
                Pattern.compile("千村通网点"), null, null, true, Map.of()));
        Sectors.install(new Sectors(List.of(general, special)));

        assertEquals(0, typed("a.point").count());
        assertEquals(List.of("千村通网点"), typed("b.place").map(Element::getName).toList());
    }
}
