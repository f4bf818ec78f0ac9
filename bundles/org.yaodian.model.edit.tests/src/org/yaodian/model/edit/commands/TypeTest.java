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
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.model.ElementKind;
import org.yaodian.model.edit.commands.change.ChangeRelationTypeCommand;
import org.yaodian.model.edit.commands.change.ChangeTypeCommand;
import org.yaodian.model.edit.commands.change.MergeUnitsCommand;
import org.yaodian.model.edit.commands.change.SplitTaskCommand;
import org.yaodian.model.edit.commands.clipboard.DuplicateCommand;
import org.yaodian.model.edit.commands.clipboard.PasteCommand;
import org.yaodian.model.edit.commands.clipboard.PlanFragment;
import org.yaodian.model.edit.commands.connect.ConnectNodesCommand;
import org.yaodian.model.edit.commands.connect.CreateRelationCommand;
import org.yaodian.model.edit.commands.connect.NewLink;
import org.yaodian.model.edit.commands.create.CreateElementCommand;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.InformationSystem;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.Relation;
import org.yaodian.model.sector.Facets;
import org.yaodian.testing.CommandHarness;
import org.yaodian.testing.PlanText;
import org.yaodian.testing.Plans;
import org.yaodian.testing.SamplePlan;
import org.yaodian.testing.TrialSector;

/** What commands do with the types of a sector. */
class TypeTest {

    private final SamplePlan sample = new SamplePlan();
    private final CommandHarness harness = new CommandHarness(sample.plan);

    @BeforeEach
    void install() {
        TrialSector.install();
    }

    @AfterEach
    void remove() {
        TrialSector.remove();
    }

    @Test
    void anElementOfATypeIsCreatedWithItsFacetInOneStep() {
        var station = station();
        assertInstanceOf(InformationSystem.class, station);
        assertEquals("trial.station", station.getTypeId());
        assertEquals("金山站", station.getName());
        assertEquals(300, facet(station).eGet(TrialSector.HOUSEHOLDS));
    }

    @Test
    void theStepIsNamedAfterTheType() {
        assertTrue(new CreateElementCommand(sample.government, TrialSector.STATION, -1, "站").getLabel()
                .contains("服务站"));
    }

    @Test
    void aRelationOfATypeIsCreatedWithItsFacetInOneStep() {
        var command = new ConnectNodesCommand(node(station()), sample.networkNode,
                new NewLink.OfRelation("trial.covers"));
        harness.verify(command);

        var relation = assertInstanceOf(Relation.class, command.edge().getObject());
        assertEquals("trial.covers", relation.getTypeId());
        assertEquals("half", relation.getFacets().getFirst().eGet(TrialSector.SHARE));
    }

    @Test
    void aRelationThatItsTypeDoesNotAllowIsRefusedWithTheTypesReason() {
        var station = station();
        var why = harness.verifyRefused(new CreateRelationCommand(sample.network, station, "trial.covers"));

        assertEquals(TrialSector.COVERS.refusal(sample.network, station).orElseThrow(), why);
    }

    @Test
    void aTypeOfTheSameKindKeepsTheElementAndItsOtherFacets() {
        sample.platform.getFacets().add(Facets.create(TrialSector.COVER_FACET, Map.of()));
        var command = new ChangeTypeCommand(sample.platform, TrialSector.STATION);
        harness.verify(command);

        assertSame(sample.platform, command.changed());
        assertEquals("trial.station", sample.platform.getTypeId());
        assertEquals(2, sample.platform.getFacets().size());
    }

    @Test
    void aTypeOfAnotherKindChangesTheKindToo() {
        var command = new ChangeTypeCommand(sample.exchange, TrialSector.STATION);
        harness.verify(command);

        assertInstanceOf(InformationSystem.class, command.changed());
        assertEquals(sample.exchange.getName(), command.changed().getName());
        assertSame(command.changed(), sample.exchangeNode.getObject());
        assertEquals(300, facet(command.changed()).eGet(TrialSector.HOUSEHOLDS));
    }

    @Test
    void theFacetOfTheOldTypeGoes() {
        var station = station();
        harness.verify(new ChangeTypeCommand(station, TrialSector.PLATFORM));
        assertEquals(List.of(), station.getFacets());

        harness.verify(new ChangeTypeCommand(station, ElementKind.SYSTEM));
        assertNull(station.getTypeId());
    }

    @Test
    void anElementOfATypeBecomesAPlainOneOfAnotherKind() {
        var command = new ChangeTypeCommand(station(), ElementKind.TASK);
        harness.verify(command);

        assertNull(command.changed().getTypeId());
        assertEquals(List.of(), command.changed().getFacets());
    }

    @Test
    void anElementThatHasTheTypeAlreadyIsLeftAlone() {
        harness.verifyRefused(new ChangeTypeCommand(station(), TrialSector.STATION));
        harness.verifyRefused(new ChangeTypeCommand(sample.platform, ElementKind.SYSTEM));
    }

    @Test
    void aTypeThatARelationCannotEndAtIsRefusedWithTheReasonOfTheRelation() {
        var station = station();
        harness.verify(new CreateRelationCommand(station, sample.network, "trial.covers"));

        var why = harness.verifyRefused(new ChangeTypeCommand(station, TrialSector.PLATFORM));
        assertTrue(why.contains("覆盖") && why.contains("服务站"), why);
    }

    @Test
    void aRelationGetsATypeWithItsFacetAndLosesBothAgain() {
        var station = station();
        var create = new CreateRelationCommand(station, sample.network, null);
        harness.verify(create);
        var relation = create.relation();

        harness.verify(new ChangeRelationTypeCommand(relation, TrialSector.COVERS));
        assertEquals("trial.covers", relation.getTypeId());
        assertEquals(1, relation.getFacets().size());

        harness.verify(new ChangeRelationTypeCommand(relation, null));
        assertNull(relation.getTypeId());
        assertEquals(List.of(), relation.getFacets());
    }

    @Test
    void aRelationDoesNotGetATypeThatItsEndsDoNotFit() {
        var why = harness.verifyRefused(new ChangeRelationTypeCommand(sample.platformToGuide, TrialSector.COVERS));
        assertTrue(why.contains("服务站"), why);
        harness.verifyRefused(new ChangeRelationTypeCommand(sample.platformToGuide, null));
    }

    @Test
    void duplicatesHaveTheTypeAndACopyOfTheFacet() {
        var station = station();
        facet(station).eSet(TrialSector.HOUSEHOLDS, 42);
        facet(station).eSet(TrialSector.RUN_BY, sample.bureau);
        harness.verify(new DuplicateCommand(List.of(station)));

        var copy = sample.government.getChildren().getLast();
        assertEquals("trial.station", copy.getTypeId());
        assertEquals(42, facet(copy).eGet(TrialSector.HOUSEHOLDS));
        assertSame(sample.bureau, facet(copy).eGet(TrialSector.RUN_BY));
    }

    @Test
    void aPasteIntoAnotherPlanTakesTypesFacetsAndTheirUnitsAlong() {
        var station = station();
        facet(station).eSet(TrialSector.RUN_BY, sample.bureau);
        harness.verify(new CreateRelationCommand(station, sample.network, "trial.covers"));
        var text = PlanFragment.of(List.of(station, sample.network)).toText();
        var other = Plans.empty();

        new CommandHarness(other).verify(new PasteCommand(other, -1, PlanFragment.parse(text).orElseThrow()));

        var copy = other.getChildren().getFirst();
        assertEquals("trial.station", copy.getTypeId());
        assertEquals(300, facet(copy).eGet(TrialSector.HOUSEHOLDS));
        assertTrue(other.getUnits().contains(facet(copy).eGet(TrialSector.RUN_BY)));
        var relation = other.getRelations().getFirst();
        assertEquals("trial.covers", relation.getTypeId());
        assertEquals("half", relation.getFacets().getFirst().eGet(TrialSector.SHARE));
    }

    @Test
    void whereTheSectorIsAbsentACopyKeepsTypeAndFacet() {
        var station = station();
        harness.verify(new CreateRelationCommand(station, sample.network, "trial.covers"));
        var text = PlanFragment.of(List.of(station, sample.network)).toText();
        TrialSector.remove();
        var other = Plans.empty();
        var elsewhere = new CommandHarness(other);

        elsewhere.verify(new PasteCommand(other, -1, PlanFragment.parse(text).orElseThrow()));
        elsewhere.verify(new DuplicateCommand(List.of(other.getChildren().getFirst())));

        assertEquals("trial.station", other.getChildren().get(1).getTypeId());
        assertEquals(1, other.getChildren().get(1).getFacets().size());
        var saved = PlanText.of(other);
        assertEquals(3, saved.split("households=\"300\"|>300<", -1).length, saved);
        assertTrue(saved.contains("half") && saved.contains("trial.covers"), saved);
    }

    @Test
    void facetsFollowAUnitThatIsMergedIntoAnother() {
        var station = station();
        facet(station).eSet(TrialSector.RUN_BY, sample.bureau);
        harness.verify(new MergeUnitsCommand(sample.office, List.of(sample.bureau)));

        assertSame(sample.office, facet(station).eGet(TrialSector.RUN_BY));
    }

    @Test
    void thePartsOfASplitTaskHaveItsType() {
        harness.verify(new ChangeTypeCommand(sample.network, TrialSector.WORK));
        harness.verify(new SplitTaskCommand(sample.network, List.of("一期", "二期")));

        var second = sample.government.getChildren().get(1);
        assertEquals("trial.work", second.getTypeId());
        assertTrue(Facets.of(second, TrialSector.WORK_FACET).isPresent());
    }

    private Element station() {
        var command = new CreateElementCommand(sample.government, TrialSector.STATION, -1, "金山站");
        harness.verify(command);
        return command.element();
    }

    private static EObject facet(Element element) {
        return Facets.of(element, TrialSector.STATION_FACET).orElseThrow();
    }

    private Node node(Element element) {
        var node = PlanFactory.eINSTANCE.createNode();
        node.setObject(element);
        sample.diagram.getNodes().add(node);
        return node;
    }
}
