/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.commandline.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/** Writes one JSON document, indented. */
public final class JsonDocument {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonDocument() {
    }

    /**
     * Writes to a text.
     *
     * @param content what to write
     * @return the document
     */
    public static String write(Content content) {
        var text = new StringWriter();
        try (var json = FACTORY.createGenerator(text)) {
            json.useDefaultPrettyPrinter();
            content.write(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /**
     * Writes to a stream as UTF-8; leaves the stream open.
     *
     * @param content what to write
     * @param stream  where to
     * @throws IOException when the stream fails
     */
    public static void write(Content content, OutputStream stream) throws IOException {
        try (var json = FACTORY.createGenerator(stream, JsonEncoding.UTF8)) {
            json.configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false);
            json.useDefaultPrettyPrinter();
            content.write(json);
            json.writeRaw('\n');
        }
    }

    /** What a document holds. */
    public interface Content {
        /**
         * Writes it.
         *
         * @param json where to
         * @throws IOException when the target fails
         */
        void write(JsonGenerator json) throws IOException;
    }
}
