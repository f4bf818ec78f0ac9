/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.editor.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.model.ElementKind;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.Task;

@SuppressWarnings("nls")
class SourcePageTest {

    private final SamplePlan sample = new SamplePlan();
    private Shell shell;
    private SourcePage page;

    @BeforeEach
    void open() {
        shell = new Shell(Display.getDefault());
        shell.setLayout(new FillLayout());
        shell.setSize(900, 500);
        page = new SourcePage(sample.domain, sample.plan);
        page.createControl(shell);
        shell.open();
        settle();
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private void settle() {
        while (shell.getDisplay().readAndDispatch()) {
            // goes on until every event is handled
        }
    }

    private static Stream<Control> below(Control control) {
        return control instanceof Composite composite
                ? Stream.concat(Stream.of(control), Stream.of(composite.getChildren()).flatMap(SourcePageTest::below))
                : Stream.of(control);
    }

    private IAction action(String label) {
        var bar = below(shell).filter(ToolBar.class::isInstance).map(ToolBar.class::cast).findFirst().orElseThrow();
        return Stream.of(bar.getItems()).map(item -> item.getData()).filter(ActionContributionItem.class::isInstance)
                .map(item -> ((ActionContributionItem) item).getAction())
                .filter(action -> action.getText() != null && action.getText().startsWith(label)).findFirst()
                .orElseThrow();
    }

    private void press(String label) {
        assertTrue(action(label).isEnabled(), label);
        action(label).run();
        settle();
    }

    private void pointAt(String quote) {
        page.text().setSelectedRange(new TextRange(SamplePlan.range(quote).offset(), 0));
        var event = new Event();
        event.keyCode = SWT.ARROW_RIGHT;
        page.text().getTextWidget().notifyListeners(SWT.KeyUp, event);
        settle();
    }

    private void selectWords(String quote) {
        page.text().setSelectedRange(SamplePlan.range(quote));
        page.text().getTextWidget().notifyListeners(SWT.MouseUp, new Event());
        settle();
    }

    @Test
    void pointingAtWordsSelectsTheInnermostElement() {
        var told = new ArrayList<Object>();
        page.addSelectionChangedListener(event -> told.add(event.getStructuredSelection().getFirstElement()));
        pointAt("网建设");
        pointAt("推进");
        assertEquals(List.of(sample.system, sample.task), told);
    }

    @Test
    void selectingWordsKeepsTheSelectedElement() {
        page.setSelection(new StructuredSelection(sample.second));
        selectWords("电子口岸");
        assertEquals(new StructuredSelection(sample.second), page.getSelection());
    }

    @Test
    void whatIsSelectedElsewhereIsSelectedHere() {
        page.selectionChanged(null, new StructuredSelection(sample.task));
        assertEquals(new StructuredSelection(sample.task), page.getSelection());
    }

    @Test
    void whatBelongsToAnotherPlanIsNot() {
        page.selectionChanged(null, new StructuredSelection(new SamplePlan().task));
        assertTrue(page.getSelection().isEmpty());
    }

    @Test
    void selectedWordsBecomeATaskThatUndoTakesBack() {
        selectWords("完善电子口岸");
        press(ElementKind.TASK.label());
        var made = Outline.elements(sample.plan, Task.class).filter(t -> t.getName().equals("完善电子口岸")).findFirst()
                .orElseThrow();
        assertEquals(SamplePlan.range("完善电子口岸").offset(), made.getAnchors().getFirst().getOffset());
        assertEquals(new StructuredSelection(made), page.getSelection());
        sample.domain.getCommandStack().undo();
        settle();
        assertEquals(4, Outline.elements(sample.plan).count());
        assertTrue(page.text().getHighlights().of(made).isEmpty());
        assertTrue(page.getSelection().isEmpty());
    }

    @Test
    void selectedWordsBecomeAnAnchorOfTheSelectedElement() {
        page.setSelection(new StructuredSelection(sample.task));
        selectWords("电子口岸");
        press(Messages.SourceActions_AddAnchorTo.substring(0, 3));
        assertEquals(2, sample.task.getAnchors().size());
        assertEquals("电子口岸", sample.task.getAnchors().get(1).getText());
        assertEquals(2, page.text().getHighlights().of(sample.task).size());
    }

    @Test
    void lineEndsAroundTheWordsAreLeftOut() {
        var words = SamplePlan.range("开展培训。");
        page.text().setSelectedRange(new TextRange(words.offset() - 2, words.length() + 4));
        page.text().getTextWidget().notifyListeners(SWT.MouseUp, new Event());
        press(ElementKind.TASK.label());
        var anchor = Outline.elements(sample.plan, Task.class).filter(t -> t.getName().equals("开展培训")).findFirst()
                .orElseThrow().getAnchors().getFirst();
        assertEquals(words, new TextRange(anchor.getOffset(), anchor.getLength()));
        assertEquals("开展培训。", anchor.getText());
    }

    @Test
    void aReadOnlyPlanIsNotChanged() {
        sample.domain.setReadOnly(true);
        selectWords("完善电子口岸");
        assertFalse(action(ElementKind.TASK.label()).isEnabled());
    }

    @Test
    void theAnchorAtTheCaretIsRemoved() {
        pointAt("𠀀网");
        press(Messages.SourceActions_RemoveAnchor);
        assertTrue(sample.system.getAnchors().isEmpty());
        sample.domain.getCommandStack().undo();
        assertFalse(sample.system.getAnchors().isEmpty());
    }

    @Test
    void theNextUncoveredWordsAreSelected() {
        press(Messages.SourceActions_NextUncovered);
        assertEquals(SamplePlan.range("完善电子口岸"), page.text().getSelectedRange());
    }

    @Test
    void aPlanWithoutSourceSaysSo() {
        var empty = new SourcePage(sample.domain, PlanFactory.eINSTANCE.createWorkPlan());
        var control = empty.createControl(shell);
        shell.layout();
        assertTrue(below(control).anyMatch(EmptySource.class::isInstance));
        empty.openFind();
        empty.setFocus();
    }
}
