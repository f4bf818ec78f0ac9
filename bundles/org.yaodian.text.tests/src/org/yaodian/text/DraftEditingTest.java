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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaodian.model.ElementKind;
import org.yaodian.model.Outline;

/** What a person can change before the plan is made. */
@SuppressWarnings("nls")
class DraftEditingTest {

    private static final String TEXT = """
            临江市2009年工作要点
            一、电子政务
            完善办公系统和审批流程；推进数据共享平台建设，年底前完成。（市信息办牵头）
            二、农村信息化
            开展农民培训。
            """;

    private ImportDraft draft;
    private DraftEditor editor;

    @BeforeEach
    void read() {
        read(TEXT);
    }

    private void read(String text) {
        draft = Samples.read(text.getBytes(StandardCharsets.UTF_8));
        editor = new DraftEditor(draft);
    }

    private Candidate named(String words) {
        return draft.candidates().stream().filter(one -> one.name().contains(words)).findFirst().orElseThrow();
    }

    private int offsetOf(String words) {
        return TEXT.codePointCount(0, TEXT.indexOf(words));
    }

    private List<String> planNames() {
        return Outline.elements(draft.toPlan()).map(element -> element.getCode() + " " + element.getName()).toList();
    }

    @Test
    void everyCandidateIsAcceptedAtFirst() {
        assertEquals(draft.candidates().size(), Outline.elements(draft.toPlan()).count());
    }

    @Test
    void aRejectedCandidateAndWhatStandsBelowItStayOutOfThePlan() {
        editor.reject(named("电子政务"));
        assertEquals(List.of("1 农村信息化", "1.1 开展农民培训"), planNames());
    }

    @Test
    void acceptingAChildAcceptsItsParents() {
        editor.reject(named("电子政务"));
        editor.accept(named("数据共享平台建设"));
        assertTrue(named("电子政务").accepted());
        assertTrue(named("数据共享平台建设").accepted());
    }

    @Test
    void splittingGivesBothPartsTheirOwnNameVerbAndAnchor() {
        var training = named("开展农民培训");
        var chapter = named("农村信息化");
        editor.join(chapter, named("电子政务"));
        var task = named("完善办公系统");
        var second = editor.split(task, offsetOf("审批流程"));
        assertEquals("完善办公系统和", draft.quote(task.anchors().get(0)));
        assertTrue(draft.quote(second.anchors().get(0)).startsWith("审批流程"));
        assertEquals("完善", task.verb());
        assertEquals("审批流程", second.name());
        assertEquals(task.parent(), second.parent());
        assertEquals(training.parent(), chapter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"一是加强人才队伍的培养", "1. 加强人才队伍的培养", "①加强人才队伍的培养", "（一）加强人才队伍的培养"})
    void splittingAnItemTakesItsNumberOutOfTheName(String item) {
        var text = "临江市2009年工作要点\n一、人才\n" + item + "。\n";
        read(text);
        var task = named("加强人才");
        var second = editor.split(task, text.indexOf("培养"));
        assertEquals("加强人才队伍", task.name());
        assertEquals("加强", task.verb());
        assertEquals("培养", second.name());
    }

    @Test
    void aSplitOutsideOfTheAnchorsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> editor.split(named("开展农民培训"), 0));
    }

    @Test
    void joiningKeepsAnchorsChildrenAndDetailsOfBoth() {
        var first = named("开展农民培训");
        var second = named("数据共享平台建设");
        int anchors = first.anchors().size() + second.anchors().size();
        int children = first.children().size() + second.children().size();
        editor.join(first, second);
        assertEquals(anchors, first.anchors().size());
        assertEquals(children, first.children().size());
        assertEquals("年底前", first.details().due().text());
        assertFalse(draft.candidates().contains(second));
    }

    @Test
    void differentKindsAreNotJoined() {
        assertThrows(IllegalArgumentException.class, () -> editor.join(named("电子政务"), named("开展农民培训")));
    }

    @Test
    void aTaskCanBecomeASystemAndLosesItsVerb() {
        var task = named("开展农民培训");
        editor.retype(task, ElementKind.SYSTEM);
        assertEquals(ElementKind.SYSTEM, task.kind());
        assertNull(task.verb());
        editor.retype(task, ElementKind.TASK);
        assertEquals("开展", task.verb());
    }

    @Test
    void aChapterWithTasksCannotBecomeAPolicyOverChapters() {
        var chapter = named("电子政务");
        var task = named("开展农民培训");
        assertThrows(IllegalArgumentException.class, () -> editor.retype(chapter, ElementKind.TARGET));
        assertEquals(ElementKind.CHAPTER, chapter.kind());
        assertThrows(IllegalArgumentException.class, () -> editor.move(chapter, task, 0));
    }

    @Test
    void movingChangesTheCodes() {
        editor.move(named("开展农民培训"), named("电子政务"), 0);
        assertTrue(planNames().contains("1.1 开展农民培训"), planNames().toString());
    }

    @Test
    void nothingIsMovedIntoItself() {
        var chapter = named("电子政务");
        assertThrows(IllegalArgumentException.class, () -> editor.move(chapter, named("完善办公系统"), 0));
    }

    @Test
    void aNameGivenByAPersonIsCertain() {
        editor.rename(named("开展农民培训"), " 培训农民 ");
        assertEquals(1.0, named("培训农民").confidence());
        assertThrows(IllegalArgumentException.class, () -> editor.rename(named("培训农民"), " "));
    }

    @Test
    void thePlanSharesNothingWithTheDraft() {
        var first = draft.toPlan();
        draft.header().setTitle("另一个标题");
        editor.rename(named("开展农民培训"), "培训");
        assertEquals("临江市2009年工作要点", first.getTitle());
        assertEquals("另一个标题", draft.toPlan().getTitle());
        assertTrue(Outline.elements(first).anyMatch(element -> element.getName().equals("开展农民培训")));
        assertEquals(first.getUnits().size(), draft.toPlan().getUnits().size());
    }

    @Test
    void aCandidateIsFoundByItsId() {
        var task = named("开展农民培训");
        assertEquals(task, draft.find(task.id()).orElseThrow());
        assertTrue(draft.find("none").isEmpty());
    }
}
