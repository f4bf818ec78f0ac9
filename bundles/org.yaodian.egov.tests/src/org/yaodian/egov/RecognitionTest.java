/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.egov;

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
import org.yaodian.egov.facets.NetworkDomain;
import org.yaodian.egov.facets.NetworkFacet;
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

    private static final String PREFIX = "egov.";

    private static final String EXPECTED = """
            network = 公务网
            network = 政务外网
            network = 800兆数字集群政务共网
            network = 电子政务基础网络
            departmentSystem = 政府网站
            hotline = 政府综合服务热线
            crossSystem = 人口综合管理信息系统
            crossSystem = 城市图像监控信息系统
            crossSystem = 突发公共事件应急管理信息系统
            departmentSystem = 政府采购信息系统
            departmentSystem = 电子监察信息系统
            departmentSystem = 安全生产综合监管信息系统
            departmentSystem = 国有资产监督管理信息系统
            departmentSystem = 知识产权服务信息系统
            departmentSystem = 公务员管理信息系统
            departmentSystem = 土地房屋综合管理信息系统
            departmentSystem = 社会保障业务应用系统
            departmentSystem = 社会救助业务应用系统
            departmentSystem = 金质业务应用系统
            departmentSystem = 金农业务应用系统
            departmentSystem = 档案业务应用系统
            exchange = 区级信息交换（协同）平台
            library = 信息资源库
            crossSystem = 突发公共卫生事件应急信息系统
            disclosureTask = 进一步完善在公文产生过程中同步确定其主动公开、依申请公开、免于公开三种属性的制度
            disclosureTask = 建立政府机关重大决定草案公开制度
            disclosureTask = 深化政府信息公开内容
            disclosureTask = 开展公文类信息登记备案工作
            disclosureTask = 在部分区和部门开展法人信息、空间地理信息、行政业务信息公开的试点
            disclosureTask = 探索形成非公文类信息的目录编制、分类、登记、公开属性审核等规则
            disclosureTask = 推进部分公权力大、公益性强、公众关注度高的“三公”部门制订政府信息公开实施细则
            disclosureTask = 推广应用政府信息公开申请网上处理系统并向区县延伸
            departmentSystem = 政府信息公开申请网上处理系统
            disclosureTask = 强化政府信息公开监督评议制度的实施
            crossSystem = 实有人口综合管理信息系统
            departmentSystem = 市民服务信息系统
            departmentSystem = 居住证信息系统
            library = 实有人口基础信息库
            library = 专业信息库
            crossSystem = 企业基础信息共享系统
            crossSystem = 进出口领域企业基础信息交换系统
            crossSystem = 市场主体行为监管信息系统
            library = 企业信息数据库
            library = 上海城市地理信息系统基础数据平台
            library = 地下空间信息基础平台
            departmentSystem = 海洋地理信息系统
            library = 空间地理基础信息数据库
            departmentSystem = 宏观经济信息系统
            certificate = 数字证书应用示范工程
            disasterCentre = 电子政务灾难备份中心
            regulation = 上海市市级机关信息系统建设和管理指南（试行）
            regulation = 上海市信息化项目预算编制及管理指南
            """;

    @AfterEach
    void installAllSectors() {
        PlainRegistry.installSectors();
    }

    private static WorkPlan document() throws ImportException {
        var sector = PlainRegistry.installSectors().find("egov").orElseThrow();
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
    void theNetworkIsKnownByItsWords() throws ImportException {
        var network = Outline.elements(document()).filter(element -> "公务网".equals(element.getName())).findFirst()
                .orElseThrow();
        assertEquals(NetworkDomain.OFFICIAL, Facets.of(network, NetworkFacet.class).orElseThrow().getDomain());
    }
}
