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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is responsible, in all the ways documents write it. */
@SuppressWarnings("nls")
class ResponsibilityTest {

    private static Candidate task(String item) {
        var draft = Samples.read(("2009年工作要点\n一、电子政务\n1. " + item + "\n2. 开展培训。\n").getBytes(StandardCharsets.UTF_8));
        return draft.roots().get(0).children().get(0);
    }

    private static List<String> parts(String item) {
        return task(item).details().parts().stream().map(part -> part.role() + " " + part.text()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"（牵头单位：市信息办；责任单位：市财政局、市人事局；完成时限：2009年12月底）", "（牵头单位:市信息办 责任单位:市财政局、市人事局)",
            "(牵头单位：市信息办，责任单位：市财政局，市人事局）", "【牵头单位：市信息办。责任单位：市财政局和市人事局。】", "〔牵头：市信息办；责任部门：市财政局、市人事局〕",
            "\n牵头单位：市信息办\n责任单位：市财政局、市人事局", "\n牵头单位：市信息办；责任单位：市财政局、市人事局等部门", "牵头部门：市信息办；责任单位：市财政局、市人事局。",
            "\n　　牵头单位：市信息办　　责任单位：市财政局、市人事局", "（牵头单位： 市信息办； 责任单位： 市财政局 市人事局）"})
    void labels(String suffix) {
        assertEquals(List.of("lead 市信息办", "responsible 市财政局", "responsible 市人事局"), parts("建设政务平台。" + suffix));
    }

    @ParameterizedTest
    @ValueSource(strings = {"（市信息办牵头，市财政局、市人事局配合）", "（由市信息办牵头，市财政局、市人事局等部门配合）", "（市信息办牵头，市财政局和市人事局协办）",
            "（市信息办牵头会同市财政局、市人事局）", "（市信息办牵头；市财政局、市人事局参与）", "（市信息办牵头、市财政局、市人事局配合）",
            "（主办：市信息办；协办：市财政局、市人事局）", "，由市信息办牵头，市财政局、市人事局配合。"})
    void phrases(String suffix) {
        assertEquals(List.of("lead 市信息办", "cooperate 市财政局", "cooperate 市人事局"), parts("建设政务平台" + suffix));
    }

    @ParameterizedTest
    @CsvSource({"（责任单位：各区县政府）, responsible 各区县政府", "（责任单位：各区、县政府）, responsible 各区、县政府", "（市信息办负责）, responsible 市信息办",
            "（市信息办）, responsible 市信息办", "（市信息办、市财政局）, responsible 市信息办|responsible 市财政局",
            "（牵头单位：市信息办、市财政局）, lead 市信息办|lead 市财政局", "（市信息办、市财政局共同牵头）, lead 市信息办|lead 市财政局",
            "（督办单位：市政府督查室）, supervise 市政府督查室", "（责任单位：市信息办（牵头）、市财政局）, lead 市信息办|responsible 市财政局",
            "（市发展和改革委员会、市人口和计划生育委员会按职责分工负责）, responsible 市发展和改革委员会|responsible 市人口和计划生育委员会",
            "（牵头领导：张三；责任单位：市信息办）, responsible 市信息办", "（市信息办、各区县政府分别负责）, responsible 市信息办|responsible 各区县政府",
            "（责任单位：市国资委、移动公司、电信公司）, responsible 市国资委|responsible 移动公司|responsible 电信公司"})
    void oneOrSeveral(String suffix, String expected) {
        assertEquals(Arrays.asList(expected.split("\\|")), parts("建设政务平台" + suffix + "。"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"（二期）", "（GIS）", "（区县）", "（园区）", "（试行）", "（三年）", "（以下简称平台）", "（含郊区）", "（2009—2011年）"})
    void otherBracketsSayNothing(String bracket) {
        assertEquals(List.of(), parts("建设政务平台" + bracket + "和应用系统。"));
    }

    @Test
    void theSubjectOfAClauseIsResponsible() {
        assertEquals(List.of("responsible 市信息办"), parts("市信息办要加快建设政务平台。"));
        assertEquals("加快建设政务平台", task("市信息办要加快建设政务平台。").name());
    }

    @Test
    void thoseWhoTakePartCooperate() {
        assertEquals(List.of("responsible 市信息办", "cooperate 市监察局"), parts("市信息办会同市监察局对重点项目进行督查。"));
    }

    @Test
    void aDeadlineBesideUnitsIsRead() {
        var due = task("建设政务平台。（牵头单位：市信息办；完成时限：2009年10月底）").details().due();
        assertEquals("2009年10月底", due.text());
        assertEquals("2009-10-31", due.to().toString());
    }

    @Test
    void aLabelledDeadlineBeforeABracketOfUnitsIsRead() {
        var task = task("扩建电子政务外网，完成时限：2010年9月底前。（牵头单位：市信息办；配合单位：市财政局）");
        assertEquals("2010-09-30", task.details().due().to().toString());
        assertEquals(2, task.details().parts().size());
        assertEquals("扩建电子政务外网", task.name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"（一）开展网站测评。年底前完成。", "（一）开展网站测评；年底前全部完成", "开展网站测评。年底前完成。",
            "（一）开展网站测评。年底前完成。（市信息办牵头）", "开展网站测评。\n年底前完成。"})
    void aSentenceThatSaysOnlyWhenSpeaksOfTheTaskBeforeIt(String text) {
        var plan = "2009年工作要点\n一、电子政务\n" + text + "\n（三）完善目录。\n";
        var task = Samples.read(plan.getBytes(StandardCharsets.UTF_8)).candidates().stream()
                .filter(one -> one.name().equals("开展网站测评")).findFirst().orElseThrow();
        assertEquals("2009-12-31", task.details().due().to().toString());
        assertTrue(task.children().isEmpty(), task.children().toString());
    }

    @Test
    void aBracketBehindAnEnumerationSpeaksOfAllItsItems() {
        var text = "2009年工作要点\n一、夯实基础。一是建设政务平台；二是完善目录；三是开展培训。（责任单位：市信息办）\n二、开展竞赛。\n";
        var chapter = Samples.read(text.getBytes(StandardCharsets.UTF_8)).roots().getFirst();
        assertEquals(1, chapter.details().parts().size());
        assertTrue(chapter.children().stream().allMatch(task -> task.details().parts().isEmpty()));
    }

    @Test
    void aUnitWithAnotherInBracketsGivesBothTheirParts() {
        assertEquals(List.of("responsible 市工商局", "cooperate 市质监局"), parts("查处制假售假。（责任单位：市工商局（市质监局配合））"));
    }

    @Test
    void aVagueDeadlineIsKeptInItsWordsWithTheWholeYear() {
        var due = task("建设政务平台。（责任单位：市信息办；完成时限：按照省里有关要求）").details().due();
        assertEquals("按照省里有关要求", due.text());
        assertEquals("2009-01-01", due.from().toString());
        assertEquals("2009-12-31", due.to().toString());
    }

    @Test
    void oneUnitWithSeveralNamesIsOneUnit() {
        var text = "临江市信息化办公室2009年工作要点\n1. 建设平台。（信息办牵头）\n2. 完善系统。（市信息办牵头）\n3. 开展培训。（临江市信息化办公室牵头）\n";
        var draft = Samples.read(text.getBytes(StandardCharsets.UTF_8));
        assertEquals(1, draft.units().size(), draft.units().toString());
        assertEquals("临江市信息化办公室", draft.units().get(0).getName());
    }

    @Test
    void shanghaiUnitsGetTheirOfficialNames() {
        var text = "上海市2007年工作要点\n1. 建设平台。（牵头单位：信息委；责任单位：市发改委、松江区政府）\n2. 完善系统。\n";
        var draft = Samples.read(text.getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("上海市信息化委员会", "上海市发展和改革委员会", "松江区"),
                draft.units().stream().map(unit -> unit.getName()).toList());
    }
}
