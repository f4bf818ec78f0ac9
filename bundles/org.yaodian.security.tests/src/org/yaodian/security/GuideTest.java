/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.security;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** The developer guide for a new sector quotes this one. */
class GuideTest {

    private static final Path ROOT = Path.of(System.getProperty("yaodian.root"));
    private static final Pattern BLOCK = Pattern.compile("^```\\w+ (\\S+)\\n(.*?)^```$",
            Pattern.MULTILINE | Pattern.DOTALL);

    @Test
    void everyQuotationStandsInTheFileItNames() throws IOException {
        var blocks = BLOCK.matcher(Files.readString(ROOT.resolve("releng/docs/new-sector.md"))).results().toList();
        assertFalse(blocks.isEmpty());
        for (var block : blocks) {
            var file = ROOT.resolve(block.group(1));
            assertTrue(Files.exists(file), file.toString());
            assertTrue(Files.readString(file).contains(block.group(2)), block::group);
        }
    }
}
