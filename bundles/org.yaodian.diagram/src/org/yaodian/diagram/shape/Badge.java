/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.diagram.shape;

/**
 * A small fact on a card.
 *
 * @param icon what it is about
 * @param text what it says; shown on the card as a chip, or only as a tool tip when the badge is a {@link Tone#WARNING}
 * @param tone how it is meant
 */
public record Badge(Icon icon, String text, Tone tone) {

    /** How a badge is meant. */
    public enum Tone {

        /** A fact. */
        PLAIN,

        /** Something that went well, in green. */
        GOOD,

        /** Something to keep in mind, in blue. */
        NOTICE,

        /** Something that is going wrong, in amber. */
        CAUTION,

        /** Something that went wrong, in red. */
        ALARM,

        /** A thing that is missing and ought to be there. */
        WARNING
    }
}
