/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.text.structure;

import java.util.ArrayList;

import org.yaodian.text.source.SourceText;

/** Takes a document apart into title block and sections. */
public final class DocumentReader {

    private DocumentReader() {
    }

    /**
     * A passage of some words alone.
     *
     * @param words the words
     * @return a passage whose source they are
     */
    public static Passage passage(String words) {
        return Normalizer.passage(words, 0, words.length());
    }

    /**
     * Where the words of a passage start that a number may open.
     *
     * @param passage a passage
     * @return index behind the number; 0 when there is none or nothing follows it
     */
    public static int endOfNumber(Passage passage) {
        var marker = MarkerReader.at(passage, 0);
        return marker == null || marker.to() >= passage.length() ? 0 : marker.to();
    }

    /**
     * Takes a document apart.
     *
     * @param source the text
     * @return its parts
     */
    public static DocumentParts read(SourceText source) {
        var lines = Line.of(source.text());
        var paragraphs = new ArrayList<Paragraph>();
        for (var paragraph : new ParagraphReader(source.text(), lines, source.levels()).read()) {
            paragraphs.addAll(InlineSplitter.split(paragraph));
        }
        var titles = new TitleBlockReader(paragraphs);
        var heading = titles.read();
        return new DocumentParts(lines, heading, Outliner.outline(titles.body()), titles.preamble());
    }
}
