/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.tree;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.yaodian.editor.plan.PlanTreeLabels;
import org.yaodian.gef.dnd.PlanFragmentTransfer;
import org.yaodian.model.Outline;
import org.yaodian.model.edit.commands.clipboard.PlanFragment;
import org.yaodian.model.plan.Element;

/** Elements on the clipboard: a piece of a plan for this program, an indented list for others. */
final class ElementClipboard {

    private ElementClipboard() {
    }

    static void put(Display display, List<Element> elements) {
        var clipboard = new Clipboard(display);
        try {
            clipboard.setContents(new Object[]{PlanFragment.of(elements).toText(), text(elements)},
                    new Transfer[]{PlanFragmentTransfer.INSTANCE, TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }

    /** {@return the lines of elements and what stands in them, indented by two blanks for each level} */
    static String text(List<Element> elements) {
        var labels = new PlanTreeLabels();
        return elements.stream().flatMap(
                root -> java.util.stream.Stream.concat(java.util.stream.Stream.of(root), Outline.elements(root))
                        .map(each -> "  ".repeat(depth(each, root)) + labels.getText(each)))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private static int depth(Element element, Element root) {
        int depth = 0;
        for (var each = element; each != root; each = (Element) each.getParent()) {
            depth++;
        }
        return depth;
    }

    static Optional<PlanFragment> get(Display display) {
        var clipboard = new Clipboard(display);
        try {
            return clipboard.getContents(PlanFragmentTransfer.INSTANCE) instanceof String text
                    ? PlanFragment.parse(text)
                    : Optional.empty();
        } finally {
            clipboard.dispose();
        }
    }
}
