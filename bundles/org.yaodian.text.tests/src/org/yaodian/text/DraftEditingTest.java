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

    @BeforeEach
    void read() {
        draft = Samples.read(TEXT.getBytes(StandardCharsets.UTF_8));
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
        draft.reject(named("电子政务"));
        assertEquals(List.of("1 农村信息化", "1.1 开展农民培训"), planNames());
    }

    @Test
    void acceptingAChildAcceptsItsParents() {
        draft.reject(named("电子政务"));
        draft.accept(named("数据共享平台建设"));
        assertTrue(named("电子政务").accepted());
        assertTrue(named("数据共享平台建设").accepted());
    }

    @Test
    void splittingGivesBothPartsTheirOwnNameVerbAndAnchor() {
        var training = named("开展农民培训");
        var chapter = named("农村信息化");
        draft.join(chapter, named("电子政务"));
        var task = named("完善办公系统");
        var second = draft.split(task, offsetOf("审批流程"));
        assertEquals("完善办公系统和", draft.quote(task.anchors().get(0)));
        assertTrue(draft.quote(second.anchors().get(0)).startsWith("审批流程"));
        assertEquals("完善", task.verb());
        assertEquals("审批流程", second.name());
        assertEquals(task.parent(), second.parent());
        assertEquals(training.parent(), chapter);
    }

    @Test
    void aSplitOutsideOfTheAnchorsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> draft.split(named("开展农民培训"), 0));
    }

    @Test
    void joiningKeepsAnchorsChildrenAndDetailsOfBoth() {
        var first = named("开展农民培训");
        var second = named("数据共享平台建设");
        int anchors = first.anchors().size() + second.anchors().size();
        int children = first.children().size() + second.children().size();
        draft.join(first, second);
        assertEquals(anchors, first.anchors().size());
        assertEquals(children, first.children().size());
        assertEquals("年底前", first.details().due().text());
        assertFalse(draft.candidates().contains(second));
    }

    @Test
    void differentKindsAreNotJoined() {
        assertThrows(IllegalArgumentException.class, () -> draft.join(named("电子政务"), named("开展农民培训")));
    }

    @Test
    void aTaskCanBecomeASystemAndLosesItsVerb() {
        var task = named("开展农民培训");
        draft.retype(task, ElementKind.SYSTEM);
        assertEquals(ElementKind.SYSTEM, task.kind());
        assertNull(task.verb());
        draft.retype(task, ElementKind.TASK);
        assertEquals("开展", task.verb());
    }

    @Test
    void aChapterWithTasksCannotBecomeAPolicyOverChapters() {
        var chapter = named("电子政务");
        var task = named("开展农民培训");
        assertThrows(IllegalArgumentException.class, () -> draft.retype(chapter, ElementKind.TARGET));
        assertEquals(ElementKind.CHAPTER, chapter.kind());
        assertThrows(IllegalArgumentException.class, () -> draft.move(chapter, task, 0));
    }

    @Test
    void movingChangesTheCodes() {
        draft.move(named("开展农民培训"), named("电子政务"), 0);
        assertTrue(planNames().contains("1.1 开展农民培训"), planNames().toString());
    }

    @Test
    void nothingIsMovedIntoItself() {
        var chapter = named("电子政务");
        assertThrows(IllegalArgumentException.class, () -> draft.move(chapter, named("完善办公系统"), 0));
    }

    @Test
    void aNameGivenByAPersonIsCertain() {
        draft.rename(named("开展农民培训"), " 培训农民 ");
        assertEquals(1.0, named("培训农民").confidence());
        assertThrows(IllegalArgumentException.class, () -> draft.rename(named("培训农民"), " "));
    }

    @Test
    void thePlanSharesNothingWithTheDraft() {
        var first = draft.toPlan();
        draft.header().setTitle("另一个标题");
        draft.rename(named("开展农民培训"), "培训");
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
