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

import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.FeatureMap;
import org.eclipse.emf.ecore.util.FeatureMapUtil;
import org.eclipse.emf.ecore.xml.type.XMLTypePackage;

/**
 * Reads facets whose sector is not installed into free-form objects: attributes in the feature map
 * {@code anyAttribute}, text and elements in order in the feature map {@code mixed}. Such objects are copied, moved and
 * saved like any other.
 */
final class AnyReader {

    private final TypeFinder types;

    AnyReader(TypeFinder types) {
        this.types = types;
    }

    /** Makes an object for the XML element that the reader stands on, with its attributes. */
    InternalEObject create(XMLStreamReader xml, EClass type) {
        var any = (InternalEObject) EcoreUtil.create(type == null ? XMLTypePackage.Literals.ANY_TYPE : type);
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            var namespace = emptyToNull(xml.getAttributeNamespace(i));
            var name = xml.getAttributeLocalName(i);
            if (!(Namespaces.XSI.equals(namespace) && name.equals("type"))) {
                var feature = types.feature(namespace, xml.getAttributePrefix(i), name, false);
                add(AnyWriter.attributes(any), feature, xml.getAttributeValue(i));
            }
        }
        return any;
    }

    /** Makes an object for the XML element that the reader stands on and puts it into another one. */
    InternalEObject createIn(EObject parent, XMLStreamReader xml, QName typeName, String typePrefix) {
        var type = typeName == null ? null
                : types.foreignType(typeName.getNamespaceURI(), typePrefix, typeName.getLocalPart());
        var child = create(xml, type);
        var feature = types.feature(emptyToNull(xml.getNamespaceURI()), xml.getPrefix(), xml.getLocalName(), true);
        add(AnyWriter.mixed(parent), feature, child);
        return child;
    }

    private static void add(FeatureMap map, EStructuralFeature feature, Object value) {
        ((FeatureMap.Internal) map).addUnique(FeatureMapUtil.createEntry(feature, value));
    }

    void text(EObject any, String text) {
        FeatureMapUtil.addText(AnyWriter.mixed(any), text);
    }

    void comment(EObject any, String text) {
        FeatureMapUtil.addComment(AnyWriter.mixed(any), text);
    }

    void instruction(EObject any, String target, String data) {
        FeatureMapUtil.addProcessingInstruction(AnyWriter.mixed(any), target, data);
    }

    private static String emptyToNull(String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
