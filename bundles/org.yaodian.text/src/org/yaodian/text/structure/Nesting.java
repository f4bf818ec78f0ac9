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

import java.util.Arrays;

/** Which brackets and quotation marks of a passage belong together. Those without a partner are as if not there. */
public final class Nesting {

    private static final String OPEN = "（〔《“";
    private static final String CLOSE = "）〕》”";

    private final int[] depth;
    private final int[] partner;

    private Nesting(int length) {
        depth = new int[length];
        partner = new int[length];
        Arrays.fill(partner, -1);
    }

    /**
     * Looks through a text once.
     *
     * @param text the text of a passage
     * @return its nesting
     */
    public static Nesting of(String text) {
        var nesting = new Nesting(text.length());
        var stack = new int[text.length() + 1];
        int top = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (OPEN.indexOf(c) >= 0) {
                stack[top++] = i;
            } else {
                int kind = CLOSE.indexOf(c);
                int match = kind < 0 ? -1 : matching(text, stack, top, OPEN.charAt(kind));
                if (match >= 0) {
                    nesting.partner[i] = stack[match];
                    nesting.partner[stack[match]] = i;
                    top = match;
                }
            }
        }
        nesting.fillDepth();
        return nesting;
    }

    private static int matching(String text, int[] stack, int top, char open) {
        for (int i = top - 1; i >= 0 && i >= top - 8; i--) {
            if (text.charAt(stack[i]) == open) {
                return i;
            }
        }
        return -1;
    }

    private void fillDepth() {
        int current = 0;
        for (int i = 0; i < depth.length; i++) {
            if (partner[i] > i) {
                current++;
                depth[i] = current;
            } else {
                depth[i] = current;
                current -= partner[i] >= 0 ? 1 : 0;
            }
        }
    }

    /**
     * Whether a char stands outside all brackets and quotation marks.
     *
     * @param index index of the char
     * @return whether it does; the marks themselves do not
     */
    public boolean isTop(int index) {
        return depth[index] == 0;
    }

    /**
     * How deep a char stands.
     *
     * @param index index of the char
     * @return 0 outside all brackets
     */
    public int depth(int index) {
        return depth[index];
    }

    /**
     * The opening bracket of a closing one.
     *
     * @param index index of a char
     * @return index of the opening bracket, or -1
     */
    public int openOf(int index) {
        return partner[index] < index ? partner[index] : -1;
    }

    /**
     * The closing bracket of an opening one.
     *
     * @param index index of a char
     * @return index of the closing bracket, or -1
     */
    public int closeOf(int index) {
        return partner[index] > index ? partner[index] : -1;
    }
}
