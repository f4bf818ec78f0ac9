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

import java.util.List;

/**
 * What a node looks like, whatever its size: pure data, the same for the screen and for pictures.
 * {@link Cards} turns it into marks for a given size.
 *
 * @param look      silhouette, icon, accent and outline colour
 * @param fill      colour of the card
 * @param title     its name, never null, perhaps empty
 * @param code      outline number such as 4.2.1, or an empty text
 * @param badges    small facts, in the order of the card
 * @param container whether other cards stand inside it, below the title
 * @param dashed    whether its outline is dashed, as of a card whose kind is not known here
 */
public record Shape(CardLook look, Rgb fill, String title, String code, List<Badge> badges, boolean container,
        boolean dashed) {

    /** Copies the badges. */
    public Shape {
        badges = List.copyOf(badges);
    }

    /**
     * What it stands for.
     *
     * @return the kind of the shared model
     */
    public ShapeKind kind() {
        return look.kind();
    }
}
