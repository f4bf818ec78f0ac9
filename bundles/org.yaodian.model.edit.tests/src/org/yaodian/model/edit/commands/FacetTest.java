/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.edit.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.model.ElementKind;
import org.yaodian.model.edit.commands.change.ChangeKindCommand;
import org.yaodian.model.edit.commands.delete.DeleteFromPlanCommand;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.testing.CommandHarness;
import org.yaodian.testing.SamplePlan;

/** What commands do to the facets of a sector, here one with an ecore made on the spot. */
class FacetTest {

    private static final EcoreFactory FACTORY = EcoreFactory.eINSTANCE;

    private final EClass type = FACTORY.createEClass();
    private final EReference about = reference("about", PlanPackage.Literals.ELEMENT, 1);
    private final EReference tasks = reference("tasks", PlanPackage.Literals.TASK, -1);
    private final SamplePlan sample = new SamplePlan();
    private CommandHarness harness;
    private EObject own;
    private EObject other;

    private EReference reference(String name, EClass target, int most) {
        var reference = FACTORY.createEReference();
        reference.setName(name);
        reference.setEType(target);
        reference.setUpperBound(most);
        type.getEStructuralFeatures().add(reference);
        return reference;
    }

    @BeforeEach
    void addFacets() {
        var sector = FACTORY.createEPackage();
        sector.setName("sector");
        sector.setNsPrefix("sector");
        sector.setNsURI("http://www.yaodian.org/test/facet");
        type.setName("Facet");
        var weight = FACTORY.createEAttribute();
        weight.setName("weight");
        weight.setEType(EcorePackage.Literals.EINT);
        type.getEStructuralFeatures().add(weight);
        sector.getEClassifiers().add(type);
        own = EcoreUtil.create(type);
        other = EcoreUtil.create(type);
        sample.network.getFacets().add(own);
        sample.portal.getFacets().add(other);
        own.eSet(about, sample.network);
        other.eSet(about, sample.network);
        other.eSet(tasks, List.of(sample.exchange, sample.network, sample.portal));
        var line = PlanFactory.eINSTANCE.createBudgetLine();
        line.setName("软件开发");
        sample.network.getBudgetLines().add(line);
        harness = new CommandHarness(sample.plan);
    }

    @Test
    void anElementOfAnotherKindKeepsItsFacetsAndWhatRefersToIt() {
        var command = new ChangeKindCommand(sample.network, ElementKind.SYSTEM);
        harness.verify(command);
        assertEquals(List.of(own), command.replacement().getFacets());
        assertSame(command.replacement(), own.eGet(about));
        assertSame(command.replacement(), other.eGet(about));
    }

    @Test
    void aReferenceThatTheNewKindDoesNotFitIsCleared() {
        harness.verify(new ChangeKindCommand(sample.network, ElementKind.SYSTEM));
        assertEquals(List.of(sample.exchange, sample.portal), other.eGet(tasks));
    }

    @Test
    void aDeletedElementLeavesNoReferenceBehind() {
        harness.verify(new DeleteFromPlanCommand(List.of(sample.network)));
        assertNull(other.eGet(about));
        assertEquals(List.of(sample.exchange, sample.portal), other.eGet(tasks));
    }

    @Test
    void aRecordedChangeOfAFacetIsTakenBack() {
        harness.verify(new RecordedCommand(sample.plan, "weigh", () -> {
            other.eSet(type.getEStructuralFeature("weight"), 7);
            sample.network.getFacets().clear();
            own.eSet(about, sample.portal);
        }));
        assertEquals(7, other.eGet(type.getEStructuralFeature("weight")));
    }

    @Test
    void aRecordedChangeOfWhatWasTakenOutIsTakenBack() {
        harness.verify(new RecordedCommand(sample.plan, "cut off", () -> {
            var line = sample.network.getBudgetLines().remove(0);
            line.setName("改名");
            line.setYear(2009);
        }));
    }
}
