/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.testing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.yaodian.model.ElementKind;
import org.yaodian.model.Outline;
import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.geometry.Point;
import org.yaodian.model.geometry.Route;
import org.yaodian.model.plan.Anchor;
import org.yaodian.model.plan.Attachment;
import org.yaodian.model.plan.Baseline;
import org.yaodian.model.plan.BudgetLine;
import org.yaodian.model.plan.Chapter;
import org.yaodian.model.plan.Dependency;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Edge;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Event;
import org.yaodian.model.plan.Identified;
import org.yaodian.model.plan.InformationSystem;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.Policy;
import org.yaodian.model.plan.ProgressReport;
import org.yaodian.model.plan.Quantity;
import org.yaodian.model.plan.Relation;
import org.yaodian.model.plan.Responsibility;
import org.yaodian.model.plan.ResponsibilityRole;
import org.yaodian.model.plan.Target;
import org.yaodian.model.plan.Task;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.plan.WorkPlan;

/** A small plan with something of everything the model has, each within reach of a test. */
@SuppressWarnings("javadoc")
public final class SamplePlan {

    private static final PlanFactory FACTORY = PlanFactory.eINSTANCE;

    public final WorkPlan plan = Plans.empty();
    public final Unit office = Plans.unit(plan, "市信息化委员会");
    public final Unit bureau = Plans.unit(plan, "市交通局");
    public final Unit district = Plans.unit(plan, "松江区");
    public final Chapter government = Plans.element(plan, ElementKind.CHAPTER, "电子政务");
    public final Chapter economy = Plans.element(plan, ElementKind.CHAPTER, "经济领域信息化");
    public final Task network = Plans.task(government, "建成政务外网");
    public final Task exchange = Plans.task(government, "建成数据交换平台");
    public final Task portal = Plans.task(government, "完成门户网站改版");
    public final Task cabling = Plans.task(network, "完成机房布线");
    public final InformationSystem platform = Plans.element(network, ElementKind.SYSTEM, "政务外网平台");
    public final Target coverage = Plans.target(exchange, "部门接入率");
    public final Policy guide = Plans.element(economy, ElementKind.POLICY, "电子商务指导意见");
    public final Event meeting = Plans.element(economy, ElementKind.EVENT, "电子商务推进会");
    public final Dependency networkToExchange = Plans.dependency(network, exchange);
    public final Dependency exchangeToPortal = Plans.dependency(exchange, portal);
    public final Dependency networkToPortal = Plans.dependency(network, portal);
    public final Relation platformToGuide = Plans.relation(platform, guide);
    public final Relation meetingToGuide = Plans.relation(meeting, guide);
    public final Responsibility networkLead = network.getResponsibilities().get(0);
    public final Responsibility networkPartner = Plans.responsibility(network, bureau, ResponsibilityRole.COOPERATE);
    public final Anchor anchor = FACTORY.createAnchor();
    public final Quantity quantity = FACTORY.createQuantity();
    public final BudgetLine budget = FACTORY.createBudgetLine();
    public final Attachment attachment = FACTORY.createAttachment();
    public final ProgressReport report = FACTORY.createProgressReport();
    public final Baseline baseline = FACTORY.createBaseline();
    public final Diagram diagram = FACTORY.createDiagram();
    public final Node governmentNode = node(null, government, 0, 0, 600, 400);
    public final Node networkNode = node(governmentNode, network, 20, 60, 160, 60);
    public final Node exchangeNode = node(governmentNode, exchange, 220, 60, 160, 60);
    public final Node portalNode = node(governmentNode, portal, 420, 60, 160, 60);
    public final Node officeNode = node(null, office, 700, 0, 120, 40);
    public final Node note = node(null, null, 700, 100, 120, 80);
    public final Edge networkToExchangeEdge = edge(networkToExchange, networkNode, exchangeNode);
    public final Edge networkLeadEdge = edge(networkLead, officeNode, networkNode);
    public final Edge noteLine = edge(null, note, portalNode);

    /** Makes the plan, in no resource. */
    public SamplePlan() {
        describeNetwork();
        office.setCode("SH001");
        office.getAliases().addAll(List.of("信息委", "市信息委"));
        bureau.setSuperior(office);
        bureau.getSuccessors().add(district);
        coverage.getMeasurements().add(FACTORY.createMeasurement());
        meeting.setStart(LocalDate.of(Plans.YEAR, 5, 1));
        baseline.setName("年初");
        baseline.setTaken(Instant.parse("2008-01-20T00:00:00Z"));
        for (var task : List.of(network, exchange, portal)) {
            var entry = FACTORY.createBaselineEntry();
            entry.setTask(task);
            entry.setFinish(LocalDate.of(Plans.YEAR, 6, 30));
            baseline.getEntries().add(entry);
        }
        plan.getBaselines().add(baseline);
        diagram.setName("电子政务");
        diagram.setSubject(government);
        networkToExchangeEdge.setRoute(new Route(List.of(new Point(200, 90))));
        note.setText("待确认");
        plan.getDiagrams().add(diagram);
    }

    private void describeNetwork() {
        anchor.setOffset(10);
        anchor.setLength(6);
        anchor.setText("建成政务外网");
        network.getAnchors().add(anchor);
        quantity.setLabel("接入部门");
        quantity.setValue(BigDecimal.valueOf(23));
        quantity.setUnit("家");
        network.getQuantities().add(quantity);
        budget.setName("软件开发");
        budget.setAsked(BigDecimal.valueOf(1_000_000));
        network.getBudgetLines().add(budget);
        attachment.setName("批复.pdf");
        network.getAttachments().add(attachment);
        report.setUnit(bureau);
        report.setPeriod("2008-Q1");
        network.getReports().add(report);
        network.getDistricts().add(district);
        network.setPlannedStart(LocalDate.of(Plans.YEAR, 2, 1));
        network.setPlannedFinish(LocalDate.of(Plans.YEAR, 6, 30));
    }

    private Node node(Node parent, Identified object, int x, int y, int width, int height) {
        var node = FACTORY.createNode();
        node.setObject(object);
        node.setBounds(new Bounds(x, y, width, height));
        (parent == null ? diagram.getNodes() : parent.getChildren()).add(node);
        return node;
    }

    private Edge edge(Identified object, Node source, Node target) {
        var edge = FACTORY.createEdge();
        edge.setObject(object);
        edge.setSource(source);
        edge.setTarget(target);
        diagram.getEdges().add(edge);
        return edge;
    }

    /**
     * All elements, in document order.
     *
     * @return the elements
     */
    public List<Element> elements() {
        return Outline.elements(plan).toList();
    }
}
