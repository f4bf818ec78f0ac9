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

import java.time.LocalDate;

import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.UnitKind;
import org.yaodian.rural.facets.LineFacet;
import org.yaodian.rural.facets.StationFacet;
import org.yaodian.rural.facets.SubsidyFacet;
import org.yaodian.rural.facets.TerminalFacet;
import org.yaodian.rural.facets.VillageFacet;
import org.yaodian.model.sector.Facets;
import org.yaodian.testing.sector.TemplateBuilder;

/** A village service station with the five ones, each brought about by a task, before it is accepted. */
final class StationPattern {

    private static final String[] FIVE_ONES = {"落实一个固定场所", "配置一套信息设备", "聘任一名信息员", "制定一套管理制度", "建立一个长效机制"};

    private StationPattern() {
    }

    static TemplateBuilder build() {
        var b = new TemplateBuilder("rural", "为农综合信息服务站（模式）");
        var town = b.unit("示例镇", "310000001", UnitKind.TOWN, null);
        var villageUnit = b.unit("示例村", "310000001201", UnitKind.VILLAGE, town);
        var chapter = b.chapter("为农综合信息服务站");
        var village = b.add(chapter, "village", "示例村");
        facet(village, VillageFacet.class).setUnit(villageUnit);
        facet(village, VillageFacet.class).setStationYear(2007);
        var station = b.add(chapter, "station", "示例村为农综合信息服务站");
        facet(station, StationFacet.class).setOpenDate(day(9, 1));
        var accepted = b.task(station, "完成“五个一”达标验收", town, day(9, 3), day(9, 28));
        for (int i = 0; i < FIVE_ONES.length; i++) {
            var task = b.task(station, FIVE_ONES[i], villageUnit, day(3 + i, 1), day(3 + i, 28));
            b.depend(task, accepted);
        }
        b.relate("covers", station, village);
        addDevices(b, chapter, station);
        addPeople(b, chapter, station);
        var programme = b.add(chapter, "programme", "千村通工程");
        Facets.of(b.relate("subsidizes", programme, station), SubsidyFacet.class)
                .ifPresent(subsidy -> subsidy.setCategory("二类"));
        note(chapter);
        return b;
    }

    private static void addDevices(TemplateBuilder b, Element chapter, Element station) {
        var line = b.add(chapter, "line", "示例村接入线路");
        facet(line, LineFacet.class).setMedium("光纤");
        facet(line, LineFacet.class).setBandwidth(2);
        facet(line, LineFacet.class).setReady(day(7, 1));
        var terminal = b.add(chapter, "terminal", "示例村农民一点通");
        facet(terminal, TerminalFacet.class).setInstalled(day(8, 1));
        var platform = b.add(chapter, "platform", "为农综合信息服务平台");
        b.relate("joins", station, line);
        b.relate("deployed", terminal, station);
        b.relate("uses", terminal, platform);
    }

    private static void addPeople(TemplateBuilder b, Element chapter, Element station) {
        var officer = b.add(chapter, "officer", "示例村信息员");
        var training = b.event(chapter, "training", "信息员上岗培训", day(8, 6), day(8, 8));
        b.relate("responsible", officer, station);
        b.relate("attends", officer, training);
    }

    private static void note(Element chapter) {
        chapter.setNote("模式：日期、单位、代码和比例均为示例，使用时请替换。");
    }

    private static LocalDate day(int month, int dayOfMonth) {
        return LocalDate.of(2007, month, dayOfMonth);
    }
}
