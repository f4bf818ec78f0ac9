/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.sector;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

/**
 * A plan that comes with a sector.
 *
 * @param id          what it is called; unique in its sector
 * @param name        its name, in the language of the program
 * @param description what is in it, in the language of the program; may be empty
 * @param use         what it is for
 * @param location    where its {@code .plan} file lies
 */
public record Template(String id, String name, String description, Use use, URL location) {

    /** What a template is for. */
    public enum Use {
        /** A new plan begins as a copy of it. */
        PLAN,
        /** What is in it is put into a plan that exists. */
        PATTERN,
        /** A worked plan to look at. */
        SAMPLE
    }

    /**
     * Reads the file.
     *
     * @return the bytes of a {@code .plan} file, to be closed
     * @throws IOException when it cannot be read
     */
    public InputStream open() throws IOException {
        return location.openStream();
    }
}
