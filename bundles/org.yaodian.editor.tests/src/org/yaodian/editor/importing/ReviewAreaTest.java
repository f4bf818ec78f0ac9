/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.editor.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.editor.source.TextRange;
import org.yaodian.model.ElementKind;
import org.yaodian.text.Candidate;
import org.yaodian.text.ImportDraft;

@SuppressWarnings("nls")
class ReviewAreaTest {

    private final ImportDraft draft = Drafts.small();
    private final Review review = new Review(draft);
    private final Candidate task = Drafts.named(draft, "推进政务外网");
    private Shell shell;
    private ReviewArea area;

    @BeforeEach
    void open() {
        shell = new Shell(Display.getDefault());
        shell.setLayout(new FillLayout());
        shell.setSize(1100, 600);
        area = new ReviewArea(shell, review);
        shell.open();
        settle();
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private void settle() {
        while (shell.getDisplay().readAndDispatch()) {
            continue;
        }
    }

    private void press(Control control, int modifiers, int key) {
        var event = new Event();
        event.stateMask = modifiers;
        event.keyCode = key;
        control.notifyListeners(SWT.KeyDown, event);
        settle();
    }

    private void pressInTree(int modifiers, int key) {
        press(area.tree().widget(), modifiers, key);
    }

    @Test
    void pointingAtWordsSelectsTheirRow() {
        int place = task.anchors().getFirst().offset() + 1;
        area.text().setSelectedRange(new TextRange(place, 0));
        var event = new Event();
        event.keyCode = SWT.ARROW_LEFT;
        area.text().getTextWidget().notifyListeners(SWT.KeyUp, event);
        assertEquals(1, area.tree().selection().size());
        assertTrue(task.contains(area.tree().selection().getFirst()));
    }

    @Test
    void deleteRejectsAndUndoAccepts() {
        area.select(List.of(task));
        pressInTree(0, SWT.DEL);
        assertFalse(task.accepted());
        assertFalse(area.tree().itemOf(task).getChecked());
        pressInTree(SWT.MOD1, 'z');
        assertTrue(task.accepted());
        assertTrue(area.tree().itemOf(task).getChecked());
    }

    @Test
    void enterDoesNotFinishTheWizard() {
        for (var control : List.of(area.tree().widget(), area.text().getTextWidget())) {
            var event = new Event();
            event.detail = SWT.TRAVERSE_RETURN;
            event.doit = true;
            control.notifyListeners(SWT.Traverse, event);
            assertFalse(event.doit);
        }
    }

    @Test
    void spaceRejectsAndAcceptsInTurn() {
        area.select(List.of(task));
        pressInTree(0, ' ');
        assertFalse(task.accepted());
        pressInTree(0, ' ');
        assertTrue(task.accepted());
    }

    @Test
    void aCheckBoxRejectsEverySelectedRow() {
        var other = Drafts.named(draft, "完善电子口岸");
        area.select(List.of(task, other));
        var item = area.tree().itemOf(task);
        item.setChecked(false);
        var event = new Event();
        event.item = item;
        event.detail = SWT.CHECK;
        area.tree().widget().notifyListeners(SWT.Selection, event);
        assertFalse(task.accepted());
        assertFalse(other.accepted());
    }

    @Test
    void controlAndANumberChangeTheKind() {
        area.select(List.of(task));
        pressInTree(SWT.MOD1, '1' + ElementKind.EVENT.ordinal());
        assertEquals(ElementKind.EVENT, task.kind());
        assertEquals(ElementKind.EVENT.label(),
                area.tree().itemOf(task).getText(CandidateColumn.KIND.ordinal()));
        assertEquals(List.of(task), area.tree().selection());
    }

    @Test
    void aTaskIsSplitAtTheCaretAndJoinedAgain() {
        area.select(List.of(task));
        area.text().setSelectedRange(new TextRange(task.anchors().getFirst().offset() + 4, 0));
        press(area.text().getTextWidget(), SWT.MOD1, SWT.CR);
        var second = area.tree().selection().getFirst();
        assertFalse(second == task);
        assertEquals(task.anchors().getFirst().end(), second.anchors().getFirst().offset());
        area.select(List.of(task, second));
        pressInTree(SWT.MOD1, 'j');
        assertEquals(List.of(task), area.tree().selection());
        assertNull(area.tree().itemOf(second));
    }

    @Test
    void altAndAnArrowMoveARowWithWhatStandsInIt() {
        area.select(List.of(task));
        pressInTree(SWT.MOD3, SWT.ARROW_DOWN);
        assertEquals(task, task.parent().children().getLast());
        assertEquals(List.of(task), area.tree().selection());
        pressInTree(SWT.MOD3, SWT.ARROW_RIGHT);
        assertEquals(Drafts.named(draft, "完善电子口岸"), task.parent());
        pressInTree(SWT.MOD3, SWT.ARROW_LEFT);
        assertEquals(ElementKind.CHAPTER, task.parent().kind());
        pressInTree(SWT.MOD1, 'z');
        pressInTree(SWT.MOD1, 'z');
        pressInTree(SWT.MOD1, 'z');
        assertEquals(task, task.parent().children().getFirst());
    }

    private void click(int place) {
        area.text().setSelectedRange(new TextRange(place, 0));
        var event = new Event();
        event.keyCode = SWT.ARROW_RIGHT;
        area.text().getTextWidget().notifyListeners(SWT.KeyUp, event);
    }

    @Test
    void pointingInsideTheSelectedCandidateKeepsItSoThatItCanBeSplit() {
        var system = task.children().getFirst();
        int inside = system.anchors().getFirst().offset() + 2;
        area.select(List.of(task));
        click(inside);
        assertEquals(List.of(task), area.tree().selection());
        press(area.text().getTextWidget(), SWT.MOD1, SWT.CR);
        assertEquals(inside, task.anchors().getFirst().end());
    }

    @Test
    void aDoubleClickSelectsTheInnermostCandidate() {
        var system = task.children().getFirst();
        area.select(List.of(task));
        click(system.anchors().getFirst().offset() + 2);
        area.text().getTextWidget().notifyListeners(SWT.MouseDoubleClick, new Event());
        assertEquals(List.of(system), area.tree().selection());
    }

    @Test
    void aNameIsTypedInItsRow() {
        area.select(List.of(task));
        pressInTree(0, SWT.F2);
        var field = Stream.of(area.tree().widget().getChildren()).filter(Text.class::isInstance).map(Text.class::cast)
                .findFirst().orElseThrow();
        field.setText("建设政务外网平台");
        var event = new Event();
        event.detail = SWT.TRAVERSE_RETURN;
        field.notifyListeners(SWT.Traverse, event);
        assertEquals("建设政务外网平台", task.name());
        assertFalse(event.doit);
        assertEquals("建设政务外网平台", area.tree().itemOf(task).getText());
    }

    @Test
    void escapeLeavesTheOldName() {
        String old = task.name();
        area.select(List.of(task));
        pressInTree(0, SWT.F2);
        var field = (Text) Stream.of(area.tree().widget().getChildren()).filter(Text.class::isInstance).findFirst()
                .orElseThrow();
        field.setText("别的");
        var event = new Event();
        event.detail = SWT.TRAVERSE_ESCAPE;
        field.notifyListeners(SWT.Traverse, event);
        assertEquals(old, task.name());
    }

    @Test
    void everyCandidateHasARowWithItsText() {
        for (var candidate : draft.candidates()) {
            TreeItem item = area.tree().itemOf(candidate);
            assertNotNull(item, candidate.name());
            assertEquals(candidate.name(), item.getText());
        }
    }

    @Test
    void onlyWhatIsInSightIsMadeOfThousandsOfCandidates() {
        var text = new StringBuilder("2010年工作要点\n");
        for (int i = 1; i <= 300; i++) {
            text.append("第").append(i).append("章 信息化\n").append("推进甲系统建设；完善乙平台；建成丙网络；推广丁应用。\n".repeat(5));
        }
        area.dispose();
        var many = Drafts.read(text.toString());
        assertTrue(many.candidates().size() > 3000, "candidates: " + many.candidates().size());
        area = new ReviewArea(shell, new Review(many));
        shell.layout();
        settle();
        var last = many.candidates().getLast();
        area.select(List.of(last));
        assertEquals(List.of(last), area.tree().selection());
        long made = Stream.of(area.tree().widget().getItems()).filter(item -> item.getData() != null)
                .flatMap(item -> item.getExpanded() ? Stream.of(item.getItems()) : Stream.empty())
                .filter(item -> item.getData() != null).count();
        assertTrue(made < many.candidates().size() / 2, made + " of " + many.candidates().size());
    }
}
