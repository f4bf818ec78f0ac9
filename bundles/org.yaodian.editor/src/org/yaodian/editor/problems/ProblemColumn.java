/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.problems;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** The columns of the problems view. */
enum ProblemColumn {
    /** The message with the picture of its severity. */
    MESSAGE(520),
    /** The object it is about. */
    ELEMENT(260),
    /** The chapter of the object. */
    CHAPTER(160),
    /** The rule. */
    RULE(140);

    private final int width;

    ProblemColumn(int width) {
        this.width = width;
    }

    /** {@return its width in pixels as long as nobody changes it} */
    int width() {
        return width;
    }

    /** {@return its heading} */
    String label() {
        return switch (this) {
            case MESSAGE -> Messages.ProblemColumn_Message;
            case ELEMENT -> Messages.ProblemColumn_Element;
            case CHAPTER -> Messages.ProblemColumn_Chapter;
            case RULE -> Messages.ProblemColumn_Rule;
        };
    }

    /** {@return what a line shows in it} */
    String text(Problem problem) {
        return switch (this) {
            case MESSAGE -> problem.finding().message();
            case ELEMENT -> problem.element();
            case CHAPTER -> problem.chapter();
            case RULE -> problem.rule();
        };
    }

    /** {@return the order by this column; messages come worst first} */
    Comparator<Problem> order() {
        var collator = Collator.getInstance(Locale.getDefault());
        var byText = Comparator.comparing((Problem problem) -> text(problem), collator::compare);
        return this == MESSAGE ? Comparator.comparing((Problem problem) -> problem.finding().severity())
                .thenComparing(byText) : byText;
    }
}
