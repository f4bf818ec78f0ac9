/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.testing;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import javax.xml.crypto.NodeSetData;
import javax.xml.crypto.OctetStreamData;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.TransformService;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Exclusive canonical XML 1.0 (W3C), for comparing what was written with what was read. */
public final class CanonicalXml {

    private CanonicalXml() {
    }

    /**
     * All elements of one local name, in document order, each in canonical form.
     *
     * @param xml       a document in its own encoding
     * @param localName the name without prefix
     * @return canonical texts
     * @throws Exception when the document is not well-formed
     */
    public static List<String> elements(byte[] xml, String localName) throws Exception {
        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        var document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        var found = document.getElementsByTagNameNS("*", localName);
        var texts = new ArrayList<String>();
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(of((Element) found.item(i)));
        }
        return texts;
    }

    /**
     * One element in canonical form.
     *
     * @param element the element
     * @return its canonical text
     * @throws Exception when the platform has no canonicalization
     */
    public static String of(Element element) throws Exception {
        var nodes = new ArrayList<Node>();
        collect(element, nodes);
        var service = TransformService.getInstance(CanonicalizationMethod.EXCLUSIVE, "DOM");
        service.init((TransformParameterSpec) null);
        NodeSetData<Node> data = nodes::iterator;
        var result = (OctetStreamData) service.transform(data, null);
        return new String(result.getOctetStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void collect(Node node, List<Node> nodes) {
        nodes.add(node);
        var attributes = node.getAttributes();
        for (int i = 0; attributes != null && i < attributes.getLength(); i++) {
            nodes.add(attributes.item(i));
        }
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            collect(child, nodes);
        }
    }
}
