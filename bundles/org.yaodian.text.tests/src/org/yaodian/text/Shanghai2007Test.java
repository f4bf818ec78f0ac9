/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.text;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaodian.model.ElementKind;
import org.yaodian.model.plan.Comparison;
import org.yaodian.model.plan.UnitKind;

/** Shanghai's work points of 2007, the first real plan. */
@SuppressWarnings("nls")
class Shanghai2007Test {

    private static ImportDraft draft;

    @BeforeAll
    static void read() throws IOException {
        try (var stream = Shanghai2007Test.class.getResourceAsStream("samples/shanghai-2007.txt")) {
            draft = Samples.read(stream.readAllBytes());
        }
    }

    private static List<Candidate> of(ElementKind kind) {
        return draft.candidates().stream().filter(candidate -> candidate.kind() == kind).toList();
    }

    private static Set<String> names(ElementKind kind) {
        return of(kind).stream().map(Candidate::name).collect(Collectors.toSet());
    }

    private static Candidate task(String words) {
        return of(ElementKind.TASK).stream().filter(task -> task.name().contains(words)).findFirst().orElseThrow();
    }

    @Test
    void theTitleBlockIsRead() {
        var header = draft.header();
        assertAll(() -> assertEquals("2007年上海市信息化工作要点", header.title()), () -> assertEquals(2007, header.year()),
                () -> assertEquals("上海市信息化委员会", header.issuer()),
                () -> assertEquals(LocalDate.of(2007, 1, 18), header.issued()),
                () -> assertEquals(LocalDate.of(2007, 1, 29), header.posted()),
                () -> assertEquals(List.of("市信息化领导小组各成员单位", "各区、县信息委", "各有关单位"), header.addressees()),
                () -> assertTrue(header.guidingText().startsWith("2007年，本市信息化工作的指导思想是")));
    }

    @Test
    void thereAreTenChapters() {
        assertEquals(10, draft.roots().stream().filter(root -> root.kind() == ElementKind.CHAPTER).count());
        assertEquals(10, of(ElementKind.CHAPTER).size());
        assertEquals("不断提升科技创新能力，支撑城市创新体系建设", draft.roots().get(0).name());
    }

    @Test
    void thereAreThreeTargets() {
        var goals = of(ElementKind.TARGET).stream().map(target -> target.details().goal()).toList();
        assertEquals(3, goals.size());
        assertEquals(List.of(Comparison.INCREASE_BY, Comparison.INCREASE_BY, Comparison.AT_LEAST),
                goals.stream().map(CandidateDetails.Goal::comparison).toList());
        assertEquals(List.of(new BigDecimal(15), new BigDecimal(20), new BigDecimal(400)),
                goals.stream().map(CandidateDetails.Goal::value).toList());
        assertEquals(List.of("%", "%", "亿美元"), goals.stream().map(CandidateDetails.Goal::unit).toList());
    }

    @Test
    void fourDistrictsAreNamedAllInChapterThree() {
        var task = task("松江");
        assertEquals(List.of("松江区", "嘉定区", "闵行区", "南汇区"),
                task.details().districts().stream().map(unit -> unit.getName()).toList());
        assertEquals(draft.roots().get(2), task.parent());
        assertEquals(4, draft.units().stream().filter(unit -> unit.getKind() == UnitKind.DISTRICT).count());
    }

    @Test
    void twentyThreeHospitalsAreANumberAndNoTarget() {
        var number = task("医联工程").details().numbers().get(0);
        assertEquals(new BigDecimal(23), number.value());
        assertEquals("家", number.unit());
        assertEquals("市级医院", number.label());
    }

    @Test
    void numbersInWordsAreRead() {
        var number = task("超级计算中心").details().numbers().get(0);
        assertEquals(new BigDecimal(100), number.value());
        assertEquals("万亿次", number.unit());
    }

    @Test
    void oneVerbOverAListGivesOneTaskAndASystemForEachMember() {
        var task = task("推进政府采购");
        assertEquals("推进", task.verb());
        assertEquals(List.of("政府采购信息系统", "电子监察信息系统", "安全生产综合监管信息系统", "国有资产监督管理信息系统", "知识产权服务信息系统",
                "公务员管理信息系统", "土地房屋综合管理信息系统"), task.children().stream().map(Candidate::name).toList());
    }

    @Test
    void membersAreAnchoredAsWritten() {
        var system = task("推进政府采购").children().get(0);
        assertEquals("政府采购", draft.quote(system.anchors().get(0)));
    }

    @Test
    void theSystemsOfTheDocumentAreFound() {
        var expected = List.of("国家级集成电路研发中心", "数字电视国家工程研究中心", "高效能可信计算机", "新一代无线宽带移动通信网", "公务网", "政务外网",
                "800兆数字集群政务共网", "电子政务基础网络", "政府综合服务热线", "人口综合管理信息系统", "城市图像监控信息系统", "突发公共事件应急管理信息系统",
                "开放性终身教育平台", "管理通工程", "培训通工程", "家校互动系统", "突发公共卫生事件应急信息系统", "医联工程", "居民电子健康档案系统",
                "市民体质监测系统", "市民信箱", "付费通", "安康通", "社区生活综合服务信息系统", "东方社区信息苑", "为农综合信息服务平台", "电子口岸",
                "口岸税费电子支付系统", "农产品智能化管理系统", "城市交通综合信息平台", "政府信息公开申请网上处理系统", "市民服务信息系统", "居住证信息系统",
                "实有人口基础信息库", "企业基础信息共享系统", "进出口领域企业基础信息交换系统", "市场主体行为监管信息系统", "企业信息数据库", "地下空间信息基础平台",
                "海洋地理信息系统", "宏观经济信息系统", "信息安全测评认证系统二期", "车载系留气球监测系统", "电子政务灾难备份中心");
        var names = names(ElementKind.SYSTEM);
        var missed = expected.stream().filter(name -> !names.contains(name)).toList();
        assertEquals(List.of(), missed);
        System.out.println("systems besides those expected: " + names.stream().filter(name -> !expected.contains(name))
                .sorted().toList());
    }

    @Test
    void theSameThingNamedAgainIsOneElementWithMoreAnchors() {
        assertAll(() -> assertEquals(List.of("人口综合管理", "实有人口综合管理信息系统"), quotes("人口综合管理信息系统")),
                () -> assertEquals(List.of("金农", "金农工程"), quotes("金农业务应用系统")),
                () -> assertEquals(List.of("东方社区信息苑", "东方社区信息苑"), quotes("东方社区信息苑")),
                () -> assertTrue(quotes("电子口岸").size() >= 3), () -> assertTrue(quotes("知识产权服务信息系统").size() >= 2));
    }

    private static List<String> quotes(String system) {
        return of(ElementKind.SYSTEM).stream().filter(one -> one.name().equals(system)).findFirst().orElseThrow()
                .anchors().stream().map(draft::quote).toList();
    }

    @Test
    void bookTitlesArePoliciesAndTheDocumentItselfIsNone() {
        assertEquals(Set.of("上海银行卡产业发展计划（2006-2008年）", "上海市市级机关信息系统建设和管理指南（试行）", "上海市信息化项目预算编制及管理指南",
                "国家信息化发展战略（2006—2020年）", "上海市国民经济和社会发展第十一个五年规划纲要", "上海市国民经济和社会信息化“十一五”规划"),
                names(ElementKind.POLICY));
    }

    @Test
    void eventsAreFound() {
        assertEquals(Set.of("特奥会", "女足世界杯", "世博会"), names(ElementKind.EVENT));
    }

    @Test
    void governingVerbsAreThoseOfTheLadder() {
        assertAll(() -> assertEquals("规划建设", task("人口综合管理").verb()), () -> assertEquals(3, task("人口综合管理").rung()),
                () -> assertEquals("争取", task("积极争取").verb()), () -> assertEquals("启动", task("启动第三代").verb()),
                () -> assertEquals("基本建成", task("基本建成城市交通").verb()), () -> assertEquals("拓展", task("拓展市民信箱").verb()),
                () -> assertEquals("探索", task("探索通信局房").verb()), () -> assertEquals("推进", task("加快推进宏观").verb()),
                () -> assertEquals("完成", task("互联网络交换平台").verb()));
    }

    @Test
    void aVagueDeadlineBecomesTheWholeYear() {
        var due = task("发布实施电子政务").details().due();
        assertEquals("适时", due.text());
        assertEquals(LocalDate.of(2007, 1, 1), due.from());
        assertEquals(LocalDate.of(2007, 12, 31), due.to());
        assertEquals(1, draft.candidates().stream().filter(one -> one.details().due() != null).count());
    }

    @Test
    void nobodyIsResponsibleYet() {
        assertTrue(draft.candidates().stream().allMatch(one -> one.details().parts().isEmpty()));
    }

    @Test
    void aShortFirstSentenceStandsOverItsParagraph() {
        var rural = task("推进农村信息化");
        assertEquals(7, rural.children().stream().filter(child -> child.kind() == ElementKind.TASK).count() + 1);
    }

    @Test
    void nearlyEveryLetterOfTheBodyIsAnchored() {
        double coverage = Coverage.ofBody(draft);
        System.out.printf("Shanghai 2007: %.1f %% of the body is anchored, %d candidates%n", coverage * 100,
                draft.candidates().size());
        assertTrue(coverage > 0.95, String.valueOf(coverage));
    }

    @Test
    void thePlanHasCodesByPlace() {
        var plan = draft.toPlan();
        assertEquals("4", plan.getChildren().get(3).getCode());
        assertEquals("4.5.1", plan.getChildren().get(3).getChildren().get(4).getChildren().get(0).getCode());
    }
}
