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

import java.io.IOException;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.ExtendedMetaData;
import org.eclipse.emf.ecore.util.FeatureMap;
import org.eclipse.emf.ecore.util.FeatureMapUtil;
import org.eclipse.emf.ecore.xml.type.ProcessingInstruction;
import org.eclipse.emf.ecore.xml.type.XMLTypePackage;
import org.eclipse.osgi.util.NLS;

/** Writes the content of facets whose sector is not installed, exactly as it was read. */
final class AnyWriter {

    private static final ExtendedMetaData NAMES = ExtendedMetaData.INSTANCE;

    private final XmlOutput out;
    private final Namespaces namespaces;

    AnyWriter(XmlOutput out, Namespaces namespaces) {
        this.out = out;
        this.namespaces = namespaces;
    }

    /** Whether objects of a class hold free-form XML. */
    static boolean isAny(EClass type) {
        return XMLTypePackage.Literals.ANY_TYPE.isSuperTypeOf(type);
    }

    /** The XML attributes of free-form XML. */
    static FeatureMap attributes(EObject any) {
        return (FeatureMap) any.eGet(XMLTypePackage.Literals.ANY_TYPE__ANY_ATTRIBUTE);
    }

    /** The text and the XML elements of free-form XML, in order. */
    static FeatureMap mixed(EObject any) {
        return (FeatureMap) any.eGet(XMLTypePackage.Literals.ANY_TYPE__MIXED);
    }

    /** The rest of a start tag, what is inside, and the end tag, without a line end. */
    void content(EObject any, String name, int depth) throws IOException {
        if (depth >= Limits.DEPTH) {
            throw new IOException(NLS.bind(Messages.PlanWriter_TooDeep, Limits.DEPTH));
        }
        for (var entry : attributes(any)) {
            out.raw(" " + qualify(entry) + "=\"");
            out.attribute(String.valueOf(entry.getValue()));
            out.raw('"');
        }
        var mixed = mixed(any);
        if (mixed.isEmpty()) {
            out.raw("/>");
            return;
        }
        out.raw('>');
        for (var entry : mixed) {
            entry(entry, depth + 1);
        }
        out.raw("</" + name + ">");
    }

    private void entry(FeatureMap.Entry entry, int depth) throws IOException {
        if (FeatureMapUtil.isText(entry)) {
            out.freeText((String) entry.getValue());
        } else if (FeatureMapUtil.isComment(entry)) {
            out.raw("<!--" + entry.getValue() + "-->");
        } else if (FeatureMapUtil.isProcessingInstruction(entry)) {
            var instruction = (ProcessingInstruction) entry.getValue();
            var data = instruction.getData();
            out.raw("<?" + instruction.getTarget() + (data == null || data.isEmpty() ? "" : " " + data) + "?>");
        } else {
            var name = qualify(entry);
            var child = (EObject) entry.getValue();
            out.raw("<" + name);
            if (child.eClass() != XMLTypePackage.Literals.ANY_TYPE) {
                var type = child.eClass();
                out.raw(" xsi:type=\"" + namespaces.qualify(type.getEPackage().getNsURI(), type.getName()) + '"');
            }
            content(child, name, depth);
        }
    }

    private String qualify(FeatureMap.Entry entry) {
        var feature = entry.getEStructuralFeature();
        return namespaces.qualify(NAMES.getNamespace(feature), NAMES.getName(feature));
    }
}
