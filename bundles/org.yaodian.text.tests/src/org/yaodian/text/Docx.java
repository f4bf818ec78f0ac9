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

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes small Word documents for tests. */
final class Docx {

    private static final String NAMESPACE = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder body = new StringBuilder();
    private String doctype = "";

    Docx paragraph(String text) {
        body.append("<w:p>").append(run(text)).append("</w:p>");
        return this;
    }

    Docx styled(String style, String text) {
        body.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/></w:pPr>").append(run(text))
                .append("</w:p>");
        return this;
    }

    Docx numbered(int list, int level, String text) {
        body.append("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"").append(level).append("\"/><w:numId w:val=\"").append(list)
                .append("\"/></w:numPr></w:pPr>").append(run(text)).append("</w:p>");
        return this;
    }

    Docx row(String... cells) {
        if (!body.toString().endsWith("</w:tbl>")) {
            body.append("<w:tbl></w:tbl>");
        }
        body.setLength(body.length() - "</w:tbl>".length());
        body.append("<w:tr>");
        for (var cell : cells) {
            body.append("<w:tc>");
            for (var line : cell.split("\n", -1)) {
                body.append("<w:p>").append(run(line)).append("</w:p>");
            }
            body.append("</w:tc>");
        }
        body.append("</w:tr></w:tbl>");
        return this;
    }

    Docx raw(String xml) {
        body.append(xml);
        return this;
    }

    Docx doctype(String declaration) {
        doctype = declaration;
        return this;
    }

    Docx part(String name, String content) {
        parts.put(name, content.replace("NAMESPACE", NAMESPACE).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    byte[] bytes() {
        parts.put("word/document.xml", ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + doctype + "<w:document "
                + NAMESPACE + "><w:body>" + body + "</w:body></w:document>").getBytes(StandardCharsets.UTF_8));
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
