/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.rural.rules;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.yaodian.model.ElementKind;
import org.yaodian.model.plan.Chapter;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Event;
import org.yaodian.model.plan.Relation;
import org.yaodian.model.plan.Target;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.plan.UnitKind;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.model.sector.Facets;
import org.yaodian.model.sector.Sectors;
import org.yaodian.rural.facets.SourceFacet;
import org.yaodian.rural.facets.StationFacet;
import org.yaodian.rural.facets.StationState;
import org.yaodian.rural.facets.StepFacet;
import org.yaodian.rural.facets.SubsidyFacet;
import org.yaodian.rural.facets.TerminalFacet;
import org.yaodian.rural.facets.TracingStage;
import org.yaodian.rural.facets.UpdatePeriod;
import org.yaodian.rural.facets.VillageFacet;
import org.yaodian.rural.facets.LineFacet;
import org.yaodian.testing.Plans;

/** A small plan to which no rule of this sector objects, for tests to break. */
final class RuralPlan {

    final WorkPlan plan = Plans.empty();
    final Unit office = Plans.unit(plan, "市农业委员会");
    final Unit town = unit("廊下镇", "310116103", UnitKind.TOWN, null);
    final Unit villageUnit = unit("中华村", "310116103201", UnitKind.VILLAGE, town);
    final Unit otherUnit = unit("友好村", "310116103202", UnitKind.VILLAGE, town);
    final Chapter chapter = Plans.element(plan, ElementKind.CHAPTER, "农村信息化");
    final Element village = add("village", "中华村");
    final Element otherVillage = add("village", "友好村");
    final Element station = add("station", "中华村为农综合信息服务站");
    final Element line = add("line", "中华村光纤");
    final Element terminal = add("terminal", "中华村农民一点通");
    final Element officer = add("officer", "中华村信息员");
    final Event training = (Event) add("training", "信息员上岗培训");
    final Element center = add("center", "廊下信息苑");
    final Element source = add("source", "蔬菜价格");
    final Element pilot = add("pilot", "综合信息服务试点");
    final Element programme = add("programme", "千村通工程");
    final Element grown = add("step", "蔬菜生产");
    final Element tested = add("step", "蔬菜检测");
    final Element moved = add("step", "蔬菜流通");
    final Element sold = add("step", "蔬菜销售");
    final Target goal = (Target) add("goal", "建站目标");
    final Target share = goal(goal, "金山建站", 40);
    final Target otherShare = goal(goal, "奉贤建站", 60);
    final Relation covers = relate("covers", station, village);
    final Relation joins = relate("joins", station, line);
    final Relation deployed = relate("deployed", terminal, station);
    final Relation responsible = relate("responsible", officer, station);
    final Relation attends = relate("attends", officer, training);
    final Relation settles = relate("settles", center, village);
    final Relation shares = relate("shares", station, center);
    final Relation subsidizes = relate("subsidizes", programme, station);
    final Relation first = relate("traces", grown, tested);
    final Relation second = relate("traces", tested, moved);
    final Relation third = relate("traces", moved, sold);

    RuralPlan() {
        facet(village, VillageFacet.class).setUnit(villageUnit);
        facet(otherVillage, VillageFacet.class).setUnit(otherUnit);
        facet(otherVillage, VillageFacet.class).setStationYear(Plans.YEAR);
        goal.setValue(BigDecimal.valueOf(100));
        line().setReady(day(3, 1));
        terminal().setInstalled(day(4, 1));
        terminal().setBought(day(4, 1));
        training.setStart(day(4, 10));
        training.setFinish(day(4, 12));
        station().setOpenDate(day(5, 1));
        complete();
        facet(source, SourceFacet.class).setOwner(office);
        facet(source, SourceFacet.class).setPeriod(UpdatePeriod.DAY);
        pilot.getChildren().add(Plans.task(pilot, "编写试点总结"));
        stage(grown, TracingStage.PRODUCTION);
        stage(tested, TracingStage.TESTING);
        stage(moved, TracingStage.DISTRIBUTION);
        stage(sold, TracingStage.SALE);
    }

    static LocalDate day(int month, int dayOfMonth) {
        return LocalDate.of(Plans.YEAR, month, dayOfMonth);
    }

    private Unit unit(String name, String code, UnitKind kind, Unit superior) {
        var unit = Plans.unit(plan, name);
        unit.setCode(code);
        unit.setKind(kind);
        unit.setSuperior(superior);
        return unit;
    }

    Element add(String type, String name) {
        var element = Sectors.installed().elementType("rural." + type).orElseThrow().create();
        element.setName(name);
        chapter.getChildren().add(element);
        return element;
    }

    private Target goal(Target outer, String name, int value) {
        var goalBelow = (Target) add("goal", name);
        outer.getChildren().add(goalBelow);
        goalBelow.setValue(BigDecimal.valueOf(value));
        return goalBelow;
    }

    Relation relate(String type, Element from, Element to) {
        var relation = Sectors.installed().relationType("rural." + type).orElseThrow().create();
        plan.getRelations().add(relation);
        relation.setFrom(from);
        relation.setTo(to);
        return relation;
    }

    private void complete() {
        station().setState(StationState.ACCEPTED);
        station().setFixedSite(true);
        station().setEquipment(true);
        station().setOfficer(true);
        station().setRules(true);
        station().setMechanism(true);
    }

    void stage(Element step, TracingStage stage) {
        facet(step, StepFacet.class).setStage(stage);
        facet(step, StepFacet.class).setProduct("蔬菜");
    }

    StationFacet station() {
        return facet(station, StationFacet.class);
    }

    LineFacet line() {
        return facet(line, LineFacet.class);
    }

    TerminalFacet terminal() {
        return facet(terminal, TerminalFacet.class);
    }

    VillageFacet village() {
        return facet(village, VillageFacet.class);
    }

    SubsidyFacet subsidy() {
        return Facets.of(subsidizes, SubsidyFacet.class).orElseThrow();
    }

    static <F> F facet(Element element, Class<F> type) {
        return Facets.of(element, type).orElseThrow();
    }
}
