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

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.service.datalocation.Location;

/**
 * The language of the program. The platform fixes it when it starts, so the choice is written into the
 * configuration ({@code osgi.nl}) and holds from the next start.
 */
public enum Language {
    /** Simplified Chinese, the default. */
    CHINESE("zh_CN", "简体中文"),
    /** English. */
    ENGLISH("en", "English");

    /** The launcher argument that sets the language. */
    public static final String NL_OPTION = "-nl";

    private static final String NL_PROPERTY = "osgi.nl";

    private final String code;
    private final String label;

    Language(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** {@return the locale's code, as {@code osgi.nl} takes it} */
    public String code() {
        return code;
    }

    /** {@return its name in the language itself} */
    public String label() {
        return label;
    }

    /** {@return the language this process runs in} */
    public static Language current() {
        String running = Platform.getNL();
        return (running == null ? Locale.getDefault().toString() : running).startsWith("zh") ? CHINESE : ENGLISH;
    }

    /**
     * Makes this the language of the next start.
     *
     * @throws IOException if the configuration folder cannot be written
     */
    public void choose() throws IOException {
        Location location = Platform.getConfigurationLocation();
        if (location == null || location.isReadOnly()) {
            throw new IOException(Messages.Language_ReadOnlyConfiguration);
        }
        try {
            URI folder = new URI(location.getURL().toExternalForm().replace(" ", "%20"));
            store(Path.of(folder).resolve("config.ini"));
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new IOException(location.getURL().toString(), e);
        }
    }

    void store(Path configuration) throws IOException {
        Properties properties = new Properties();
        if (Files.exists(configuration)) {
            try (InputStream in = Files.newInputStream(configuration)) {
                properties.load(in);
            }
        }
        properties.setProperty(NL_PROPERTY, code);
        Files.createDirectories(configuration.getParent());
        try (OutputStream out = Files.newOutputStream(configuration)) {
            properties.store(out, null);
        }
    }
}
