/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.dnd;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.widgets.Display;
import org.yaodian.model.edit.commands.clipboard.PlanFragment;
import org.yaodian.model.edit.commands.clipboard.TextLines;

/**
 * The clipboard of the system, as the editors of plans use it: a piece of a plan for this and other running programs of
 * this kind, and the same as text and as a picture for all others.
 */
public final class PlanClipboard {

    private static boolean offered;

    private PlanClipboard() {
    }

    /**
     * Puts a piece of a plan on the clipboard. Pictures are drawn only when another program asks for one.
     *
     * @param fragment what was copied
     * @param display  whose clipboard
     */
    public static void put(PlanFragment fragment, Display display) {
        var clipboard = new Clipboard(display);
        try {
            var text = TextLines.write(fragment);
            if (fragment.drawing().isEmpty()) {
                clipboard.setContents(new Object[]{fragment.toText(), text},
                        new Transfer[]{PlanFragmentTransfer.INSTANCE, TextTransfer.getInstance()});
            } else {
                var picture = DrawnFragment.of(fragment);
                clipboard.setContents(new Object[]{fragment.toText(), text, picture, picture},
                        new Transfer[]{PlanFragmentTransfer.INSTANCE, TextTransfer.getInstance(), PictureTransfer.PNG,
                                PictureTransfer.SVG});
            }
            offered = true;
        } finally {
            clipboard.dispose();
        }
    }

    /**
     * What can be pasted: a piece of a plan, or the lines of a text of another program.
     *
     * @param display whose clipboard
     * @return the piece; empty when there is neither
     */
    public static Optional<PlanFragment> get(Display display) {
        var clipboard = new Clipboard(display);
        try {
            if (clipboard.getContents(PlanFragmentTransfer.INSTANCE) instanceof String text) {
                return PlanFragment.parse(text);
            }
            return clipboard.getContents(TextTransfer.getInstance()) instanceof String text
                    ? PlanFragment.parse(text).or(() -> TextLines.parse(text))
                    : Optional.empty();
        } finally {
            clipboard.dispose();
        }
    }

    /**
     * Whether the clipboard held something that may be pasted when it was looked at last.
     *
     * @return whether it offered a piece of a plan or text
     */
    public static boolean isOffered() {
        return offered;
    }

    /**
     * Looks what the clipboard offers, without reading it; to be called when a page comes to the front, not at each
     * click, for the program that owns the clipboard has to answer.
     *
     * @param display whose clipboard
     */
    public static void look(Display display) {
        var clipboard = new Clipboard(display);
        try {
            List<TransferData> types = Stream.of(clipboard.getAvailableTypes()).toList();
            offered = types.stream().anyMatch(type -> PlanFragmentTransfer.INSTANCE.isSupportedType(type)
                    || TextTransfer.getInstance().isSupportedType(type));
        } finally {
            clipboard.dispose();
        }
    }
}
