/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.rural;

import static org.yaodian.testing.sector.TemplateBuilder.facet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.yaodian.model.Outline;
import org.yaodian.model.plan.BudgetKind;
import org.yaodian.model.plan.Chapter;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.ResponsibilityRole;
import org.yaodian.model.plan.Target;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.plan.UnitKind;
import org.yaodian.model.sector.Facets;
import org.yaodian.rural.facets.AreaFacet;
import org.yaodian.rural.facets.CardPointFacet;
import org.yaodian.rural.facets.GoalFacet;
import org.yaodian.rural.facets.Level1966;
import org.yaodian.rural.facets.LineFacet;
import org.yaodian.rural.facets.Owner;
import org.yaodian.rural.facets.PilotFacet;
import org.yaodian.rural.facets.ProgrammeFacet;
import org.yaodian.rural.facets.SourceFacet;
import org.yaodian.rural.facets.SourceKind;
import org.yaodian.rural.facets.StationFacet;
import org.yaodian.rural.facets.StationState;
import org.yaodian.rural.facets.StepFacet;
import org.yaodian.rural.facets.SubsidyFacet;
import org.yaodian.rural.facets.TerminalFacet;
import org.yaodian.rural.facets.TracingStage;
import org.yaodian.rural.facets.TrainingFacet;
import org.yaodian.rural.facets.UpdatePeriod;
import org.yaodian.rural.facets.VillageFacet;
import org.yaodian.testing.sector.TemplateBuilder;

/** The rural part of Shanghai's plan of 2007, worked out; what the document leaves open is invented. */
final class RuralSample {

    private static final String INVENTED = "示例：单位、日期、数量和金额为示例，原文未规定。";

    private final TemplateBuilder b = new TemplateBuilder("rural", "2007年上海市农村信息化工作（示例）");
    private final Unit agriculture = b.unit("市农业委员会", null, UnitKind.COMMISSION, null);
    private final Unit informatization = b.unit("市信息化委员会", null, UnitKind.COMMISSION, null);
    private final Unit culture = b.unit("市文化广播影视管理局", null, UnitKind.BUREAU, null);
    private final Unit weather = b.unit("市气象局", null, UnitKind.BUREAU, null);
    private final Unit labour = b.unit("市劳动和社会保障局", null, UnitKind.BUREAU, null);
    private final Unit jinshan = b.unit("金山区", "310116", UnitKind.DISTRICT, null);
    private final Unit nanhui = b.unit("南汇区", "310119", UnitKind.DISTRICT, null);
    private final Unit langxia = b.unit("廊下镇", "310116103", UnitKind.TOWN, jinshan);
    private final Unit shuyuan = b.unit("书院镇", "310119104", UnitKind.TOWN, nanhui);
    private final Chapter villages = b.chapter("推进为农综合信息服务千村通工程");
    private final Chapter services = b.chapter("整合建设为农综合信息服务平台和涉农信息服务体系");
    private final Chapter farming = b.chapter("推进农业信息化");
    private final List<Element> officers = new ArrayList<>();
    private final Element programme = b.add(villages, "programme", "为农综合信息服务千村通工程");
    private final Element platform = b.add(services, "platform", "为农综合信息服务平台");
    private Element firstStation;

    private RuralSample() {
    }

    static TemplateBuilder build() {
        return new RuralSample().all();
    }

    private TemplateBuilder all() {
        facet(programme, ProgrammeFacet.class).setOwner(Owner.INFORMATIZATION);
        facet(programme, ProgrammeFacet.class).setPhase(2007);
        b.part(programme, informatization, ResponsibilityRole.LEAD);
        b.part(programme, agriculture, ResponsibilityRole.COOPERATE);
        b.budget(programme, "服务站建设补贴", BudgetKind.NEW, 480);
        var first = district(jinshan, "金山区", langxia, "廊下镇");
        village(first, langxia, "中华村", "310116103201", true);
        village(first, langxia, "友好村", "310116103202", true);
        village(first, langxia, "山塘村", "310116103203", false);
        var second = district(nanhui, "南汇区", shuyuan, "书院镇");
        village(second, shuyuan, "塘北村", "310119104201", true);
        village(second, shuyuan, "外灶村", "310119104202", false);
        goals();
        pilot(first);
        services();
        tracing();
        Outline.elements(b.plan()).forEach(element -> element.setNote(INVENTED));
        return b;
    }

    private Element district(Unit unit, String name, Unit townUnit, String townName) {
        var district = b.add(villages, "district", name);
        facet(district, AreaFacet.class).setUnit(unit);
        facet(district, AreaFacet.class).setLevel(Level1966.NEW_CITY);
        var town = b.add(villages, "town", townName);
        facet(town, AreaFacet.class).setUnit(townUnit);
        facet(town, AreaFacet.class).setLevel(Level1966.NEW_TOWN);
        b.relate("belongs", town, district);
        return town;
    }

    private void village(Element town, Unit townUnit, String name, String code, boolean served) {
        var village = b.add(villages, "village", name);
        var facet = facet(village, VillageFacet.class);
        facet.setUnit(b.unit(name, code, UnitKind.VILLAGE, townUnit));
        facet.setHouseholds(820);
        facet.setStationYear(served ? 2007 : 2008);
        facet.setLevel(Level1966.CENTRAL_VILLAGE);
        b.relate("belongs", village, town);
        if (served) {
            station(village, name);
        }
    }

    private void station(Element village, String name) {
        var station = b.add(villages, "station", name + "为农综合信息服务站");
        firstStation = firstStation == null ? station : firstStation;
        var facet = facet(station, StationFacet.class);
        facet.setState(StationState.ACCEPTED);
        facet.setFixedSite(true);
        facet.setEquipment(true);
        facet.setOfficer(true);
        facet.setRules(true);
        facet.setMechanism(true);
        facet.setOpenDate(day(9, 10));
        facet.setAcceptedDate(day(11, 20));
        facet.setHouseholds(820);
        var line = b.add(villages, "line", name + "接入线路");
        facet(line, LineFacet.class).setMedium("ADSL");
        facet(line, LineFacet.class).setBandwidth(2);
        facet(line, LineFacet.class).setReady(day(6, 30));
        facet(line, LineFacet.class).setCarrier("上海电信");
        var terminal = b.add(villages, "terminal", name + "农民一点通");
        facet(terminal, TerminalFacet.class).setBought(day(7, 10));
        facet(terminal, TerminalFacet.class).setInstalled(day(8, 1));
        var officer = b.add(villages, "officer", name + "信息员");
        officers.add(officer);
        b.relate("covers", station, village);
        b.relate("joins", station, line);
        b.relate("deployed", terminal, station);
        b.relate("responsible", officer, station);
        Facets.of(b.relate("subsidizes", programme, station), SubsidyFacet.class).ifPresent(subsidy -> {
            subsidy.setCityShare(60);
            subsidy.setDistrictShare(40);
            subsidy.setAmount(BigDecimal.valueOf(4));
        });
    }

    private void goals() {
        var city = goal(villages, "为农综合信息服务站建站目标", null, 100);
        goal(city, "金山区建站目标", jinshan, 53);
        goal(city, "南汇区建站目标", nanhui, 47);
    }

    private Target goal(Element outer, String name, Unit area, int value) {
        var goal = (Target) b.add(outer, "goal", name);
        goal.setMeasure("建成服务站数");
        goal.setUnitOfMeasure("个");
        goal.setValue(BigDecimal.valueOf(value));
        facet(goal, GoalFacet.class).setArea(area);
        facet(goal, GoalFacet.class).setPhase(2007);
        return goal;
    }

    private void pilot(Element town) {
        var pilot = b.planned(b.add(villages, "pilot", "农村信息化综合信息服务试点"), informatization, day(3, 1),
                day(11, 30));
        facet(pilot, PilotFacet.class).setSubject("综合信息服务");
        facet(pilot, PilotFacet.class).setBegin(day(3, 1));
        facet(pilot, PilotFacet.class).setSummaryDue(day(12, 20));
        facet(pilot, PilotFacet.class).setOwner(Owner.INFORMATIZATION);
        var report = b.task(villages, "完成农村信息化试点总结报告", informatization, day(12, 1), day(12, 20));
        b.relate("pilots", pilot, town);
        b.relate("reports", pilot, report);
        b.depend(pilot, report);
        var center = b.add(villages, "center", "廊下镇东方社区信息苑");
        b.part(center, culture, ResponsibilityRole.LEAD);
        b.relate("settles", center, town);
        b.relate("shares", firstStation, center);
        var market = b.add(villages, "cardPoint", "廊下镇农村生产资料市场");
        facet(market, CardPointFacet.class).setPlace("农村生产资料市场");
        facet(market, CardPointFacet.class).setPlanned(12);
        b.relate("settles", market, town);
    }

    private void services() {
        b.part(platform, agriculture, ResponsibilityRole.LEAD);
        b.budget(platform, "平台整合", BudgetKind.UPGRADE, 260);
        source("农业气象信息", SourceKind.WEATHER, weather, UpdatePeriod.DAY);
        source("病虫害预报", SourceKind.PESTS, agriculture, UpdatePeriod.WEEK);
        source("农产品市场行情", SourceKind.MARKET, agriculture, UpdatePeriod.DAY);
        source("村务公开信息", SourceKind.VILLAGE_ACCOUNTS, agriculture, UpdatePeriod.MONTH);
        source("就业岗位信息", SourceKind.JOBS, labour, UpdatePeriod.WEEK);
        source("农村社会保险信息", SourceKind.INSURANCE, labour, UpdatePeriod.MONTH);
        b.relate("deployed", b.add(services, "expert", "农业专家坐席"), platform);
        b.relate("uses", firstStation, platform);
        var training = b.event(services, "training", "面向农村的信息化知识培训和宣传活动", day(8, 20), day(8, 24));
        facet(training, TrainingFacet.class).setTopic("信息员上岗培训");
        facet(training, TrainingFacet.class).setPlanned(120);
        officers.forEach(officer -> b.relate("attends", officer, training));
    }

    private void source(String name, SourceKind kind, Unit owner, UpdatePeriod period) {
        var source = b.add(services, "source", name);
        var facet = facet(source, SourceFacet.class);
        facet.setKind(kind);
        facet.setOwner(owner);
        facet.setPeriod(period);
        b.relate("supplies", source, platform);
    }

    private void tracing() {
        var stages = List.of("蔬菜基地生产", "净菜加工", "农产品安全检测", "批发市场流通", "标准化菜场销售");
        Element previous = null;
        for (int i = 0; i < stages.size(); i++) {
            var step = b.add(farming, "step", stages.get(i));
            facet(step, StepFacet.class).setStage(TracingStage.get(i));
            facet(step, StepFacet.class).setProduct("蔬菜");
            facet(step, StepFacet.class).setBatchCode(true);
            if (previous != null) {
                b.relate("traces", previous, step);
            }
            previous = step;
        }
        b.relate("supplies", b.add(farming, "layer", "农田地块图层"), platform);
        b.relate("supplies", b.add(farming, "layer", "蔬菜基地图层"), platform);
        b.task(farming, "完成农业地理信息系统（GIS）标准研究", agriculture, day(3, 1), day(10, 31));
        b.task(farming, "完成农产品安全检测及监管系统推广", agriculture, day(4, 1), day(12, 15));
    }

    private static LocalDate day(int month, int dayOfMonth) {
        return LocalDate.of(2007, month, dayOfMonth);
    }
}
