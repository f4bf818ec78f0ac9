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

import java.util.Optional;

import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Makes exceptions that point at a place in the XML. */
final class XmlPlace {

    private XmlPlace() {
    }

    /** A problem with what the reader stands on. */
    static MalformedPlanException problem(XMLStreamReader xml, String message) {
        return problem(xml.getLocation(), message, null);
    }

    /** A problem with what the reader stands on. */
    static MalformedPlanException problem(XMLStreamReader xml, String message, Throwable cause) {
        return problem(xml.getLocation(), message, cause);
    }

    /** A problem that the parser found. */
    static MalformedPlanException problem(XMLStreamReader xml, XMLStreamException exception) {
        var location = Optional.ofNullable(exception.getLocation()).orElse(xml.getLocation());
        var message = String.valueOf(exception.getMessage());
        int end = message.indexOf("\n at [");
        return problem(location, end < 0 ? message : message.substring(0, end), exception);
    }

    private static MalformedPlanException problem(Location location, String message, Throwable cause) {
        return new MalformedPlanException(Math.max(1, location.getLineNumber()),
                Math.max(1, location.getColumnNumber()), message, cause);
    }
}
