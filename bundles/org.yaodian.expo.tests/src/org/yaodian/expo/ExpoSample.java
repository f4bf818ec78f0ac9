/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.expo;

import static org.yaodian.testing.sector.TemplateBuilder.facet;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.yaodian.expo.facets.AfterUseFacet;
import org.yaodian.expo.facets.DecisionFacet;
import org.yaodian.expo.facets.DomainFacet;
import org.yaodian.expo.facets.DomainKind;
import org.yaodian.expo.facets.Facility;
import org.yaodian.expo.facets.InfrastructureFacet;
import org.yaodian.expo.facets.InterfaceFacet;
import org.yaodian.expo.facets.PartnerFacet;
import org.yaodian.expo.facets.PartnerLevel;
import org.yaodian.expo.facets.Phase;
import org.yaodian.expo.facets.PlanFacet;
import org.yaodian.expo.facets.Rating;
import org.yaodian.expo.facets.RiskFacet;
import org.yaodian.expo.facets.Side;
import org.yaodian.expo.facets.SystemFacet;
import org.yaodian.expo.facets.SystemFunction;
import org.yaodian.expo.facets.ZoneFacet;
import org.yaodian.model.ElementKind;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.Chapter;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Event;
import org.yaodian.model.plan.ResponsibilityRole;
import org.yaodian.model.plan.Task;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.plan.UnitKind;
import org.yaodian.testing.sector.TemplateBuilder;

/** The Expo part of Shanghai's plan of 2007, worked out; what the document leaves open is invented. */
final class ExpoSample {

    private static final String INVENTED = "示例：单位、日期、能力和金额为示例，原文未规定。";
    private static final int PEAK = 600_000;

    private final TemplateBuilder b = new TemplateBuilder("expo", "2007年上海市世博信息化工作（示例）");
    private final Unit bureau = b.unit("上海世博会事务协调局", null, UnitKind.BUREAU, null);
    private final Unit informatization = b.unit("市信息化委员会", null, UnitKind.COMMISSION, null);
    private final Unit police = b.unit("市公安局", null, UnitKind.BUREAU, null);
    private final Unit traffic = b.unit("市城市交通管理局", null, UnitKind.BUREAU, null);
    private final Unit weather = b.unit("市气象局", null, UnitKind.BUREAU, null);
    private final Chapter planning = b.chapter("编制世博信息化总体规划和实施计划，建立协调推进机制");
    private final Chapter applications = b.chapter("推进集办展、参展、观展于一体的信息化应用");
    private final Chapter site = b.chapter("推进世博园区信息基础设施建设");
    private final Event opening = b.event(applications, "opening", "世博会开园", day(5, 1), day(5, 1));
    private final Event trial = b.event(applications, "rehearsal", "世博园区试运行", day(4, 20), day(4, 25));
    private final Element standard = b.add(planning, "standard", "世博信息系统建设规范");
    private final Element zone = b.add(site, "zone", "浦东场馆片区");
    private final Element integrator = partner("系统集成合作伙伴", Side.ENTERPRISE, PartnerLevel.GLOBAL, "信息技术系统集成");
    private final Element carrier = partner("移动通信合作伙伴", Side.ENTERPRISE, PartnerLevel.GLOBAL, "移动通信");

    private ExpoSample() {
    }

    static TemplateBuilder build() {
        return new ExpoSample().all();
    }

    private TemplateBuilder all() {
        documents();
        coordination();
        var organizing = domain("办展", DomainKind.ORGANIZING, Phase.PREPARATION);
        var exhibiting = domain("参展", DomainKind.EXHIBITING, Phase.EXHIBITION);
        var visiting = domain("观展", DomainKind.VISITING, Phase.OPERATION);
        var backbone = infrastructure("园区骨干网", "园区骨干网", 420, false);
        var center = infrastructure("园区数据中心", "数据中心", 360, false);
        var stations = infrastructure("园区临时无线基站", "无线基站", 240, true);
        b.relate("built", stations, carrier);
        b.relate("sponsored", stations, carrier);
        system("世博办公协同系统", SystemFunction.OFFICE, organizing, 0, center);
        system("世博运营指挥系统", SystemFunction.COMMAND, organizing, 0, center);
        system("参展服务平台", SystemFunction.GENERAL, exhibiting, 0, center);
        var tickets = system("世博票务系统", SystemFunction.TICKETING, visiting, PEAK, backbone);
        var guide = system("观展导览系统", SystemFunction.GUIDE, visiting, PEAK, backbone);
        var security = system("园区安保系统", SystemFunction.SECURITY, visiting, PEAK, backbone);
        connection("交通信息接口", tickets, "城市交通综合信息平台", traffic, "交通");
        connection("气象信息接口", guide, "城市气象服务系统", weather, "气象");
        connection("图像监控接口", security, "城市图像监控系统", police, "安保");
        works(tickets);
        afterUse(stations);
        risk(tickets);
        Outline.elements(b.plan()).forEach(element -> element.setNote(INVENTED));
        return b;
    }

    private void documents() {
        var master = b.add(planning, "master", "世博信息化总体规划");
        facet(master, PlanFacet.class).setApproved(LocalDate.of(2007, 9, 30));
        facet(master, PlanFacet.class).setVersion("送审稿");
        var implementation = b.add(planning, "implementation", "世博信息化实施计划");
        facet(implementation, PlanFacet.class).setApproved(LocalDate.of(2007, 12, 20));
        var first = b.task(planning, "编制完成世博信息化总体规划", informatization, LocalDate.of(2007, 2, 1),
                LocalDate.of(2007, 9, 30));
        var second = b.task(planning, "编制完成世博信息化实施计划", informatization, LocalDate.of(2007, 10, 8),
                LocalDate.of(2007, 12, 20));
        b.part(first, bureau, ResponsibilityRole.COOPERATE);
        b.part(second, bureau, ResponsibilityRole.COOPERATE);
        b.depend(first, second);
    }

    private void coordination() {
        var body = b.add(planning, "body", "世博信息化协调推进机制");
        b.part(body, informatization, ResponsibilityRole.LEAD);
        b.relate("takesPart", partner("世博局信息化职能部门", Side.GOVERNMENT, PartnerLevel.NONE, null), body);
        b.relate("takesPart", integrator, body);
        b.relate("takesPart", carrier, body);
        b.relate("takesPart", partner("信息化专家委员会", Side.SOCIETY, PartnerLevel.NONE, null), body);
        var meeting = b.event(planning, "decision", "世博信息化协调会第一次会议", LocalDate.of(2007, 4, 12),
                LocalDate.of(2007, 4, 12));
        facet(meeting, DecisionFacet.class).setText("增加总体规划征求参展方意见的环节。");
        b.relate("decides", body, meeting);
        var asked = b.task(planning, "完成总体规划征求意见", bureau, LocalDate.of(2007, 5, 8), LocalDate.of(2007, 7, 31));
        b.relate("changes", meeting, asked);
    }

    private Element partner(String name, Side side, PartnerLevel level, String category) {
        var partner = b.add(planning, "partner", name);
        var facet = facet(partner, PartnerFacet.class);
        facet.setSide(side);
        facet.setLevel(level);
        facet.setCategory(category);
        return partner;
    }

    private Element domain(String name, DomainKind kind, Phase phase) {
        var domain = b.add(applications, "domain", name);
        facet(domain, DomainFacet.class).setKind(kind);
        facet(domain, DomainFacet.class).setPhase(phase);
        return domain;
    }

    private Element system(String name, SystemFunction function, Element domain, int capacity, Element needed) {
        var system = b.add(applications, "system", name);
        var facet = facet(system, SystemFacet.class);
        facet.setFunction(function);
        facet.setProtectionLevel(function == SystemFunction.OFFICE || function == SystemFunction.GENERAL ? 2 : 3);
        facet.setCapacity(capacity);
        facet.setDays(300);
        facet.setPhase(Phase.CONSTRUCTION);
        money(facet, 900, 600, 0);
        b.relate("supports", system, domain);
        b.relate("follows", system, standard);
        b.relate("built", system, integrator);
        b.relate("trialNeeds", trial, system);
        b.relate("trialNeeds", system, needed);
        return system;
    }

    private Element infrastructure(String name, String kind, int days, boolean temporary) {
        var infrastructure = b.add(site, "infrastructure", name);
        var facet = facet(infrastructure, InfrastructureFacet.class);
        facet.setKind(kind);
        facet.setDays(days);
        facet.setTemporary(temporary);
        facet.setPhase(Phase.CONSTRUCTION);
        money(facet, 0, 2400, temporary ? 600 : 0);
        b.relate("sited", infrastructure, zone);
        b.relate("countsBack", infrastructure, opening);
        facet(zone, ZoneFacet.class).setArea("A片区");
        return infrastructure;
    }

    private static void money(Facility facet, int own, int government, int sponsored) {
        facet.setSelfFunded(BigDecimal.valueOf(own));
        facet.setGovernment(BigDecimal.valueOf(government));
        facet.setSponsored(BigDecimal.valueOf(sponsored));
        facet.setEstimate(BigDecimal.valueOf((long) own + government + sponsored));
        facet.setFiled(true);
    }

    private void connection(String name, Element system, String cityName, Unit owner, String content) {
        var connection = b.add(applications, "interface", name);
        var facet = facet(connection, InterfaceFacet.class);
        facet.setExpoOwner(bureau);
        facet.setCityOwner(owner);
        facet.setDue(LocalDate.of(2010, 3, 21));
        facet.setDays(90);
        facet.setContent(content);
        var city = ElementKind.SYSTEM.create();
        city.setName(cityName);
        applications.getChildren().add(city);
        b.relate("connects", system, connection);
        b.relate("connects", connection, city);
        b.relate("countsBack", connection, opening);
    }

    private void works(Element tickets) {
        var design = work("完成世博票务系统设计", 90);
        var building = work("完成世博票务系统开发", 200);
        var test = work("完成世博票务系统压力测试", 60);
        b.depend(design, building);
        b.depend(building, test);
        b.relate("builds", test, tickets);
        var guarantee = b.planned(b.add(applications, "guarantee", "完成世博通信保障准备"), informatization, null, null);
        guarantee.setDuration(40);
        b.relate("countsBack", guarantee, opening);
    }

    private Task work(String name, int workingDays) {
        var work = b.planned(b.add(applications, "work", name), bureau, null, null);
        work.setDuration(workingDays);
        return work;
    }

    private void afterUse(Element stations) {
        var decision = b.add(site, "afterUse", "临时无线基站后续利用决定");
        facet(decision, AfterUseFacet.class).setWay("移交城市");
        facet(decision, AfterUseFacet.class).setReceiver(informatization);
        b.relate("handsOver", stations, decision);
    }

    private void risk(Element tickets) {
        var risk = b.add(planning, "risk", "高峰日票务拥堵");
        facet(risk, RiskFacet.class).setLikelihood(Rating.MEDIUM);
        facet(risk, RiskFacet.class).setImpact(Rating.HIGH);
        facet(risk, RiskFacet.class).setOwner(bureau);
        var measure = b.task(planning, "完成高峰日限流预案", bureau, LocalDate.of(2007, 6, 1), LocalDate.of(2007, 12, 28));
        b.relate("mitigated", risk, measure);
        b.relate("threatens", risk, tickets);
    }

    private static LocalDate day(int month, int dayOfMonth) {
        return LocalDate.of(2010, month, dayOfMonth);
    }
}
