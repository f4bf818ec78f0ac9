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

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.FeatureMapUtil;

/** One feature of a class as it stands in a file, with all that reading and writing want to know at hand. */
final class Slot {

    /** How a feature is written. */
    enum Kind {
        /** One value, as an XML attribute. */
        VALUE,
        /** Several values, as XML elements with text. */
        VALUES,
        /** One contained object, as an XML element. */
        CHILD,
        /** Several contained objects, as XML elements. */
        CHILDREN,
        /** A reference, as an XML attribute with an id. */
        LINK,
        /** Several references, as an XML attribute with ids. */
        LINKS,
        /** Not written: derived, transient, or the way back to the container. */
        ABSENT
    }

    private static final int TRIAL = 2000;

    final EStructuralFeature feature;
    final String name;
    final int id;
    final Kind kind;
    final boolean isId;
    final byte[] attributeStart;
    final byte[] elementStart;
    final byte[] elementEnd;
    /** The values that occurred in the file so far, by text, where they may be shared; null when none may. */
    Map<String, Object> values;
    private int texts;
    private int repeatedTexts;

    Slot(EClass owner, EStructuralFeature feature) {
        this.feature = feature;
        name = feature.getName().intern();
        id = owner.getFeatureID(feature);
        kind = kindOf(feature);
        isId = feature instanceof EAttribute attribute && attribute.isID();
        attributeStart = (" " + name + "=\"").getBytes(StandardCharsets.UTF_8);
        elementStart = ("<" + name).getBytes(StandardCharsets.UTF_8);
        elementEnd = ("</" + name + ">").getBytes(StandardCharsets.UTF_8);
    }

    private static Kind kindOf(EStructuralFeature feature) {
        if (feature.isTransient() || feature.isDerived() || !feature.isChangeable()) {
            return Kind.ABSENT;
        }
        if (feature instanceof EAttribute attribute) {
            if (!attribute.getEAttributeType().isSerializable() || FeatureMapUtil.isFeatureMap(feature)) {
                return Kind.ABSENT;
            }
            return feature.isMany() ? Kind.VALUES : Kind.VALUE;
        }
        var reference = (EReference) feature;
        if (reference.isContainer()) {
            return Kind.ABSENT;
        }
        if (reference.isContainment()) {
            return feature.isMany() ? Kind.CHILDREN : Kind.CHILD;
        }
        return feature.isMany() ? Kind.LINKS : Kind.LINK;
    }

    EDataType dataType() {
        return (EDataType) feature.getEType();
    }

    EReference reference() {
        return (EReference) feature;
    }

    /** Whether both ends of a two-way reference stand in the file. */
    boolean isTwoWay() {
        var opposite = reference().getEOpposite();
        return opposite != null && !opposite.isTransient();
    }

    /** Notes whether a text had occurred before. */
    void count(boolean repeated) {
        texts++;
        repeatedTexts += repeated ? 1 : 0;
    }

    /** Whether so many texts of this attribute occur again that looking for equal ones pays; codes, say, never do. */
    boolean isWorthSharing() {
        return texts < TRIAL || repeatedTexts > texts / 4;
    }
}
