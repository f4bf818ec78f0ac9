/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.generate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.yaodian.model.Outline;
import org.yaodian.model.plan.Chapter;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.WorkPlan;

/** Writes the document that a plan could have been read from, one paragraph per element, and anchors each in it. */
final class SourceMaker {

    private final WorkPlan plan;
    private final StringBuilder text = new StringBuilder();
    private int codePoints;

    SourceMaker(WorkPlan plan) {
        this.plan = plan;
    }

    void make() {
        var source = PlanFactory.eINSTANCE.createSourceDocument();
        source.setFileName(plan.getTitle() + ".txt");
        source.setMediaType("text/plain");
        source.setCharset("UTF-8");
        plan.setSource(source);
        paragraph(plan.getTitle(), "");
        Outline.elements(plan).forEach(element -> {
            var prefix = element instanceof Chapter chapter ? chapter.getHeading() : "（" + element.getCode() + "）";
            anchor(element, prefix);
            paragraph(prefix + element.getName(), element instanceof Chapter ? "" : "。");
        });
        source.setSha256(sha256(text.toString()));
    }

    private void anchor(Element element, String prefix) {
        var anchor = PlanFactory.eINSTANCE.createAnchor();
        anchor.setOffset(codePoints + prefix.length());
        anchor.setLength(element.getName().length());
        anchor.setText(element.getName());
        element.getAnchors().add(anchor);
    }

    private void paragraph(String words, String end) {
        plan.getSource().getParagraphs().add(words + end + "\n");
        text.append(words).append(end).append('\n');
        codePoints += words.length() + end.length() + 1;
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
