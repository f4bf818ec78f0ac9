/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that stories begin with. */
final class Samples {

    private Samples() {
    }

    /** A plan with elements, relations and facets of four sectors. */
    static Path fourSectors(Path target) {
        return copy("four-sectors.plan", target);
    }

    /** A small plan with one chapter, two tasks, one system, one unit and one diagram that shows the tasks. */
    static Path haicheng(Path target) {
        return copy("haicheng-2008.plan", target);
    }

    /** Shanghai's work points of 2007, as they were issued. */
    static Path shanghai2007() {
        return Path.of(System.getProperty("yaodian.root"), "releng/samples/shanghai-2007-work-points.txt");
    }

    /** A work-point document of six items. */
    static Path linshuiDocument(Path target) {
        return copy("linshui-2010.txt", target);
    }

    /** The same document as Word saves it. */
    static Path linshuiWord(Path target) {
        var body = linshui().lines().map(line -> "<w:p><w:r><w:t>" + line + "</w:t></w:r></w:p>")
                .collect(Collectors.joining());
        var xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w="
                + "\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + body
                + "</w:body></w:document>";
        try (var zip = new ZipOutputStream(Files.newOutputStream(target))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(xml.getBytes(StandardCharsets.UTF_8));
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same document as a browser saves it from an old government site. */
    static Path linshuiPage(Path target) {
        var body = linshui().lines().map(line -> "<p>" + line + "</p>\n").collect(Collectors.joining());
        var page = "<html><head><meta charset=\"gb2312\"><title>临水市政府</title></head><body>"
                + "<ul><li><a href=\"/\">首页</a></li><li><a href=\"/a\">通知公告</a></li></ul><div>" + body
                + "</div></body></html>";
        try {
            return Files.write(target, page.getBytes(Charset.forName("GB18030")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String linshui() {
        try (var content = Samples.class.getResourceAsStream("linshui-2010.txt")) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path copy(String name, Path target) {
        try (var content = Samples.class.getResourceAsStream(name)) {
            Files.copy(content, target);
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
