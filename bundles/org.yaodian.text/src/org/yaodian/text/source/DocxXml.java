/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.text.source;

import java.io.ByteArrayInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A reader of one XML part of a Word document that resolves nothing from outside and refuses absurd nesting. */
final class DocxXml implements AutoCloseable {

    private static final int DEEPEST = 400;
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;
    private int depth;

    DocxXml(byte[] part) throws XMLStreamException {
        synchronized (FACTORY) {
            reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(part));
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** Goes to the next start, end or text; false at the end of the part. */
    boolean next() throws XMLStreamException {
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new XMLStreamException("DOCTYPE", reader.getLocation());
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (depth > DEEPEST) {
                    throw new XMLStreamException("nesting", reader.getLocation());
                }
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                return true;
            }
            if (event == XMLStreamConstants.CHARACTERS) {
                return true;
            }
        }
        return false;
    }

    boolean isStart() {
        return reader.isStartElement();
    }

    boolean isEnd() {
        return reader.isEndElement();
    }

    String name() {
        return reader.getLocalName();
    }

    String text() {
        return reader.getText();
    }

    /** The attribute with a local name, whatever its namespace, or null. */
    String attribute(String localName) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(localName)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    int number(String localName, int otherwise) {
        var value = attribute(localName);
        try {
            return value == null ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** Passes over the element that has just started. */
    void skip() throws XMLStreamException {
        int outer = depth - 1;
        while (depth > outer && next()) {
            continue;
        }
    }

    @Override
    public void close() throws XMLStreamException {
        reader.close();
    }
}
