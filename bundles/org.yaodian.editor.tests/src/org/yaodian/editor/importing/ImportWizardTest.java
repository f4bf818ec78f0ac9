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
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.model.Outline;
import org.yaodian.model.file.PlanFile;
import org.yaodian.text.ImportFormat;

@SuppressWarnings("nls")
class ImportWizardTest {

    @TempDir
    private Path folder;
    private final List<Path> opened = new ArrayList<>();
    private boolean discards = true;
    private int questions;
    private Shell shell;
    private ImportWizard wizard;
    private ImportDialog dialog;

    @BeforeEach
    void open() {
        shell = new Shell(Display.getDefault());
        wizard = new ImportWizard(new OneFolder(folder), List.of(), opened::add, () -> {
            questions++;
            return discards;
        });
        dialog = new ImportDialog(shell, wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
    }

    @AfterEach
    void close() {
        dialog.close();
        shell.dispose();
    }

    /** A folder on disk. */
    private record OneFolder(Path folder) implements PlanFolders {

        @Override
        public List<String> names() {
            return List.of("计划");
        }

        @Override
        public Path file(String name, String fileName) {
            return folder.resolve(fileName);
        }

        @Override
        public void written(Path file, IProgressMonitor monitor) {
            assertTrue(Files.exists(file));
        }
    }

    private static Stream<Control> below(Control control) {
        return control instanceof Composite composite
                ? Stream.concat(Stream.of(control), Stream.of(composite.getChildren()).flatMap(ImportWizardTest::below))
                : Stream.of(control);
    }

    private void push(String label) {
        var button = below(dialog.getShell()).filter(Button.class::isInstance).map(Button.class::cast)
                .filter(each -> each.getText().equals(label)).findFirst().orElseThrow();
        assertTrue(button.isEnabled(), label);
        button.notifyListeners(SWT.Selection, new Event());
    }

    private Path document(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path document() throws IOException {
        return document("要点.txt", Drafts.TEXT.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aDocumentBecomesAPlanWithDiagrams() throws Exception {
        wizard.setFile(document());
        push(Messages.ImportDialog_Next);
        assertSame(wizard.reviewPage(), dialog.getCurrentPage());
        var draft = wizard.reviewPage().review().draft();
        wizard.reviewPage().review().setAccepted(List.of(Drafts.named(draft, "电子签章")), false);
        push(Messages.ImportDialog_Finish);
        assertEquals(1, opened.size());
        var plan = PlanFile.load(opened.getFirst()).plan();
        assertEquals(2009, plan.getYear());
        assertFalse(plan.getDiagrams().isEmpty());
        assertEquals(Drafts.TEXT, String.join("", plan.getSource().getParagraphs()));
        assertTrue(Outline.elements(plan).anyMatch(element -> element.getName().contains("政务外网")));
        assertTrue(Outline.elements(plan).noneMatch(element -> element.getName().contains("电子签章")));
    }

    @Test
    void theTitleThatWasReadNamesThePlan() throws IOException {
        wizard.setFile(document());
        push(Messages.ImportDialog_Next);
        assertTrue(wizard.filePage().target().getFileName().toString().startsWith("海城市2009年信息化工作要点"),
                wizard.filePage().target().toString());
    }

    @Test
    void theEncodingIsTold() throws IOException {
        wizard.setFile(document("旧.txt", Drafts.TEXT.replace("😀", "").getBytes(Charset.forName("GB18030"))));
        assertTrue(below(dialog.getShell()).filter(Label.class::isInstance).map(Label.class::cast)
                .anyMatch(label -> label.getText().contains("GB18030")));
    }

    @Test
    void aBinaryFileIsRefusedInOneMessageAndNothingIsWritten() throws IOException {
        wizard.setFile(document("图.txt", new byte[]{0, 1, 2, 3, 0, 0, (byte) 0xFF, 0, 7, 0, 0, 1}));
        push(Messages.ImportDialog_Next);
        assertSame(wizard.filePage(), dialog.getCurrentPage());
        assertNotNull(wizard.filePage().getErrorMessage());
        assertTrue(wizard.filePage().getErrorMessage().contains("图.txt"));
        try (var files = Files.list(folder)) {
            assertEquals(List.of("图.txt"), files.map(file -> file.getFileName().toString()).toList());
        }
    }

    @Test
    void aMissingFileIsNamed() {
        wizard.setFile(folder.resolve("没有.txt"));
        assertFalse(wizard.filePage().isPageComplete());
        assertTrue(wizard.filePage().getErrorMessage().contains("没有.txt"));
    }

    @Test
    void aWrongYearIsRefused() throws IOException {
        wizard.setFile(document());
        var year = below(dialog.getShell()).filter(Text.class::isInstance).map(Text.class::cast)
                .filter(text -> text.getTextLimit() == 4).findFirst().orElseThrow();
        year.setText("07");
        assertEquals(Messages.ImportFilePage_YearWrong, wizard.filePage().getErrorMessage());
        year.setText("2008");
        assertNull(wizard.filePage().getErrorMessage());
        assertEquals(2008, wizard.filePage().request().year());
    }

    @Test
    void aPlanIsNeverWrittenOverAnother() throws IOException {
        Files.createFile(folder.resolve("要点.plan"));
        wizard.setFile(document());
        assertEquals("要点 (2).plan", wizard.filePage().target().getFileName().toString());
    }

    @Test
    void goingBackAndForthKeepsTheReview() throws IOException {
        wizard.setFile(document());
        push(Messages.ImportDialog_Next);
        var review = wizard.reviewPage().review();
        push(Messages.ImportDialog_Back);
        push(Messages.ImportDialog_Next);
        assertSame(review, wizard.reviewPage().review());
    }

    @Test
    void aReviewWithChangesIsNotLostWithoutAQuestion() throws IOException {
        wizard.setFile(document());
        push(Messages.ImportDialog_Next);
        assertTrue(wizard.performCancel());
        assertEquals(0, questions);
        var review = wizard.reviewPage().review();
        review.setAccepted(List.of(review.draft().roots().getFirst()), false);
        discards = false;
        assertFalse(wizard.performCancel());
        assertEquals(1, questions);
        discards = true;
    }

    @Test
    void aPlanOfNothingCannotBeMade() throws IOException {
        wizard.setFile(document());
        push(Messages.ImportDialog_Next);
        var review = wizard.reviewPage().review();
        review.setAccepted(review.draft().roots(), false);
        assertFalse(wizard.reviewPage().isPageComplete());
        assertEquals(Messages.ReviewPage_NothingAccepted, wizard.reviewPage().getErrorMessage());
    }

    @Test
    void aCancelledReadingGivesNoDraft() throws IOException {
        var reader = new ReadDocument(
                new ImportRequest(document(), ImportFormat.AUTOMATIC, 0, UnitSource.builtIn()));
        var monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThrows(InterruptedException.class, () -> reader.run(monitor));
        assertNull(reader.draft());
    }
}
