/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.editor.source;

import org.eclipse.swt.graphics.RGB;

/**
 * How the owners of highlights look in the text.
 *
 * @param <T> what the text speaks of
 */
public interface Marking<T> {

    /**
     * The colour of an owner's kind.
     *
     * @param owner an owner of a highlight
     * @return a full colour; backgrounds are a tint of it
     */
    RGB color(T owner);

    /**
     * Tells whether an owner is a heading, shown bold.
     *
     * @param owner an owner of a highlight
     * @return true for chapters
     */
    boolean isHeading(T owner);

    /**
     * Tells whether an owner is put aside, shown struck out and without its colour.
     *
     * @param owner an owner of a highlight
     * @return true for rejected candidates
     */
    boolean isFaded(T owner);

    /**
     * Says what an owner is, for the hover.
     *
     * @param owner an owner of a highlight
     * @return one or a few lines
     */
    String describe(T owner);
}
