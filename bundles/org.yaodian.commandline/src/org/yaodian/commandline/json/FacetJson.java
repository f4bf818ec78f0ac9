/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.commandline.json;

import java.io.IOException;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.FeatureMap;
import org.yaodian.model.plan.Identified;

import com.fasterxml.jackson.core.JsonGenerator;

/** A facet of any sector, installed or not, as its class, its attributes as text, and what it contains. */
final class FacetJson {

    private final JsonGenerator json;

    FacetJson(JsonGenerator json) {
        this.json = json;
    }

    void write(EObject facet) throws IOException {
        json.writeStartObject();
        json.writeStringField("class",
                facet.eClass().getEPackage().getNsPrefix() + ":" + facet.eClass().getName());
        for (var feature : facet.eClass().getEAllStructuralFeatures()) {
            if (facet.eIsSet(feature) && !feature.isTransient()) {
                writeFeature(feature, facet.eGet(feature));
            }
        }
        json.writeEndObject();
    }

    private void writeFeature(EStructuralFeature feature, Object value) throws IOException {
        if (value instanceof FeatureMap map) {
            for (var entry : map) {
                writeFeature(entry.getEStructuralFeature(), entry.getValue());
            }
            return;
        }
        json.writeFieldName(feature.getName());
        if (value instanceof Iterable<?> values) {
            json.writeStartArray();
            for (var one : values) {
                writeValue(feature, one);
            }
            json.writeEndArray();
        } else {
            writeValue(feature, value);
        }
    }

    private void writeValue(EStructuralFeature feature, Object value) throws IOException {
        if (feature instanceof EReference reference && value instanceof EObject object) {
            if (reference.isContainment()) {
                write(object);
            } else {
                json.writeString(object instanceof Identified identified ? identified.getId() : object.toString());
            }
        } else if (value instanceof Number || value instanceof Boolean) {
            json.writeObject(value);
        } else if (feature instanceof EAttribute attribute) {
            json.writeString(attribute.getEAttributeType().getEPackage().getEFactoryInstance()
                    .convertToString(attribute.getEAttributeType(), value));
        } else {
            json.writeString(String.valueOf(value));
        }
    }
}
