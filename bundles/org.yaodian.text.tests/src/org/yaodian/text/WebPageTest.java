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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.yaodian.model.ElementKind;

/** Saved web pages. */
@SuppressWarnings("nls")
class WebPageTest {

    private static final String PAGE = """
            <!DOCTYPE html><html><head><meta charset="CHARSET"><title>临江市信息办</title>
            <style>p { color: red }</style><script>var a = '推进脚本';</script></head><body>
            <div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/a">推进栏目</a></li></ul></div>
            <h1>临江市2010年信息化工作要点</h1><div class="info">发布日期：2010-03-05</div>
            <div id="content"><p>&nbsp;&nbsp;一、电子政务</p><p>推进&ldquo;数字城管&rdquo;平台建设；<br>完善市民卡系统。</p>
            <p>二、信息安全</p><ol><li>开展安全检查。</li><li>组织应急演练2次。</li></ol>
            <table><tr><th>序号</th><th>任务</th><th>责任单位</th></tr>
            <tr><td><p>1</p></td><td><p>建设灾备中心</p></td><td><p>市信息办</p></td></tr></table></div>
            <div class="footer">版权所有 推进建设</div></body></html>
            """;

    private static ImportDraft read(String page, Charset charset) throws ImportException {
        return new WorkPointReader().read("page.html", page.getBytes(charset), ImportOptions.standard(), null);
    }

    private static List<String> names(ImportDraft draft, ElementKind kind) {
        return draft.candidates().stream().filter(one -> one.kind() == kind).map(Candidate::name).toList();
    }

    @Test
    void blocksBecomeLinesAndTheFrameIsLeftOut() throws ImportException {
        var draft = read(PAGE.replace("CHARSET", "utf-8"), StandardCharsets.UTF_8);
        assertFalse(draft.text().contains("首页"), draft.text());
        assertFalse(draft.text().contains("版权"), draft.text());
        assertFalse(draft.text().contains("脚本"), draft.text());
        assertTrue(draft.text().contains("1. 开展安全检查。\n2. 组织应急演练2次。\n"), draft.text());
        assertTrue(draft.text().contains("1\t建设灾备中心\t市信息办\n"), draft.text());
    }

    @Test
    void titleChaptersTasksAndTablesAreRead() throws ImportException {
        var draft = read(PAGE.replace("CHARSET", "utf-8"), StandardCharsets.UTF_8);
        assertEquals("临江市2010年信息化工作要点", draft.header().title());
        assertEquals("2010-03-05", String.valueOf(draft.header().posted()));
        assertEquals(List.of("电子政务", "信息安全"), names(draft, ElementKind.CHAPTER));
        assertEquals(List.of("推进“数字城管”平台建设", "完善市民卡系统", "开展安全检查", "组织应急演练2次", "建设灾备中心"),
                names(draft, ElementKind.TASK));
    }

    @Test
    void theDeclaredCharacterSetCounts() throws ImportException {
        var utf = read(PAGE.replace("CHARSET", "utf-8"), StandardCharsets.UTF_8);
        var gbk = read(PAGE.replace("CHARSET", "gb2312"), Charset.forName("GB18030"));
        Outlines.assertSame(utf, gbk);
        assertEquals("GB18030", gbk.toPlan().getSource().getCharset());
    }

    @Test
    void aWrongDeclarationDoesNotCount() throws ImportException {
        var utf = read(PAGE.replace("CHARSET", "utf-8"), StandardCharsets.UTF_8);
        Outlines.assertSame(utf, read(PAGE.replace("CHARSET", "utf-8"), Charset.forName("GB18030")));
        Outlines.assertSame(utf, read(PAGE.replace("CHARSET", "no-such-set"), StandardCharsets.UTF_8));
    }

    @Test
    void deepNestingIsNoHarm() throws ImportException {
        var draft = read("<html><body>" + "<div>".repeat(20_000) + "<p>推进信息化建设。</p></body></html>",
                StandardCharsets.UTF_8);
        assertEquals(List.of("推进信息化建设"), names(draft, ElementKind.TASK));
    }
}
