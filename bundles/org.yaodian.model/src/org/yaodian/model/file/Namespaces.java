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

import java.util.LinkedHashMap;
import java.util.Map;

import javax.xml.XMLConstants;

/** The namespaces of a file and their prefixes. */
final class Namespaces {

    static final String XMI = "http://www.omg.org/XMI";
    static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    private final Map<String, String> prefixes = new LinkedHashMap<>();

    /**
     * Declares a namespace, with the wanted prefix unless another namespace has it.
     *
     * @param uri    the namespace
     * @param wanted the prefix it should have; null or empty for any
     */
    void declare(String uri, String wanted) {
        if (uri == null || uri.isEmpty() || uri.equals(XMLConstants.XML_NS_URI)
                || prefixes.containsKey(uri)) {
            return;
        }
        var base = wanted == null || wanted.isEmpty() ? "ns" : wanted;
        var prefix = base;
        for (int i = 1; prefixes.containsValue(prefix); i++) {
            prefix = base + "_" + i;
        }
        prefixes.put(uri, prefix);
    }

    /**
     * A name with its prefix.
     *
     * @param uri  a declared namespace, or null for none
     * @param name the local name
     * @return the name as it stands in the file
     */
    String qualify(String uri, String name) {
        if (uri == null || uri.isEmpty()) {
            return name;
        }
        return (uri.equals(XMLConstants.XML_NS_URI) ? XMLConstants.XML_NS_PREFIX : prefixes.get(uri)) + ":" + name;
    }

    Map<String, String> prefixes() {
        return prefixes;
    }
}
