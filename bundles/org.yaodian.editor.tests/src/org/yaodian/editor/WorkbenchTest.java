/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.diagram.AutomaticDiagrams;
import org.yaodian.editor.plan.PlanDocument;
import org.yaodian.editor.plan.PlanDocuments;
import org.yaodian.editor.recovery.PlanSaver;
import org.yaodian.model.edit.commands.change.RenameCommand;
import org.yaodian.model.file.PlanFile;
import org.yaodian.model.generate.PlanGenerator;
import org.yaodian.model.plan.Element;

/** The plan editor in a running workbench. */
@EnabledIf("org.yaodian.editor.RunningWorkbench#isThere")
class WorkbenchTest {

    private static final int ELEMENTS = 40;

    @TempDir
    private Path folder;
    private Path file;
    private IWorkbenchPage page;

    @BeforeEach
    void writeAPlan() throws IOException {
        file = folder.toRealPath().resolve("试验.plan");
        var plan = PlanGenerator.generate(ELEMENTS, 1);
        plan.getDiagrams().addAll(AutomaticDiagrams.createFor(plan));
        PlanFile.save(plan, file);
        page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    @AfterEach
    void closeEditors() {
        if (page != null) {
            page.closeAllEditors(false);
            EventLoop.until(() -> PlanDocuments.get().all().isEmpty());
        }
    }

    private PlanEditor open() throws PartInitException {
        var editor = (PlanEditor) page.openEditor(PlanSaver.inputFor(file).orElseThrow(), PlanEditor.ID);
        EventLoop.until(() -> editor.document().isPresent());
        return editor;
    }

    private static Element firstElement(PlanDocument document) {
        return document.plan().getChildren().get(0);
    }

    private static void rename(PlanDocument document, String name) {
        document.domain().getCommandStack().execute(new RenameCommand(firstElement(document), name));
    }

    @Test
    void eachDiagramHasATabAndTheSourceComesLast() throws PartInitException {
        var editor = open();
        var folderOfTabs = editor.folder();
        var diagrams = editor.document().orElseThrow().plan().getDiagrams().size();
        assertEquals(diagrams + 1, folderOfTabs.getItemCount());
        assertTrue(editor.shownDiagramEditor().isPresent());
        editor.showSource();
        assertTrue(editor.shownSource().isPresent());
    }

    @Test
    void anEditCanBeUndoneAndWhatIsSavedIsThereAfterReopening() throws PartInitException {
        var editor = open();
        var document = editor.document().orElseThrow();
        var before = firstElement(document).getName();
        rename(document, "改过的名称");
        assertTrue(editor.isDirty());
        document.domain().getCommandStack().undo();
        assertEquals(before, firstElement(document).getName());
        assertFalse(editor.isDirty());
        document.domain().getCommandStack().redo();
        editor.doSave(new NullProgressMonitor());
        assertFalse(editor.isDirty());
        page.closeEditor(editor, false);
        assertEquals("改过的名称", firstElement(open().document().orElseThrow()).getName());
    }

    @Test
    void anElementIsRevealedOnADiagramThatShowsIt() throws PartInitException {
        var editor = open();
        var plan = editor.document().orElseThrow().plan();
        var drawn = plan.getDiagrams().get(plan.getDiagrams().size() - 1);
        var element = drawn.getNodes().get(0).getObject();
        editor.reveal(drawn);
        editor.reveal(element);
        assertEquals(drawn, editor.shownDiagram().orElseThrow());
    }

    @Test
    void aDamagedFileIsExplainedAndLeftAlone() throws IOException, PartInitException {
        var damaged = Files.readString(file).substring(0, 400).getBytes(StandardCharsets.UTF_8);
        Files.write(file, damaged);
        var editor = (PlanEditor) page.openEditor(PlanSaver.inputFor(file).orElseThrow(), PlanEditor.ID);
        EventLoop.until(() -> Widgets.find(editor.folder(), Text.class).isPresent());
        var message = Widgets.find(editor.folder(), Text.class).orElseThrow().getText();
        assertTrue(message.contains(file.getFileName().toString()), message);
        assertTrue(editor.document().isEmpty());
        assertFalse(editor.isDirty());
        assertArrayEquals(damaged, Files.readAllBytes(file));
    }

    private PlanEditor openAnother() throws PartInitException {
        var editor = (PlanEditor) page.openEditor(PlanSaver.inputFor(file).orElseThrow(), PlanEditor.ID, true,
                IWorkbenchPage.MATCH_NONE);
        EventLoop.until(() -> editor.document().isPresent());
        return editor;
    }

    @Test
    void twoEditorsOnOneFileShareThePlan() throws PartInitException {
        var first = open();
        var second = openAnother();
        assertEquals(first.document(), second.document());
        rename(first.document().orElseThrow(), "两处同时可见");
        assertTrue(second.isDirty());
    }

    @Test
    void onlyTheLastEditorOfAPlanAsksWhetherToSave() throws PartInitException {
        var first = open();
        var second = openAnother();
        rename(first.document().orElseThrow(), "尚未保存");
        try (var questions = new ClosedQuestions()) {
            assertTrue(page.closeEditor(second, true));
            assertEquals(0, questions.count());
            assertTrue(first.isDirty());
            assertFalse(page.closeEditor(first, true));
            assertEquals(1, questions.count());
        }
        assertTrue(first.isDirty());
    }

    @Test
    void theFirstOfTwoEditorsIsClosedWithoutAQuestionToo() throws PartInitException {
        var first = open();
        var second = openAnother();
        rename(first.document().orElseThrow(), "尚未保存");
        try (var questions = new ClosedQuestions()) {
            assertTrue(page.closeEditor(first, true));
            assertEquals(0, questions.count());
        }
        assertTrue(second.isDirty());
    }

    @Test
    void savingOneOfTwoEditorsLeavesNothingToSaveInBoth() throws PartInitException {
        var first = open();
        var second = openAnother();
        rename(first.document().orElseThrow(), "已经保存");
        assertTrue(page.saveEditor(second, false));
        assertFalse(first.isDirty());
        assertFalse(second.isDirty());
        assertEquals(0, page.getDirtyEditors().length);
    }

    @Test
    void aPlanInTwoEditorsIsSavedOnceWithAll() throws PartInitException {
        var first = open();
        openAnother();
        rename(first.document().orElseThrow(), "全部保存");
        assertTrue(page.saveAllEditors(false));
        assertEquals(0, page.getDirtyEditors().length);
        assertTrue(page.closeAllEditors(true));
    }
}
