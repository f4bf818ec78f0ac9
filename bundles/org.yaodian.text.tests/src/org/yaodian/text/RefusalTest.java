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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.text.ImportException.Problem;

/** What cannot be read is refused with one clear word. */
@SuppressWarnings("nls")
class RefusalTest {

    private static void refused(Problem problem, byte[] bytes) {
        var refusal = assertThrows(ImportException.class,
                () -> new WorkPointReader().read("文件.txt", bytes, ImportOptions.standard(), null));
        assertEquals(problem, refusal.problem(), refusal.getMessage());
        assertTrue(refusal.getMessage().contains("文件.txt"), refusal.getMessage());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @TempDir
    private Path folder;

    private Problem problemOf(Path file) {
        return assertThrows(ImportException.class,
                () -> new WorkPointReader().read(file, ImportOptions.standard(), null)).problem();
    }

    @Test
    void anEmptyFile() throws IOException {
        assertEquals(Problem.EMPTY, problemOf(Files.createFile(folder.resolve("empty.txt"))));
    }

    @Test
    void aFileOfWhiteSpace() {
        refused(Problem.EMPTY, bytes("\uFEFF \r\n\u3000\u3000\n"));
    }

    @Test
    void aFileThatIsNotThere() {
        assertEquals(Problem.UNREADABLE, problemOf(folder.resolve("none.txt")));
    }

    @Test
    void aFolder() {
        assertEquals(Problem.UNREADABLE, problemOf(folder));
    }

    @Test
    void aFileOfTwoHundredMegabytesIsNotEvenOpened() throws IOException {
        var file = folder.resolve("large.txt");
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(200L << 20);
        }
        assertEquals(Problem.TOO_LARGE, problemOf(file));
    }

    @Test
    void zeros() {
        refused(Problem.EMPTY, new byte[4000]);
    }

    @Test
    void aPicture() {
        var picture = Arrays.copyOf(new byte[]{(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, 500);
        refused(Problem.FORMAT, picture);
    }

    @Test
    void aPdf() {
        refused(Problem.FORMAT, bytes("%PDF-1.4 推进"));
    }

    @Test
    void anOldWordDocument() {
        var old = Arrays.copyOf(new byte[]{(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A,
                (byte) 0xE1}, 2048);
        refused(Problem.FORMAT, old);
    }

    @Test
    void aWordDocumentWithAPassword() {
        var locked = Arrays.copyOf(new byte[]{(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1,
                0x1A, (byte) 0xE1}, 2048);
        var name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, locked, 1024, name.length);
        refused(Problem.PROTECTED, locked);
    }

    @Test
    void anEnglishNovel() {
        refused(Problem.FOREIGN,
                bytes("Call me Ishmael. Some years ago, never mind how long precisely, 船 I went to sea. "
                        .repeat(200)));
    }

    @Test
    void aJapaneseText() {
        refused(Problem.FOREIGN, bytes("吾輩は猫である。名前はまだ無い。どこで生れたかとんと見当がつかぬ。".repeat(20)));
    }

    @Test
    void aChinesePoemHoldsNoWorkPoints() {
        refused(Problem.NO_WORK_POINTS, bytes("床前明月光，疑是地上霜。\n举头望明月，低头思故乡。\n"));
    }

    @Test
    void textThatIsSaidToBeAWordDocument() {
        var options = ImportOptions.standard().withFormat(ImportFormat.DOCX);
        var refusal = assertThrows(ImportException.class,
                () -> new WorkPointReader().read("a.docx", bytes("推进信息化"), options, null));
        assertEquals(Problem.FORMAT, refusal.problem());
    }
}
