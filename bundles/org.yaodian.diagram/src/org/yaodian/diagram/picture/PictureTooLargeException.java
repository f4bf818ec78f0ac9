/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.diagram.picture;

import java.io.IOException;

/** Says that a picture would have too many pixels. Nothing was written. */
public final class PictureTooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    private final double largestScale;

    PictureTooLargeException(String message, double largestScale) {
        super(message);
        this.largestScale = largestScale;
    }

    /**
     * What would work.
     *
     * @return the largest scale at which the diagram can be written
     */
    public double largestScale() {
        return largestScale;
    }
}
