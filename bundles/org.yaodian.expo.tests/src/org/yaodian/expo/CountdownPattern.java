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
import java.util.List;

import org.yaodian.expo.facets.DomainFacet;
import org.yaodian.expo.facets.DomainKind;
import org.yaodian.expo.facets.InfrastructureFacet;
import org.yaodian.expo.facets.InterfaceFacet;
import org.yaodian.expo.facets.PlanFacet;
import org.yaodian.expo.facets.SystemFacet;
import org.yaodian.expo.facets.SystemFunction;
import org.yaodian.model.plan.Chapter;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Task;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.plan.UnitKind;
import org.yaodian.testing.sector.TemplateBuilder;

/** An Expo application counted back from the opening on 2010-05-01 by way of the trial operation. */
final class CountdownPattern {

    private static final List<String> STEPS = List.of("完成需求分析", "完成系统设计", "完成系统开发", "完成联调测试");
    private static final int[] WORKING_DAYS = {60, 60, 180, 60};

    private CountdownPattern() {
    }

    static TemplateBuilder build() {
        var b = new TemplateBuilder("expo", "世博应用系统倒排（模式）");
        var bureau = b.unit("示例世博单位", null, UnitKind.BUREAU, null);
        var city = b.unit("示例城市单位", null, UnitKind.BUREAU, null);
        var chapter = b.chapter("世博应用系统");
        chapter.setNote("模式：单位、工期和金额为示例，使用时请替换；日期从2010年5月1日开园倒排。");
        var opening = b.event(chapter, "opening", "世博会开园", day(5, 1), day(5, 1));
        var trial = b.event(chapter, "rehearsal", "世博园区试运行", day(4, 20), day(4, 25));
        var master = b.add(chapter, "master", "世博信息化总体规划");
        facet(master, PlanFacet.class).setApproved(LocalDate.of(2007, 12, 31));
        var domain = b.add(chapter, "domain", "观展");
        facet(domain, DomainFacet.class).setKind(DomainKind.VISITING);
        var system = system(b, chapter);
        b.relate("supports", system, domain);
        b.relate("countsBack", system, opening);
        b.relate("trialNeeds", trial, system);
        site(b, chapter, system, opening);
        connection(b, chapter, system, bureau, city);
        works(b, chapter, system, bureau);
        var guarantee = b.planned(b.add(chapter, "guarantee", "完成开园保障准备"), bureau, null, null);
        guarantee.setDuration(30);
        b.relate("countsBack", guarantee, opening);
        return b;
    }

    private static Element system(TemplateBuilder b, Chapter chapter) {
        var system = b.add(chapter, "system", "票务系统");
        var facet = facet(system, SystemFacet.class);
        facet.setFunction(SystemFunction.TICKETING);
        facet.setProtectionLevel(3);
        facet.setCapacity(600_000);
        facet.setDays(360);
        facet.setEstimate(BigDecimal.valueOf(3000));
        facet.setSelfFunded(BigDecimal.valueOf(2000));
        facet.setSponsored(BigDecimal.valueOf(1000));
        facet.setFiled(true);
        return system;
    }

    private static void site(TemplateBuilder b, Chapter chapter, Element system, Element opening) {
        var zone = b.add(chapter, "zone", "出入口广场");
        var backbone = b.add(chapter, "infrastructure", "园区骨干网");
        facet(backbone, InfrastructureFacet.class).setDays(400);
        b.relate("sited", backbone, zone);
        b.relate("sited", system, zone);
        b.relate("trialNeeds", system, backbone);
        b.relate("countsBack", backbone, opening);
    }

    private static void connection(TemplateBuilder b, Chapter chapter, Element system, Unit bureau, Unit city) {
        var connection = b.add(chapter, "interface", "客流信息接口");
        var facet = facet(connection, InterfaceFacet.class);
        facet.setExpoOwner(bureau);
        facet.setCityOwner(city);
        facet.setDue(LocalDate.of(2010, 3, 21));
        facet.setDays(120);
        facet.setContent("客流");
        b.relate("connects", system, connection);
        b.relate("trialNeeds", system, connection);
    }

    private static void works(TemplateBuilder b, Chapter chapter, Element system, Unit bureau) {
        Task previous = null;
        for (int i = 0; i < STEPS.size(); i++) {
            var work = b.planned(b.add(chapter, "work", STEPS.get(i)), bureau, null, null);
            work.setDuration(WORKING_DAYS[i]);
            if (previous != null) {
                b.depend(previous, work);
            }
            previous = work;
        }
        b.relate("builds", previous, system);
    }

    private static LocalDate day(int month, int dayOfMonth) {
        return LocalDate.of(2010, month, dayOfMonth);
    }
}
