/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.properties;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.FeatureMap;
import org.eclipse.emf.ecore.xml.type.XMLTypePackage;
import org.yaodian.editor.plan.PlanLabels;
import org.yaodian.model.plan.Identified;

/**
 * A facet whose sector is not installed. What it says is known as text only.
 *
 * @param facet free-form content of a plan file
 */
record AbsentFacet(EObject facet) {

    private static final String NUMBERED = "\\d+(\\.\\d+)*";

    /**
     * One line of it.
     *
     * @param name  name of an attribute, as in the file
     * @param value its value; the name of an object for a reference to one
     */
    record Line(String name, String value) {}

    /** {@return whether a facet is of a sector that is not installed} */
    static boolean isAbsent(EObject facet) {
        return XMLTypePackage.Literals.ANY_TYPE.isSuperTypeOf(facet.eClass())
                && facet.eClass() != XMLTypePackage.Literals.ANY_TYPE;
    }

    /** {@return the namespace of the sector} */
    String namespace() {
        return facet.eClass().getEPackage().getNsURI();
    }

    /** {@return what the sector is called: the last part of its namespace that is no number} */
    String sector() {
        var name = namespace();
        for (var part : namespace().split("[/:#]")) {
            if (!part.isEmpty() && !part.matches(NUMBERED)) {
                name = part;
            }
        }
        return name;
    }

    /** {@return the name of its class, as in the file} */
    String type() {
        return facet.eClass().getName();
    }

    /** {@return its attributes, then what it contains} */
    List<Line> lines() {
        var lines = new ArrayList<Line>();
        add(lines, facet, "");
        return lines;
    }

    private void add(List<Line> lines, EObject any, String path) {
        for (var entry : attributes(any)) {
            lines.add(new Line(path + entry.getEStructuralFeature().getName(), resolved(entry.getValue())));
        }
        for (var entry : mixed(any)) {
            var name = path + entry.getEStructuralFeature().getName();
            if (entry.getValue() instanceof EObject child) {
                var text = text(child);
                if (!text.isEmpty()) {
                    lines.add(new Line(name, resolved(text)));
                }
                add(lines, child, name + '.');
            }
        }
    }

    private static String text(EObject any) {
        var text = new StringBuilder();
        for (var entry : mixed(any)) {
            if (entry.getValue() instanceof String part) {
                text.append(part);
            }
        }
        return text.toString().strip();
    }

    private String resolved(Object value) {
        var text = String.valueOf(value);
        var resource = facet.eResource();
        return resource != null && resource.getEObject(text) instanceof Identified object ? PlanLabels.text(object)
                : text;
    }

    private static FeatureMap attributes(EObject any) {
        return (FeatureMap) any.eGet(XMLTypePackage.Literals.ANY_TYPE__ANY_ATTRIBUTE);
    }

    private static FeatureMap mixed(EObject any) {
        return (FeatureMap) any.eGet(XMLTypePackage.Literals.ANY_TYPE__MIXED);
    }
}
