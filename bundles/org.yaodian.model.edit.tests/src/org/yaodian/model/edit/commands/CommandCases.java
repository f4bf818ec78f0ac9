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

import static org.yaodian.model.plan.PlanPackage.Literals.ELEMENT__BUDGET_LINES;
import static org.yaodian.model.plan.PlanPackage.Literals.ELEMENT__DISTRICTS;
import static org.yaodian.model.plan.PlanPackage.Literals.ELEMENT__NOTE;
import static org.yaodian.model.plan.PlanPackage.Literals.PROGRESS_REPORT__EVIDENCE;
import static org.yaodian.model.plan.PlanPackage.Literals.RESPONSIBILITY__ROLE;
import static org.yaodian.model.plan.PlanPackage.Literals.TASK__DEADLINE;
import static org.yaodian.model.plan.PlanPackage.Literals.TASK__PERCENT;
import static org.yaodian.model.plan.PlanPackage.Literals.TASK__PLANNED_START;
import static org.yaodian.model.plan.PlanPackage.Literals.TASK__REPORTS;
import static org.yaodian.model.plan.PlanPackage.Literals.UNIT__ALIASES;
import static org.yaodian.model.plan.PlanPackage.Literals.UNIT__SUCCESSORS;
import static org.yaodian.model.plan.PlanPackage.Literals.UNIT__SUPERIOR;
import static org.yaodian.model.plan.PlanPackage.Literals.WORK_PLAN__BASELINES;
import static org.yaodian.model.plan.PlanPackage.Literals.WORK_PLAN__CALENDAR;
import static org.yaodian.model.plan.PlanPackage.Literals.WORK_PLAN__GUIDING_TEXT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yaodian.model.ElementKind;
import org.yaodian.model.district.MunicipalTasks;
import org.yaodian.model.edit.commands.change.ChangeKindCommand;
import org.yaodian.model.edit.commands.change.ChangeRelationTypeCommand;
import org.yaodian.model.edit.commands.change.ChangeTypeCommand;
import org.yaodian.model.edit.commands.change.JoinTasksCommand;
import org.yaodian.model.edit.commands.change.MergeUnitsCommand;
import org.yaodian.model.edit.commands.change.MoveElementsCommand;
import org.yaodian.model.edit.commands.change.MoveInListCommand;
import org.yaodian.model.edit.commands.change.RenameCommand;
import org.yaodian.model.edit.commands.change.RenumberCommand;
import org.yaodian.model.edit.commands.change.SetContainedCommand;
import org.yaodian.model.edit.commands.change.SetDeadlineCommand;
import org.yaodian.model.edit.commands.change.SetDisclosureCommand;
import org.yaodian.model.edit.commands.change.SetFeatureCommand;
import org.yaodian.model.edit.commands.change.SetLeadCommand;
import org.yaodian.model.edit.commands.change.SetTargetCommand;
import org.yaodian.model.edit.commands.change.SetValuesCommand;
import org.yaodian.model.edit.commands.change.SplitTaskCommand;
import org.yaodian.model.edit.commands.clipboard.DuplicateCommand;
import org.yaodian.model.edit.commands.clipboard.PasteCommand;
import org.yaodian.model.edit.commands.clipboard.PasteDiagramCommand;
import org.yaodian.model.edit.commands.clipboard.PasteDrawingCommand;
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
import org.yaodian.model.edit.commands.diagram.PinCommand;
import org.yaodian.model.edit.commands.diagram.SetBoundsCommand;
import org.yaodian.model.edit.commands.diagram.SetRouteCommand;
import org.yaodian.model.edit.commands.diagram.ShowLinksCommand;
import org.yaodian.model.edit.commands.refine.DeriveTaskCommand;
import org.yaodian.model.edit.commands.refine.RefineTasksCommand;
import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.geometry.Point;
import org.yaodian.model.geometry.Route;
import org.yaodian.model.plan.Comparison;
import org.yaodian.model.plan.DependencyType;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.ResponsibilityRole;
import org.yaodian.model.plan.Task;
import org.yaodian.model.plan.UnitKind;
import org.yaodian.testing.Plans;
import org.yaodian.testing.SamplePlan;
import org.yaodian.testing.TrialSector;

/** At least one case for every command there is. */
final class CommandCases {

    private static final PlanFactory FACTORY = PlanFactory.eINSTANCE;
    private static final Bounds BOUNDS = new Bounds(5, 6, 70, 80);

    private CommandCases() {
    }

    static Stream<CommandCase> all() {
        return Stream.of(creating(), changing(), restructuring(), deleting(), connecting(), drawing(), copying(),
                wrapping()).flatMap(cases -> cases);
    }

    private static CommandCase of(String what, Function<SamplePlan, ? extends Refusable> command) {
        return new CommandCase(what, command);
    }

    private static Stream<CommandCase> creating() {
        return Stream.of(
                of("create a task at the end",
                        s -> new CreateElementCommand(s.government, ElementKind.TASK, -1, "新任务")),
                of("create a chapter first", s -> new CreateElementCommand(s.plan, ElementKind.CHAPTER, 0, "总则")),
                of("create a target in a task", s -> new CreateElementCommand(s.portal, ElementKind.TARGET, 0, "访问量")),
                of("create an element of a type",
                        s -> new CreateElementCommand(s.government, TrialSector.STATION, 1, "金山站")),
                of("create a unit", s -> new CreateUnitCommand(s.plan, "市财政局", UnitKind.BUREAU)),
                of("create a diagram", s -> new CreateDiagramCommand(s.plan, "总图", s.economy)),
                of("add a budget line", s -> new AddDetailCommand(s.network, ELEMENT__BUDGET_LINES,
                        FACTORY.createBudgetLine(), 0)),
                of("add a report", s -> new AddDetailCommand(s.network, TASK__REPORTS,
                        FACTORY.createProgressReport(), -1)),
                of("add evidence", s -> new AddDetailCommand(s.report, PROGRESS_REPORT__EVIDENCE,
                        FACTORY.createAttachment(), -1)),
                of("add a baseline", s -> new AddDetailCommand(s.plan, WORK_PLAN__BASELINES,
                        FACTORY.createBaseline(), -1)),
                of("give units parts", s -> new GivePartsCommand(s.platform, List.of(s.office, s.bureau))),
                of("add a responsibility", s -> new AddResponsibilityCommand(s.platform, s.bureau,
                        ResponsibilityRole.LEAD)));
    }

    private static Stream<CommandCase> changing() {
        return Stream.of(
                of("set percent", s -> new SetFeatureCommand(s.network, TASK__PERCENT, 50)),
                of("clear a date", s -> new SetFeatureCommand(s.network, TASK__PLANNED_START, null)),
                of("set a note in many", s -> new SetFeatureCommand(s.elements(), ELEMENT__NOTE, "注")),
                of("set the superior of a unit", s -> new SetFeatureCommand(s.bureau, UNIT__SUPERIOR, s.district)),
                of("set the guiding text", s -> new SetFeatureCommand(s.plan, WORK_PLAN__GUIDING_TEXT, "指导思想")),
                of("set an enumeration", s -> new SetFeatureCommand(s.networkLead, RESPONSIBILITY__ROLE,
                        ResponsibilityRole.SUPERVISE)),
                of("set districts", s -> new SetValuesCommand(s.portal, ELEMENT__DISTRICTS, List.of(s.district))),
                of("set aliases", s -> new SetValuesCommand(s.office, UNIT__ALIASES, List.of("信息办", "信息委"))),
                of("clear successors", s -> new SetValuesCommand(s.bureau, UNIT__SUCCESSORS, List.of())),
                of("set a calendar", s -> new SetContainedCommand(s.plan, WORK_PLAN__CALENDAR,
                        FACTORY.createCalendar())),
                of("take a deadline away", s -> new SetContainedCommand(s.network, TASK__DEADLINE, null)),
                of("rename a task", s -> new RenameCommand(s.network, "建成政务内网")),
                of("rename through a node", s -> new RenameCommand(s.networkNode, "建成政务内网")),
                of("rename a note", s -> new RenameCommand(s.note, "已确认")),
                of("rename the plan", s -> new RenameCommand(s.plan, "工作要点")),
                of("set a deadline", s -> new SetDeadlineCommand(List.of(s.network, s.portal), "年底前",
                        LocalDate.of(Plans.YEAR, 1, 1), LocalDate.of(Plans.YEAR, 12, 31))),
                of("clear a deadline", s -> new SetDeadlineCommand(List.of(s.network), null, null, null)),
                of("set disclosure", s -> new SetDisclosureCommand(s.elements(), "exempt", "涉密", null)),
                of("set a target", s -> new SetTargetCommand(s.coverage, "接入率", Comparison.INCREASE_BY,
                        BigDecimal.TEN, "%")),
                of("change the lead", s -> new SetLeadCommand(List.of(s.network, s.platform), s.bureau)),
                of("renumber", s -> new RenumberCommand(s.plan)));
    }

    private static Stream<CommandCase> restructuring() {
        return Stream.of(
                of("move down in the same parent", s -> new MoveElementsCommand(List.of(s.network), s.government, 3)),
                of("move up in the same parent", s -> new MoveElementsCommand(List.of(s.portal, s.exchange),
                        s.government, 0)),
                of("move to another chapter", s -> new MoveElementsCommand(List.of(s.network, s.portal), s.economy,
                        1)),
                of("move to the end", s -> new MoveElementsCommand(List.of(s.network), s.economy, -1)),
                of("move a unit up", s -> new MoveInListCommand(s.district, 0)),
                of("move a node to the front", s -> new MoveInListCommand(s.networkNode, -1)),
                of("merge units", s -> new MergeUnitsCommand(s.bureau, List.of(s.office, s.district))),
                of("split a task", s -> new SplitTaskCommand(s.network, List.of("一期", "二期", "三期"))),
                of("join tasks", s -> new JoinTasksCommand(List.of(s.exchange, s.network, s.portal), "合并")),
                of("make a system of a task", s -> new ChangeKindCommand(s.cabling, ElementKind.SYSTEM)),
                of("make a task of a policy", s -> new ChangeKindCommand(s.guide, ElementKind.TASK)),
                of("make a system a station", s -> new ChangeTypeCommand(s.platform, TrialSector.STATION)),
                of("make a drawn task a station", s -> new ChangeTypeCommand(s.exchange, TrialSector.STATION)),
                of("make a relation a covering",
                        s -> new ChangeRelationTypeCommand(s.platformToGuide, TrialSector.COVERS)),
                of("make an event of a drawn task", s -> new ChangeKindCommand(s.exchange, ElementKind.EVENT)));
    }

    private static Stream<CommandCase> deleting() {
        return Stream.of(
                of("delete a linked task", s -> new DeleteFromPlanCommand(List.of(s.network))),
                of("delete a chapter", s -> new DeleteFromPlanCommand(List.of(s.government))),
                of("delete everything", s -> new DeleteFromPlanCommand(s.elements())),
                of("delete a policy", s -> new DeleteFromPlanCommand(List.of(s.guide))),
                of("delete units", s -> new DeleteFromPlanCommand(List.of(s.office, s.district))),
                of("delete the register", s -> new DeleteFromPlanCommand(s.plan.getUnits())),
                of("delete a dependency", s -> new DeleteFromPlanCommand(List.of(s.networkToExchange))),
                of("delete relations", s -> new DeleteFromPlanCommand(s.plan.getRelations())),
                of("delete a responsibility", s -> new DeleteFromPlanCommand(List.of(s.networkLead))),
                of("delete what a node draws", s -> new DeleteFromPlanCommand(List.of(s.exchangeNode))),
                of("delete what an edge draws", s -> new DeleteFromPlanCommand(List.of(s.networkToExchangeEdge))),
                of("delete a note", s -> new DeleteFromPlanCommand(List.of(s.note))),
                of("delete details", s -> new DeleteFromPlanCommand(List.of(s.budget, s.quantity, s.attachment,
                        s.report, s.anchor))),
                of("delete a diagram", s -> new DeleteFromPlanCommand(List.of(s.diagram))),
                of("delete a baseline", s -> new DeleteFromPlanCommand(List.of(s.baseline))),
                of("delete a mixture", s -> new DeleteFromPlanCommand(List.of(s.bureau, s.portal, s.networkToExchange,
                        s.diagram, s.budget))),
                of("delete a node from its diagram", s -> new DeleteFromDiagramCommand(List.of(s.exchangeNode))),
                of("delete a container from its diagram",
                        s -> new DeleteFromDiagramCommand(List.of(s.governmentNode, s.networkNode))),
                of("delete an edge from its diagram", s -> new DeleteFromDiagramCommand(List.of(s.noteLine))));
    }

    private static Stream<CommandCase> connecting() {
        return Stream.of(
                of("create a dependency", s -> new CreateDependencyCommand(s.cabling, s.exchange,
                        DependencyType.START_TO_START, 5)),
                of("create a relation", s -> new CreateRelationCommand(s.network, s.platform, "runsOn")),
                of("reconnect a drawn dependency", s -> new ReconnectCommand(s.networkToExchange, s.portal,
                        s.exchange)),
                of("reconnect a dependency to what is not drawn",
                        s -> new ReconnectCommand(s.networkToExchange, s.cabling, s.exchange)),
                of("reconnect a relation", s -> new ReconnectCommand(s.platformToGuide, s.platform, s.meeting)),
                of("reconnect a responsibility to another element",
                        s -> new ReconnectCommand(s.networkLead, s.office, s.platform)),
                of("reconnect an edge", s -> new ReconnectCommand(s.networkLeadEdge, s.officeNode, s.portalNode)),
                of("reconnect the line of a note", s -> new ReconnectCommand(s.noteLine, s.note, s.exchangeNode)),
                of("connect nodes by a relation", s -> new ConnectNodesCommand(s.portalNode, s.networkNode,
                        new NewLink.OfRelation(null))),
                of("connect nodes by a dependency", s -> new ConnectNodesCommand(s.portalNode, s.networkNode,
                        new NewLink.OfDependency(DependencyType.FINISH_TO_START, 0))),
                of("connect nodes by a responsibility", s -> new ConnectNodesCommand(s.portalNode, s.officeNode,
                        new NewLink.OfResponsibility(ResponsibilityRole.SUPERVISE))),
                of("connect a note", s -> new ConnectNodesCommand(s.note, s.officeNode, new NewLink.OfRelation(null))));
    }

    private static Stream<CommandCase> drawing() {
        return Stream.of(
                of("add an element to a diagram", s -> new AddNodeCommand(s.diagram, s.guide, BOUNDS)),
                of("add a unit into a node", s -> new AddNodeCommand(s.governmentNode, s.bureau, BOUNDS)),
                of("add a note", s -> new AddNodeCommand(s.diagram, "注", BOUNDS)),
                of("move a node", s -> new SetBoundsCommand(s.networkNode, BOUNDS)),
                of("move nodes", s -> new SetBoundsCommand(Map.of(s.networkNode, BOUNDS, s.note, BOUNDS))),
                of("bend an edge", s -> new SetRouteCommand(s.noteLine, new Route(List.of(new Point(1, 2))))),
                of("straighten an edge", s -> new SetRouteCommand(s.networkToExchangeEdge, null)),
                of("collapse", s -> new CollapseCommand(List.of(s.governmentNode), true)),
                of("pin", s -> new PinCommand(List.of(s.networkNode, s.note), true)),
                of("move a node out", s -> new MoveNodesCommand(s.diagram, Map.of(s.networkNode, BOUNDS))),
                of("move a node in", s -> new MoveNodesCommand(s.exchangeNode, Map.of(s.note, BOUNDS))),
                of("apply a layout", s -> new ApplyLayoutCommand(s.diagram, Map.of(s.networkNode, BOUNDS),
                        Map.of(s.noteLine, new Route(List.of(new Point(3, 4)))))),
                of("show links", s -> new ShowLinksCommand(s.diagram, List.of(s.portalNode))));
    }

    private static Stream<CommandCase> copying() {
        return Stream.of(
                of("derive an own task", s -> new DeriveTaskCommand(municipal(s), "松江区信息委")),
                of("refine a municipal task", s -> new RefineTasksCommand(s.plan, List.of(new SamplePlan().network),
                        "松江区信息委")),
                of("paste into the same plan", s -> new PasteCommand(s.economy, 1,
                        PlanFragment.of(List.of(s.network, s.exchange, s.cabling)))),
                of("paste from another plan", s -> new PasteCommand(s.plan, -1,
                        PlanFragment.of(List.of(new SamplePlan().government)))),
                of("paste nodes as copies", s -> new PasteDrawingCommand(s.diagram,
                        PlanFragment.ofNodes(List.of(s.networkNode, s.note)), new Point(20, 20), true)),
                of("paste with a diagram of their own", s -> new PasteDiagramCommand(s.plan, s.economy,
                        PlanFragment.ofNodes(List.of(new SamplePlan().networkNode)), "样式")),
                of("duplicate", s -> new DuplicateCommand(List.of(s.network, s.portal))));
    }

    private static Stream<CommandCase> wrapping() {
        return Stream.of(
                of("several at once", s -> new BulkCommand(s.plan, "several", List.of(
                        new RenameCommand(s.network, "一"), new DeleteFromPlanCommand(List.of(s.exchange))))),
                of("any change, recorded", s -> new RecordedCommand(s.plan, "recorded", () -> {
                    s.network.setName("改名");
                    s.government.getChildren().move(0, s.portal);
                    s.plan.getUnits().add(FACTORY.createUnit());
                })));
    }

    /** A municipal task that came into the plan of a district. */
    private static Task municipal(SamplePlan sample) {
        var chapter = Plans.element(sample.plan, ElementKind.CHAPTER, "市级任务");
        chapter.setId(MunicipalTasks.CHAPTER_ID);
        return Plans.task(chapter, "推进区县平台建设");
    }
}
