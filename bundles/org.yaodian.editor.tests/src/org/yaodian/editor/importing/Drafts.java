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

import java.nio.charset.StandardCharsets;

import org.yaodian.text.Candidate;
import org.yaodian.text.ImportDraft;
import org.yaodian.text.ImportException;
import org.yaodian.text.ImportOptions;
import org.yaodian.text.WorkPointReader;

/** Drafts read from small documents. */
@SuppressWarnings("nls")
final class Drafts {

    static final String TEXT = """
            海城市2009年信息化工作要点😀
            一、加强信息基础设施建设
            推进政务外网平台建设；完善电子口岸系统。
            二、发展电子政务
            （一）建成人口信息系统。（牵头单位：市信息委；完成时限：2009年6月底）
            （二）开展信息化培训，推广电子签章。
            """;

    private Drafts() {
    }

    static ImportDraft small() {
        return read(TEXT);
    }

    static ImportDraft read(String text) {
        try {
            return new WorkPointReader().read("要点.txt", text.getBytes(StandardCharsets.UTF_8),
                    ImportOptions.standard(), null);
        } catch (ImportException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first candidate whose name has some words. */
    static Candidate named(ImportDraft draft, String words) {
        return draft.candidates().stream().filter(candidate -> candidate.name().contains(words)).findFirst()
                .orElseThrow(() -> new IllegalStateException(words + " not in " + draft.candidates()));
    }

    /** A text that describes the whole draft. */
    static String picture(ImportDraft draft) {
        var text = new StringBuilder();
        for (var candidate : draft.candidates()) {
            text.append(candidate.parent()).append(" > ").append(candidate).append(' ').append(candidate.verb())
                    .append(' ').append(candidate.accepted()).append(' ').append(candidate.confidence()).append(' ')
                    .append(candidate.anchors()).append(' ').append(candidate.details().parts().size()).append(' ')
                    .append(candidate.details().due()).append('\n');
        }
        return text.toString();
    }
}
