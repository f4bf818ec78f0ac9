/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaodian.model.ElementKind;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.WorkPlan;

class PlanGeneratorTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 7, 59, 60, 61, 1000, 5000})
    void aPlanHasAsManyElementsAsAsked(int elements) {
        assertEquals(elements, Outline.elements(PlanGenerator.generate(elements, 1)).count());
    }

    @Test
    void theSameSeedGivesTheSamePlan() {
        assertTrue(EcoreUtil.equals(PlanGenerator.generate(300, 5), PlanGenerator.generate(300, 5)));
    }

    @Test
    void anotherSeedGivesAnotherPlan() {
        assertNotEquals(PlanGenerator.generate(300, 5).getId(), PlanGenerator.generate(300, 6).getId());
    }

    @Test
    void everyKindOfElementOccurs() {
        var kinds = Outline.elements(PlanGenerator.generate(500, 3)).map(ElementKind::of).collect(Collectors.toSet());
        assertEquals(ElementKind.values().length, kinds.size());
    }

    @Test
    void codesAgreeWithPlaces() {
        var codes = Outline.codes(PlanGenerator.generate(2000, 4));
        codes.forEach((element, code) -> assertEquals(code, element.getCode()));
    }

    @Test
    void anchorsQuoteTheSource() {
        var plan = PlanGenerator.generate(200, 8);
        var text = String.join("", plan.getSource().getParagraphs());
        Outline.elements(plan).flatMap(element -> element.getAnchors().stream()).forEach(anchor -> assertEquals(
                anchor.getText(), text.substring(anchor.getOffset(), anchor.getOffset() + anchor.getLength())));
    }

    @Test
    void thereIsAboutOneDependencyAndOneRelationPerElement() {
        var plan = PlanGenerator.generate(2000, 9);
        assertTrue(plan.getDependencies().size() > 1500, () -> "dependencies: " + plan.getDependencies().size());
        assertEquals(1999, plan.getRelations().size());
    }

    @Test
    void everyElementHasANameAndAnIdOfItsOwn() {
        WorkPlan plan = PlanGenerator.generate(3000, 10);
        assertEquals(3000, Outline.elements(plan).map(Element::getId).distinct().count());
        assertTrue(Outline.elements(plan).noneMatch(element -> element.getName().isBlank()));
    }

    @Test
    void aNegativeSizeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> PlanGenerator.generate(-1, 1));
    }
}
