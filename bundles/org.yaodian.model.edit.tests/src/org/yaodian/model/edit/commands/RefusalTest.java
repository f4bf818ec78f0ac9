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

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaodian.model.ElementKind;
import org.yaodian.model.edit.commands.change.ChangeKindCommand;
import org.yaodian.model.edit.commands.change.JoinTasksCommand;
import org.yaodian.model.edit.commands.change.MergeUnitsCommand;
import org.yaodian.model.edit.commands.change.MoveElementsCommand;
import org.yaodian.model.edit.commands.change.MoveInListCommand;
import org.yaodian.model.edit.commands.change.RenameCommand;
import org.yaodian.model.edit.commands.change.SetContainedCommand;
import org.yaodian.model.edit.commands.change.SetDeadlineCommand;
import org.yaodian.model.edit.commands.change.SetFeatureCommand;
import org.yaodian.model.edit.commands.change.SetLeadCommand;
import org.yaodian.model.edit.commands.change.SetValuesCommand;
import org.yaodian.model.edit.commands.change.SplitTaskCommand;
import org.yaodian.model.edit.commands.clipboard.PasteCommand;
import org.yaodian.model.edit.commands.clipboard.PlanFragment;
import org.yaodian.model.edit.commands.connect.ConnectNodesCommand;
import org.yaodian.model.edit.commands.connect.CreateDependencyCommand;
import org.yaodian.model.edit.commands.connect.CreateRelationCommand;
import org.yaodian.model.edit.commands.connect.NewLink;
import org.yaodian.model.edit.commands.connect.ReconnectCommand;
import org.yaodian.model.edit.commands.create.AddDetailCommand;
import org.yaodian.model.edit.commands.create.AddResponsibilityCommand;
import org.yaodian.model.edit.commands.create.CreateDiagramCommand;
import org.yaodian.model.edit.commands.create.CreateElementCommand;
import org.yaodian.model.edit.commands.create.CreateUnitCommand;
import org.yaodian.model.edit.commands.create.GivePartsCommand;
import org.yaodian.model.edit.commands.delete.DeleteFromDiagramCommand;
import org.yaodian.model.edit.commands.delete.DeleteFromPlanCommand;
import org.yaodian.model.edit.commands.diagram.AddNodeCommand;
import org.yaodian.model.edit.commands.diagram.ApplyLayoutCommand;
import org.yaodian.model.edit.commands.diagram.CollapseCommand;
import org.yaodian.model.edit.commands.diagram.MoveNodesCommand;
import org.yaodian.model.edit.commands.diagram.ShowLinksCommand;
import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.plan.DependencyType;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.ResponsibilityRole;
import org.yaodian.model.plan.UnitKind;
import org.yaodian.testing.CommandHarness;
import org.yaodian.testing.Plans;
import org.yaodian.testing.SamplePlan;

class RefusalTest {

    private static final Bounds BOUNDS = new Bounds(0, 0, 10, 10);

    static Stream<CommandCase> cases() {
        return Stream.of(elements(), units(), values(), links(), diagrams()).flatMap(cases -> cases);
    }

    private static CommandCase of(String what, Function<SamplePlan, ? extends Refusable> command) {
        return new CommandCase(what, command);
    }

    private static Stream<CommandCase> elements() {
        return Stream.of(
                of("a chapter in a task", s -> new CreateElementCommand(s.network, ElementKind.CHAPTER, -1, "章")),
                of("a move into itself", s -> new MoveElementsCommand(List.of(s.network), s.cabling, -1)),
                of("a move of nothing", s -> new MoveElementsCommand(List.of(), s.government, -1)),
                of("a move from another plan",
                        s -> new MoveElementsCommand(List.of(new SamplePlan().guide), s.economy, -1)),
                of("a name that is empty", s -> new RenameCommand(s.network, " ")),
                of("a name for what has none", s -> new RenameCommand(s.network.getDeadline(), "期限")),
                of("the kind it has", s -> new ChangeKindCommand(s.network, ElementKind.TASK)),
                of("a kind that cannot hold the children",
                        s -> new ChangeKindCommand(s.government, ElementKind.TARGET)),
                of("a split into one", s -> new SplitTaskCommand(s.network, List.of("一"))),
                of("a join of a task with its part",
                        s -> new JoinTasksCommand(List.of(s.network, s.cabling), "合并")),
                of("a join of a task with itself",
                        s -> new JoinTasksCommand(List.of(s.network, s.network), "合并")),
                of("the deletion of the plan", s -> new DeleteFromPlanCommand(List.of(s.plan))),
                of("the deletion in two plans",
                        s -> new DeleteFromPlanCommand(List.of(s.network, new SamplePlan().network))),
                of("the deletion of nothing", s -> new DeleteFromPlanCommand(List.of())),
                of("a paste where it may not stand",
                        s -> new PasteCommand(s.network, -1, PlanFragment.of(List.of(s.government)))),
                of("a paste of nothing", s -> new PasteCommand(s.network, -1, PlanFragment.of(List.of()))));
    }

    private static Stream<CommandCase> units() {
        return Stream.of(
                of("a unit without a name", s -> new CreateUnitCommand(s.plan, "", UnitKind.BUREAU)),
                of("a unit with a known name", s -> new CreateUnitCommand(s.plan, "市交通局", UnitKind.BUREAU)),
                of("a unit of another plan", s -> new AddResponsibilityCommand(s.network, new SamplePlan().office,
                        ResponsibilityRole.LEAD)),
                of("parts the units have", s -> new GivePartsCommand(s.network, List.of(s.office))),
                of("a part the unit has", s -> new AddResponsibilityCommand(s.network, s.office,
                        ResponsibilityRole.LEAD)),
                of("a lead of another plan", s -> new SetLeadCommand(List.of(s.network), new SamplePlan().office)),
                of("a merge of a unit with itself", s -> new MergeUnitsCommand(s.office, List.of(s.office))),
                of("a merge of nothing", s -> new MergeUnitsCommand(s.office, List.of())));
    }

    private static Stream<CommandCase> values() {
        return Stream.of(
                of("a value of the wrong type",
                        s -> new SetFeatureCommand(s.network, PlanPackage.Literals.TASK__PERCENT, "x")),
                of("a feature of another class",
                        s -> new SetFeatureCommand(s.guide, PlanPackage.Literals.TASK__PERCENT, 1)),
                of("the id", s -> new SetFeatureCommand(s.network, PlanPackage.Literals.IDENTIFIED__ID, "x")),
                of("a contained object", s -> new SetFeatureCommand(s.network, PlanPackage.Literals.TASK__DEADLINE,
                        null)),
                of("a value twice", s -> new SetValuesCommand(s.office, PlanPackage.Literals.UNIT__ALIASES,
                        List.of("委", "委"))),
                of("values of the wrong type", s -> new SetValuesCommand(s.network,
                        PlanPackage.Literals.ELEMENT__DISTRICTS, List.of(s.guide))),
                of("a list that is derived", s -> new SetValuesCommand(s.network,
                        PlanPackage.Literals.TASK__SUCCESSORS, List.of())),
                of("contents that stand elsewhere", s -> new SetContainedCommand(s.portal,
                        PlanPackage.Literals.TASK__DEADLINE, s.network.getDeadline())),
                of("a detail that stands elsewhere", s -> new AddDetailCommand(s.portal,
                        PlanPackage.Literals.ELEMENT__QUANTITIES, s.quantity, -1)),
                of("a detail that does not fit", s -> new AddDetailCommand(s.guide,
                        PlanPackage.Literals.TASK__REPORTS, s.report, -1)),
                of("a deadline that ends before it begins", s -> new SetDeadlineCommand(List.of(s.network), null,
                        s.network.getPlannedFinish(), s.network.getPlannedStart())),
                of("a place that is not there", s -> new MoveInListCommand(s.office, 9)),
                of("a place for the plan", s -> new MoveInListCommand(s.plan, 0)));
    }

    private static Stream<CommandCase> links() {
        return Stream.of(
                of("a dependency on itself", s -> new CreateDependencyCommand(s.network, s.network,
                        DependencyType.FINISH_TO_START, 0)),
                of("a dependency on its own part", s -> new CreateDependencyCommand(s.network, s.cabling,
                        DependencyType.FINISH_TO_START, 0)),
                of("a dependency that is there", s -> new CreateDependencyCommand(s.network, s.exchange,
                        DependencyType.FINISH_TO_START, 0)),
                of("a relation to itself", s -> new CreateRelationCommand(s.guide, s.guide, null)),
                of("a relation into another plan", s -> new CreateRelationCommand(s.guide, new SamplePlan().guide,
                        null)),
                of("a dependency that ends at a policy", s -> new ReconnectCommand(s.networkToExchange, s.network,
                        s.guide)),
                of("a responsibility of a task", s -> new ReconnectCommand(s.networkLead, s.portal, s.network)),
                of("an edge between units", s -> new ConnectNodesCommand(s.networkNode, s.officeNode,
                        new NewLink.OfDependency(DependencyType.FINISH_TO_START, 0))),
                of("an edge to itself", s -> new ConnectNodesCommand(s.networkNode, s.networkNode,
                        new NewLink.OfRelation(null))),
                of("a responsibility between tasks", s -> new ConnectNodesCommand(s.networkNode, s.portalNode,
                        new NewLink.OfResponsibility(ResponsibilityRole.LEAD))),
                of("a relation to a unit", s -> new ConnectNodesCommand(s.networkNode, s.officeNode,
                        new NewLink.OfRelation(null))));
    }

    private static Stream<CommandCase> diagrams() {
        return Stream.of(
                of("no diagram", s -> new CreateDiagramCommand(s.plan, List.of())),
                of("a node in an element", s -> new AddNodeCommand(s.network, s.guide, BOUNDS)),
                of("a node for a dependency", s -> new AddNodeCommand(s.diagram, s.networkToExchange, BOUNDS)),
                of("a node for another plan", s -> new AddNodeCommand(s.diagram, new SamplePlan().guide, BOUNDS)),
                of("a node in itself", s -> new MoveNodesCommand(s.networkNode, Map.of(s.governmentNode, BOUNDS))),
                of("a node in another diagram",
                        s -> new MoveNodesCommand(s.diagram, Map.of(new SamplePlan().note, BOUNDS))),
                of("a collapse of a leaf", s -> new CollapseCommand(List.of(s.note), true)),
                of("links that are shown", s -> new ShowLinksCommand(s.diagram, List.of(s.note))),
                of("an element deleted from a diagram", s -> new DeleteFromDiagramCommand(List.of(s.network))),
                of("a layout of what is gone", s -> new ApplyLayoutCommand(s.diagram,
                        Map.of(new SamplePlan().note, BOUNDS), Map.of())));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isRefusedWithAReason(CommandCase oneCase) {
        var sample = new SamplePlan();
        var harness = new CommandHarness(sample.plan);
        harness.verifyRefused((Refusable) oneCase.command().apply(sample));
    }

    @Test
    void nothingIsDoneInAPlanThatIsNotOpen() {
        var task = Plans.task(new SamplePlan().government, "任务");
        assertTrue(new RenameCommand(task, "改名").refusal().isPresent());
    }

    @Test
    void oneRefusedCommandRefusesAllOfABulk() {
        var sample = new SamplePlan();
        var harness = new CommandHarness(sample.plan);
        harness.verifyRefused(new BulkCommand(sample.plan, "bulk", List.of(new RenameCommand(sample.network, "一"),
                new RenameCommand(sample.portal, ""))));
    }
}
