/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguageTest {

    @TempDir
    private Path folder;

    @Test
    void theChoiceKeepsTheRestOfTheConfiguration() throws IOException {
        var configuration = folder.resolve("config.ini");
        Files.writeString(configuration, "osgi.bundles=reference\\:file\\:a.jar\nosgi.nl=zh_CN\n");
        Language.ENGLISH.store(configuration);
        var properties = read(configuration);
        assertEquals("en", properties.getProperty("osgi.nl"));
        assertEquals("reference:file:a.jar", properties.getProperty("osgi.bundles"));
    }

    @Test
    void aConfigurationIsMadeWhenThereIsNone() throws IOException {
        var configuration = folder.resolve("new").resolve("config.ini");
        Language.CHINESE.store(configuration);
        assertEquals("zh_CN", read(configuration).getProperty("osgi.nl"));
    }

    private static Properties read(Path file) throws IOException {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
