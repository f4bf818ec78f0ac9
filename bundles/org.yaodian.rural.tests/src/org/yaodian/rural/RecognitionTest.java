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

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaodian.model.Outline;
import org.yaodian.model.sector.Sectors;
import org.yaodian.testing.PlainRegistry;
import org.yaodian.text.ImportException;
import org.yaodian.text.ImportOptions;
import org.yaodian.text.WorkPointReader;

class RecognitionTest {

    private static final Map<String, String> EXPECTED = Map.ofEntries(
            entry("东方社区信息苑", "rural.center"),
            entry("为农综合信息服务千村通工程", "rural.programme"),
            entry("开展农村信息化综合信息服务试点", "rural.pilot"),
            entry("农村信息基础设施", "rural.line"),
            entry("为农综合信息服务站", "rural.station"),
            entry("为农综合信息服务平台", "rural.platform"),
            entry("涉农信息服务体系", "rural.platform"),
            entry("面向农村的信息化知识培训和宣传活动", "rural.training"),
            entry("农村生产资料市场", "rural.cardPoint"),
            entry("乡镇商业中心", "rural.cardPoint"),
            entry("金农工程", "rural.programme"),
            entry("农业地理信息系统", "rural.layer"),
            entry("农产品智能化管理系统", "rural.step"),
            entry("农产品安全检测及监管系统", "rural.step"));

    /** With the other sectors some words would be theirs. */
    @BeforeAll
    static void installThisSectorAlone() {
        PlainRegistry.installSectors();
        Sectors.install(new Sectors(
                Sectors.installed().all().stream().filter(sector -> "rural".equals(sector.id())).toList()));
    }

    @AfterAll
    static void forget() {
        Sectors.install(null);
    }

    @Test
    void theWorkPointsOf2007HaveTheseElements() throws ImportException {
        var file = Path.of(System.getProperty("yaodian.root"), "releng", "samples", "shanghai-2007-work-points.txt");
        var plan = new WorkPointReader().read(file, ImportOptions.standard(), null).toPlan();
        var found = new TreeMap<String, String>();
        Outline.elements(plan)
                .filter(element -> element.getTypeId() != null && element.getTypeId().startsWith("rural."))
                .forEach(element -> found.put(element.getName(), element.getTypeId()));
        assertEquals(new TreeMap<>(EXPECTED), found);
    }
}
