/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.ecommerce;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yaodian.ecommerce.facets.FunctionFacet;
import org.yaodian.ecommerce.facets.FunctionKind;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.model.sector.Facets;
import org.yaodian.model.sector.Sectors;
import org.yaodian.testing.PlainRegistry;
import org.yaodian.text.ImportException;
import org.yaodian.text.ImportOptions;
import org.yaodian.text.WorkPointReader;

/** What of the work points of 2007 is known to be of the sector, by the words of the text. */
class RecognitionTest {

    private static final String PREFIX = "ecommerce.";

    private static final String EXPECTED = """
            experienceBatch = 组织实施企业信息化指导规范和企业信息化体验扶助计划
            norm = 企业信息化指导规范
            supportProject = 实施B to B电子商务专项支持计划
            supportProject = 重点扶持装备、电子信息、生物医药、现代物流等行业的电子商务平台建设
            b2b = 装备电子商务平台
            b2b = 电子信息电子商务平台
            b2b = 生物医药电子商务平台
            b2b = 现代物流电子商务平台
            b2c = B to C电子商务公共服务平台
            function = 第三方安全认证
            function = 电子支付
            function = 信用服务
            portService = 电子口岸
            zone = 上海空港保税物流园区
            zone = 洋山保税港
            portService = 口岸税费电子支付系统
            publicPlatform = 现代物流公共信息服务平台
            norm = 上海银行卡产业发展计划（2006-2008年）
            registerBatch = 在饮食、娱乐行业启动金融税控收款机应用推广工作
            cardPlace = 中心城区商业网点
            cardPlace = 旅游涉外场所
            cardPlace = 乡镇商业中心
            cardPlace = 农村生产资料市场
            agreement = 长三角区域在CA认证、社会诚信体系建设、无线电管理、电子口岸建设、物流信息化等方面的合作
            """;

    @AfterEach
    void installAllSectors() {
        PlainRegistry.installSectors();
    }

    private static WorkPlan document() throws ImportException {
        var sector = PlainRegistry.installSectors().find("ecommerce").orElseThrow();
        if (!Platform.isRunning()) {
            Sectors.install(new Sectors(List.of(sector)));
        }
        var file = Path.of(System.getProperty("yaodian.root"), "releng", "samples", "shanghai-2007-work-points.txt");
        return new WorkPointReader().read(file, ImportOptions.standard(), new NullProgressMonitor()).toPlan();
    }

    private static Map<String, String> known(WorkPlan plan) {
        return Outline.elements(plan)
                .filter(element -> element.getTypeId() != null && element.getTypeId().startsWith(PREFIX))
                .collect(Collectors.toMap(Element::getName, element -> element.getTypeId().substring(PREFIX.length()),
                        (first, second) -> first, TreeMap::new));
    }

    @Test
    void theWordsOfTheDocumentAreKnown() throws ImportException {
        var expected = new TreeMap<String, String>();
        EXPECTED.lines().map(line -> line.split(" = ")).forEach(parts -> expected.put(parts[1], parts[0]));
        assertEquals(expected, known(document()));
    }

    @Test
    void theFunctionIsKnownByItsWords() throws ImportException {
        var function = Outline.elements(document()).filter(element -> "电子支付".equals(element.getName())).findFirst()
                .orElseThrow();
        assertEquals(FunctionKind.PAYMENT, Facets.of(function, FunctionFacet.class).orElseThrow().getKind());
    }
}
