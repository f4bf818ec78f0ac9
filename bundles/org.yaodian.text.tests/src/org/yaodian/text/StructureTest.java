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
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.yaodian.model.ElementKind;

/** Numbered levels in any mix, run-in headings, and documents without any. */
@SuppressWarnings("nls")
class StructureTest {

    /** Chapters and tasks with their depth, one in each line. */
    private static String tree(String text) {
        var draft = Samples.read(text.getBytes(StandardCharsets.UTF_8));
        return draft.candidates().stream()
                .filter(one -> one.kind() == ElementKind.CHAPTER || one.kind() == ElementKind.TASK)
                .map(one -> "  ".repeat(depth(one)) + (one.kind() == ElementKind.CHAPTER ? "# " : "") + one.name())
                .collect(Collectors.joining("\n"));
    }

    private static int depth(Candidate candidate) {
        return candidate.parent() == null ? 0 : depth(candidate.parent()) + 1;
    }

    @Test
    void allLevelsBelowOneAnother() {
        assertEquals("""
                # 总体部署
                  # 电子政务
                    # 基础平台
                      # 政务云
                        建设政务云平台
                          完成机房改造
                          开展迁移
                        完善灾备中心
                    # 应用推广
                      推广市民卡应用""", tree("""
                2009年工作要点
                第一部分 总体部署
                一、电子政务
                （一）基础平台
                1. 政务云
                （1）建设政务云平台
                ①完成机房改造；
                ②开展迁移。
                （2）完善灾备中心。
                （二）应用推广
                1. 推广市民卡应用。
                """));
    }

    @Test
    void runInHeadingsOfSectionsStandOverTheirText() {
        assertEquals("""
                # 电子政务
                  # 加强平台建设
                    建设政务云平台
                    完善共享目录
                  # 推进应用
                    推广市民卡""", tree("""
                2009年工作要点
                一、电子政务
                （一）加强平台建设。建设政务云平台；完善共享目录。
                （二）推进应用。推广市民卡。
                """));
    }

    @Test
    void theHeadOfAnItemIsTheTaskAndItsOtherClausesStandBelow() {
        assertEquals("""
                # 电子政务
                  推进平台建设
                    建设政务云
                    完善目录
                  开展培训
                    组织竞赛""", tree("""
                2009年工作要点
                一、电子政务
                1. 推进平台建设。建设政务云；完善目录。
                2. 开展培训，组织竞赛。
                """));
    }

    @Test
    void aListInsideAParagraphIsCutAtItsNumbers() {
        assertEquals("""
                # 电子政务
                  完善门户网站
                  推进信息公开
                  开展网上调查
                # 信息安全
                  组织检查
                  开展演练""", tree("""
                2009年工作要点
                一、电子政务
                主要做好以下工作：（1）完善门户网站；（2）推进信息公开；（3）开展网上调查。
                二、信息安全
                一是组织检查；二是开展演练。
                """));
    }

    @Test
    void theWholeDocumentMayStandInOneLine() {
        assertEquals("""
                # 电子政务
                  完善门户网站
                # 信息安全
                  组织检查""", tree("2009年工作要点　　一、电子政务　　完善门户网站。　　二、信息安全　　组织检查。"));
    }

    @Test
    void decimalNumbersNest() {
        assertEquals("""
                # 电子政务
                  完善门户网站
                  推进信息公开
                # 信息安全
                  组织检查""", tree("""
                2009年工作要点
                1 　电子政务
                1.1 完善门户网站。
                1.2 推进信息公开。
                2 　信息安全
                2.1 组织检查。
                """));
    }

    @Test
    void numbersMayRunThroughAllChapters() {
        assertEquals("""
                # 电子政务
                  完善门户网站
                  推进信息公开
                # 信息安全
                  组织检查
                  开展演练""", tree("""
                2009年工作要点
                一、电子政务
                1、完善门户网站。
                2、推进信息公开。
                二、信息安全
                3、组织检查。
                4、开展演练。
                """));
    }

    @Test
    void sentencesWithoutNumbersAreTasksInOneChapter() {
        assertEquals("""
                # 2009年工作要点
                  完善门户网站
                  推进信息公开
                  组织安全检查""", tree("""
                2009年工作要点
                完善门户网站；推进信息公开。
                组织安全检查。
                """));
    }

    @Test
    void shortLinesBeforeParagraphsAreHeadings() {
        assertEquals(List.of("# 电子政务", "  完善门户网站", "  推进信息公开", "# 信息安全", "  组织安全检查", "  开展应急演练"), tree("""
                2009年工作要点

                电子政务

                完善门户网站；推进信息公开，方便市民。

                信息安全

                组织安全检查；开展应急演练，提高能力。
                """).lines().toList());
    }

    @Test
    void guidingThoughtHoldsNoTasks() {
        var draft = Samples.read("""
                2009年工作要点
                一、指导思想
                以科学发展观为指导，全面推进信息化建设。
                二、主要任务
                完善门户网站。
                """.getBytes(StandardCharsets.UTF_8));
        assertEquals(1, draft.candidates().stream().filter(one -> one.kind() == ElementKind.TASK).count());
        assertEquals("以科学发展观为指导，全面推进信息化建设。", draft.header().guidingText());
    }

    @Test
    void whatTheYearIsToReachIsReadBeforeTheBodyToo() {
        var draft = Samples.read("""
                河溪市2009年工作要点
                2009年，全市工作的总体要求是：坚持稳中求进。主要预期目标是：生产总值增长8%左右；居民消费价格涨幅控制在3%以内。
                一、加强建设
                建设政务平台。
                """.getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("8", "3"), draft.roots().stream().filter(one -> one.kind() == ElementKind.TARGET)
                .map(one -> one.details().goal().value().toPlainString()).toList());
        assertTrue(draft.header().addressees().isEmpty());
    }

    @Test
    void dashesOpenItems() {
        assertEquals("""
                # 繁荣文化
                  办好客户端
                  举办丰收节""", tree("""
                2009年工作要点
                一、繁荣文化
                ——办好客户端；
                ——举办丰收节。
                """));
    }

    @Test
    void brokenLinesAreJoined() {
        assertEquals("""
                # 电子政务
                  加快推进全市统一的政务服务平台建设
                  完善网上办事大厅功能
                  推动各部门业务系统与平台对接
                  努力建设服务型政府
                # 信息安全
                  组织全市重要信息系统安全检查
                  对发现的问题及时督促有关单位整改到位""", tree("""
                二〇〇九年工作要点

                一、电子政务

                    加快推进全市统一的政务服务平台建设，完善网上
                办事大厅功能，推动各部门业务系统与平台对接，提高行
                政审批的效率和透明度，方便企业和群众办事，努力建设
                服务型政府。

                二、信息安全

                    组织全市重要信息系统安全检查，对发现的问题及
                时督促有关单位整改到位，确保重要信息系统的安全稳定
                运行，不发生重大事故。
                """));
    }

    @Test
    void fullWidthAndCircledNumbersAreNumbers() {
        assertEquals("""
                # 电子政务
                  完善门户网站
                    开通英文版
                    增设栏目
                  推进信息公开""", tree("""
                2009年工作要点
                一．电子政务
                １．完善门户网站。
                ⑴开通英文版；
                ⑵增设栏目。
                ２．推进信息公开。
                """));
    }
}
