/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.store.piece;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The fields of a piece as text: attributes by their names, those of objects inside by a path such as
 * {@code responsibilities[ID]/unit} or {@code anchors[2]/offset}. The id is no field; the type is the field
 * {@code xsi:type}.
 */
public final class PieceFields {

    private static final byte[] RESPONSIBILITIES = "<responsibilities".getBytes(StandardCharsets.US_ASCII);

    private PieceFields() {
    }

    /**
     * Reads the fields.
     *
     * @param content the content of a piece; null has no fields
     * @return values by path, in the order of the content
     * @throws IncompletePlanException when the content is no XML
     */
    public static Map<String, String> of(byte[] content) throws IncompletePlanException {
        if (content == null) {
            return Map.of();
        }
        var handler = new FieldHandler();
        try {
            var factory = SAXParserFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(new ByteArrayInputStream(content), handler);
        } catch (SAXException | ParserConfigurationException | IOException e) {
            throw new IncompletePlanException(e.getMessage());
        }
        return handler.fields;
    }

    /**
     * The ids of the units that have a part in an element.
     *
     * @param content the content of the element's piece
     * @return ids, in the order of the responsibilities; one may occur twice
     */
    public static List<String> responsibleUnits(byte[] content) {
        var scanner = new TagScanner(content);
        var ids = new ArrayList<String>(2);
        int at = scanner.after(0);
        while (at < content.length && !scanner.isEnd(at)) {
            if (scanner.starts(RESPONSIBILITIES, at)) {
                var unit = scanner.attribute("unit", at, scanner.after(at));
                if (unit != null) {
                    ids.add(unit);
                }
            }
            at = scanner.isNoTag(at) ? scanner.after(at) : scanner.afterElement(at);
        }
        return ids;
    }

    /** Collects values by path. */
    private static final class FieldHandler extends DefaultHandler {

        private final Map<String, String> fields = new LinkedHashMap<>();
        private final Deque<String> paths = new ArrayDeque<>();
        private final Deque<Map<String, Integer>> counts = new ArrayDeque<>();
        private final StringBuilder text = new StringBuilder();

        @Override
        public void startElement(String uri, String localName, String name, Attributes attributes) {
            text.setLength(0);
            var path = path(name, attributes);
            for (int i = 0; i < attributes.getLength(); i++) {
                if (!attributes.getQName(i).equals("id") && !attributes.getQName(i).startsWith("xmlns")) {
                    fields.put(path + attributes.getQName(i), attributes.getValue(i));
                }
            }
            paths.push(path);
            counts.push(new HashMap<>());
        }

        private String path(String name, Attributes attributes) {
            if (paths.isEmpty()) {
                return "";
            }
            int number = counts.peek().merge(name, 1, Integer::sum);
            var id = attributes.getValue("id");
            return paths.peek() + name + "[" + (id == null ? Integer.toString(number) : id) + "]/";
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            text.append(characters, start, length);
        }

        @Override
        public void endElement(String uri, String localName, String name) {
            var path = paths.pop();
            counts.pop();
            if (!text.isEmpty() && !path.isEmpty()) {
                fields.put(path.substring(0, path.length() - 1), text.toString());
            }
            text.setLength(0);
        }
    }
}
