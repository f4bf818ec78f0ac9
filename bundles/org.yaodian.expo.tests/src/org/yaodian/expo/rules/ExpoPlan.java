/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.expo.rules;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.yaodian.expo.facets.DomainFacet;
import org.yaodian.expo.facets.DomainKind;
import org.yaodian.expo.facets.InfrastructureFacet;
import org.yaodian.expo.facets.InterfaceFacet;
import org.yaodian.expo.facets.PartnerFacet;
import org.yaodian.expo.facets.PartnerLevel;
import org.yaodian.expo.facets.PlanFacet;
import org.yaodian.expo.facets.Scheduled;
import org.yaodian.expo.facets.Side;
import org.yaodian.expo.facets.SystemFacet;
import org.yaodian.expo.facets.SystemFunction;
import org.yaodian.model.ElementKind;
import org.yaodian.model.plan.Chapter;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Event;
import org.yaodian.model.plan.Relation;
import org.yaodian.model.plan.Task;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.model.sector.Facets;
import org.yaodian.model.sector.Sectors;
import org.yaodian.testing.Plans;

/** A small plan to which no rule of this sector objects, for tests to break. */
final class ExpoPlan {

    static final LocalDate OPENING = LocalDate.of(2010, 5, 1);

    final WorkPlan plan = Plans.empty();
    final Unit bureau = Plans.unit(plan, "世博局");
    final Unit police = Plans.unit(plan, "市公安局");
    final Chapter chapter = Plans.element(plan, ElementKind.CHAPTER, "世博信息化");
    final Element master = add("master", "总体规划");
    final Element visiting = add("domain", "观展");
    final Element tickets = add("system", "票务系统");
    final Element backbone = add("infrastructure", "园区骨干网");
    final Element zone = add("zone", "A片区");
    final Element link = add("interface", "客流接口");
    final Element body = add("body", "协调小组");
    final Element office = add("partner", "世博局信息化部");
    final Element carrier = add("partner", "移动通信伙伴");
    final Element society = add("partner", "信息化专家委员会");
    final Event decision = (Event) add("decision", "第一次会议");
    final Event opening = (Event) add("opening", "开园");
    final Event trial = (Event) add("rehearsal", "试运行");
    final Task design = (Task) add("work", "票务系统设计");
    final Task work = (Task) add("work", "票务系统建设");
    final Relation supports = relate("supports", tickets, visiting);
    final Relation takesPart = relate("takesPart", society, body);
    final Relation changes = relate("changes", decision, work);
    final Relation countsBack = relate("countsBack", backbone, opening);
    final Relation needs = relate("trialNeeds", trial, tickets);
    final Relation builds = relate("builds", work, tickets);
    final Relation networkSite = relate("sited", backbone, zone);
    final Relation ticketSite = relate("sited", tickets, zone);

    ExpoPlan() {
        facet(master, PlanFacet.class).setApproved(LocalDate.of(2008, 3, 1));
        facet(visiting, DomainFacet.class).setKind(DomainKind.VISITING);
        var system = tickets();
        system.setFunction(SystemFunction.TICKETING);
        system.setProtectionLevel(3);
        system.setCapacity(600_000);
        system.setEstimate(BigDecimal.valueOf(900));
        system.setSelfFunded(BigDecimal.valueOf(500));
        system.setGovernment(BigDecimal.valueOf(400));
        system.setFiled(true);
        days(tickets, LocalDate.of(2009, 1, 1), LocalDate.of(2010, 4, 1));
        days(backbone, LocalDate.of(2008, 6, 1), LocalDate.of(2009, 12, 31));
        days(link, LocalDate.of(2009, 6, 1), LocalDate.of(2010, 3, 1));
        var connection = facet(link, InterfaceFacet.class);
        connection.setExpoOwner(bureau);
        connection.setCityOwner(police);
        connection.setDue(LocalDate.of(2010, 3, 1));
        party(office, Side.GOVERNMENT, PartnerLevel.NONE, null);
        party(carrier, Side.ENTERPRISE, PartnerLevel.GLOBAL, "移动通信");
        party(society, Side.SOCIETY, PartnerLevel.SENIOR, "信息咨询");
        relate("takesPart", office, body);
        relate("takesPart", carrier, body);
        relate("countsBack", link, opening);
        opening.setStart(OPENING);
        trial.setStart(LocalDate.of(2010, 4, 20));
        trial.setFinish(LocalDate.of(2010, 4, 25));
        plan(design, LocalDate.of(2008, 9, 1), LocalDate.of(2008, 12, 31));
        plan(work, LocalDate.of(2009, 1, 1), LocalDate.of(2010, 4, 1));
        Plans.dependency(design, work);
    }

    Element add(String type, String name) {
        var element = Sectors.installed().elementType("expo." + type).orElseThrow().create();
        element.setName(name);
        chapter.getChildren().add(element);
        return element;
    }

    Relation relate(String type, Element from, Element to) {
        var relation = Sectors.installed().relationType("expo." + type).orElseThrow().create();
        plan.getRelations().add(relation);
        relation.setFrom(from);
        relation.setTo(to);
        return relation;
    }

    void party(Element party, Side side, PartnerLevel level, String category) {
        var facet = facet(party, PartnerFacet.class);
        facet.setSide(side);
        facet.setLevel(level);
        facet.setCategory(category);
    }

    void plan(Task task, LocalDate start, LocalDate finish) {
        task.setPlannedStart(start);
        task.setPlannedFinish(finish);
    }

    void days(Element element, LocalDate start, LocalDate ready) {
        var facet = facet(element, Scheduled.class);
        facet.setStart(start);
        facet.setReady(ready);
    }

    SystemFacet tickets() {
        return facet(tickets, SystemFacet.class);
    }

    InfrastructureFacet backbone() {
        return facet(backbone, InfrastructureFacet.class);
    }

    InterfaceFacet link() {
        return facet(link, InterfaceFacet.class);
    }

    static <F> F facet(Element element, Class<F> type) {
        return Facets.of(element, type).orElseThrow();
    }
}
