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

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.yaodian.model.ElementKind;
import org.yaodian.text.ImportException.Problem;

/** Word documents. */
@SuppressWarnings("nls")
class WordDocumentTest {

    private static final String NUMBERING = "<w:numbering NAMESPACE><w:abstractNum w:abstractNumId=\"7\">"
            + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCountingThousand\"/>"
            + "<w:lvlText w:val=\"%1、\"/></w:lvl>"
            + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/>"
            + "<w:lvlText w:val=\"%2.\"/></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"7\"/></w:num></w:numbering>";
    private static final String STYLES = "<w:styles NAMESPACE><w:style w:styleId=\"a1\"><w:name w:val=\"heading 1\"/>"
            + "</w:style><w:style w:styleId=\"a2\"><w:basedOn w:val=\"a1\"/></w:style></w:styles>";

    private static ImportDraft read(Docx docx) throws ImportException {
        return new WorkPointReader().read("要点.docx", docx.bytes(), ImportOptions.standard(), null);
    }

    private static List<String> names(ImportDraft draft, ElementKind kind) {
        return draft.candidates().stream().filter(one -> one.kind() == kind).map(Candidate::name).toList();
    }

    @Test
    void automaticNumbersBecomePartOfTheText() throws ImportException {
        var draft = read(new Docx().part("word/numbering.xml", NUMBERING).paragraph("临江市2012年工作要点")
                .numbered(3, 0, "电子政务").numbered(3, 1, "推进政务云平台建设。").numbered(3, 1, "完善门户网站功能。")
                .numbered(3, 0, "信息安全").numbered(3, 1, "开展风险评估。"));
        assertEquals("临江市2012年工作要点\n一、电子政务\n1.推进政务云平台建设。\n2.完善门户网站功能。\n二、信息安全\n1.开展风险评估。\n", draft.text());
        assertEquals(List.of("电子政务", "信息安全"), names(draft, ElementKind.CHAPTER));
        assertEquals(List.of("推进政务云平台建设", "完善门户网站功能", "开展风险评估"), names(draft, ElementKind.TASK));
    }

    @Test
    void headingStylesMakeChapters() throws ImportException {
        var draft = read(new Docx().part("word/styles.xml", STYLES).paragraph("临江市2012年工作要点").styled("a1", "基础设施")
                .paragraph("推进光纤到户。").styled("a2", "应用推广").paragraph("推广市民卡应用。"));
        assertEquals(List.of("基础设施", "应用推广"), names(draft, ElementKind.CHAPTER));
    }

    @Test
    void theRowsOfABreakdownTableAreTasksWithUnitsAndDeadlines() throws ImportException {
        var draft = read(new Docx().paragraph("临江市2012年重点工作任务分解表").row("序号", "工作任务", "牵头单位", "配合单位", "完成时限")
                .row("1", "建设数字档案馆", "市档案局", "市财政局\n市信息办", "10月底前").row("2", "启动智慧交通工程", "市交通局", "", "上半年"));
        var task = draft.candidates().stream().filter(one -> one.name().equals("建设数字档案馆")).findFirst().orElseThrow();
        assertEquals(List.of("lead 市档案局", "cooperate 市财政局", "cooperate 市信息办"),
                task.details().parts().stream().map(part -> part.role() + " " + part.text()).toList());
        assertEquals("2012-10-31", task.details().due().to().toString());
        assertEquals(2, names(draft, ElementKind.TASK).size());
        assertTrue(draft.text().contains("1\t建设数字档案馆\t市档案局\t市财政局 市信息办\t10月底前\n"), draft.text());
    }

    @Test
    void deletedTextAndFieldCodesAreLeftOut() throws ImportException {
        var draft = read(new Docx().paragraph("2012年工作要点").raw("<w:p>" + Docx.run("推进信息化")
                + "<w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:r><w:instrText>PAGE</w:instrText></w:r>"
                + "<w:ins>" + Docx.run("建设。") + "</w:ins></w:p>"));
        assertEquals("2012年工作要点\n推进信息化建设。\n", draft.text());
    }

    @Test
    void theOriginalIsKept() throws ImportException {
        var bytes = new Docx().paragraph("推进信息化建设。").bytes();
        var plan = new WorkPointReader().read("a.docx", bytes, ImportOptions.standard(), null).toPlan();
        assertArrayEquals(bytes, plan.getSource().getOriginal().bytes());
        assertFalse(plan.getSource().getMediaType().startsWith("text/"));
    }

    private static void refused(Problem problem, byte[] bytes) {
        var refusal = assertThrows(ImportException.class,
                () -> new WorkPointReader().read("要点.docx", bytes, ImportOptions.standard(), null));
        assertEquals(problem, refusal.problem(), refusal.getMessage());
    }

    @Test
    void everyTruncationIsReadOrRefused() {
        var bytes = new Docx().paragraph("推进信息化建设，完善市民卡系统。").bytes();
        for (int length = 4; length < bytes.length; length += 7) {
            var cut = Arrays.copyOf(bytes, length);
            try {
                new WorkPointReader().read("要点.docx", cut, ImportOptions.standard(), null);
            } catch (ImportException e) {
                assertTrue(e.getMessage().contains("要点.docx"));
            }
        }
    }

    @Test
    void anExternalEntityIsRefused() {
        refused(Problem.DAMAGED,
                new Docx().doctype("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>").paragraph("推进&e;")
                        .bytes());
    }

    @Test
    void aBombOfEntitiesIsRefused() {
        refused(Problem.DAMAGED, new Docx()
                .doctype("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>")
                .paragraph("推进&b;").bytes());
    }

    @Test
    void absurdNestingIsRefused() {
        refused(Problem.DAMAGED, new Docx().raw("<w:sdt>".repeat(5000) + "</w:sdt>".repeat(5000)).bytes());
    }

    @Test
    void aBombOfZerosIsRefused() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            var zeros = new byte[1 << 20];
            for (int i = 0; i < 130; i++) {
                zip.write(zeros);
            }
        }
        refused(Problem.TOO_LARGE, bytes.toByteArray());
    }

    @Test
    void anotherZipIsNoWordDocument() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
        }
        refused(Problem.FORMAT, bytes.toByteArray());
    }
}
