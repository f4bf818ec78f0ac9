/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.egov;

import java.io.IOException;
import java.nio.file.Path;

import org.yaodian.testing.PlainRegistry;

/** Writes the templates of the sector anew; what it writes is committed. */
public final class TemplateMaker {

    private TemplateMaker() {
    }

    /**
     * Writes them.
     *
     * @param arguments the folder of the templates, and the document of 2007
     * @throws IOException when a file cannot be read or written
     */
    public static void main(String... arguments) throws IOException {
        PlainRegistry.installSectors();
        var folder = Path.of(arguments[0]);
        Patterns.empty().save(folder.resolve("empty.plan"));
        Patterns.crossDepartment().save(folder.resolve("crossDepartment.plan"));
        Patterns.district().save(folder.resolve("district.plan"));
        new Sample(Path.of(arguments[1])).build().save(folder.resolve("sample.plan"));
    }
}
