/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.file;

import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;

import org.codehaus.stax2.XMLStreamReader2;

/** Makes exceptions that point at a place in the XML. */
final class XmlPlace {

    private XmlPlace() {
    }

    /** A problem with what the reader stands on. */
    static MalformedPlanException problem(XMLStreamReader2 xml, String message) {
        return problem(of(xml), message, null);
    }

    /** A problem with what the reader stands on. */
    static MalformedPlanException problem(XMLStreamReader2 xml, String message, Throwable cause) {
        return problem(of(xml), message, cause);
    }

    /** A problem that the parser found, maybe before there was a reader. */
    static MalformedPlanException problem(XMLStreamReader2 xml, XMLStreamException exception) {
        var location = exception.getLocation();
        return problem(location == null ? of(xml) : location, firstLine(exception.getMessage()), exception);
    }

    /** How far the parser has come, which is the end of the tag or text that it is at; null before the start. */
    static Location of(XMLStreamReader2 xml) {
        return xml == null ? null : xml.getLocationInfo().getCurrentLocation();
    }

    private static String firstLine(String message) {
        var lines = String.valueOf(message).split("\n");
        return lines[0].startsWith("ParseError at") && lines.length > 1 ? lines[1].replaceFirst("^Message: ", "")
                : lines[0];
    }

    private static MalformedPlanException problem(Location location, String message, Throwable cause) {
        return new MalformedPlanException(location == null ? 1 : Math.max(1, location.getLineNumber()),
                location == null ? 1 : Math.max(1, location.getColumnNumber()), message, cause);
    }
}
