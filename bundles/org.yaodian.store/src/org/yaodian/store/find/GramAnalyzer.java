/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.store.find;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Iterator;
import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Gives Lucene the {@link Grams} of a text, one position each. */
final class GramAnalyzer extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String field) {
        return new TokenStreamComponents(new GramTokenizer());
    }

    /** Reads a text at once: the texts of a plan are short. */
    private static final class GramTokenizer extends Tokenizer {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private Iterator<String> grams = List.<String>of().iterator();

        @Override
        public void reset() throws IOException {
            super.reset();
            var text = new StringWriter();
            input.transferTo(text);
            grams = Grams.of(Grams.normalize(text.toString())).iterator();
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            if (!grams.hasNext()) {
                return false;
            }
            term.append(grams.next());
            return true;
        }
    }
}
