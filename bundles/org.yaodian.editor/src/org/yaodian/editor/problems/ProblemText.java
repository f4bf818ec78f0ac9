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

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/** Lines of the problems view as text with tabs, which spreadsheets take as columns. */
final class ProblemText {

    private ProblemText() {
    }

    /** {@return a line of headings and one for each problem} */
    static String of(List<Problem> problems) {
        var headings = Stream.of(ProblemColumn.values()).map(ProblemColumn::label).collect(Collectors.joining("\t"));
        return Stream.concat(Stream.of(headings), problems.stream().map(ProblemText::line))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private static String line(Problem problem) {
        return Stream.of(ProblemColumn.values()).map(column -> column.text(problem).replaceAll("\\s+", " "))
                .collect(Collectors.joining("\t"));
    }

    static void copy(List<Problem> problems, Display display) {
        if (!problems.isEmpty()) {
            var clipboard = new Clipboard(display);
            clipboard.setContents(new Object[]{of(problems)}, new Transfer[]{TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }
}
