/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.actions;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.yaodian.diagram.picture.PictureOptions;
import org.yaodian.diagram.picture.PictureWriter;
import org.yaodian.model.file.AtomicFile;
import org.yaodian.model.plan.Diagram;

/**
 * A picture file. It is written aside first, so that a failure leaves what was there before.
 *
 * @param path where it is
 */
record PictureFile(Path path) {

    private static final String SVG = ".svg";

    /**
     * The file a person means.
     *
     * @param path      what was chosen
     * @param extension the extension to add when the name has none of a picture
     * @return the file
     */
    static PictureFile at(Path path, String extension) {
        var name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        return new PictureFile(name.endsWith(SVG) || name.endsWith(".png") ? path
                : path.resolveSibling(path.getFileName() + extension));
    }

    /**
     * A name to propose.
     *
     * @param diagram the diagram
     * @return its name, without what file names cannot have
     */
    static String nameFor(Diagram diagram) {
        return (diagram.getName() == null ? "" : diagram.getName()).replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
    }

    /** Writes a picture, in one step, so that a failure leaves what was there. */
    void write(Diagram diagram, PictureOptions options) throws IOException {
        AtomicFile.write(path, out -> {
            if (path.toString().toLowerCase(Locale.ROOT).endsWith(SVG)) {
                PictureWriter.svg(diagram, options, out);
            } else {
                PictureWriter.png(diagram, options, out);
            }
        });
    }
}
