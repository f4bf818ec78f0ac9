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

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.yaodian.editor.properties.Field.Group;
import org.yaodian.model.plan.Anchor;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Quantity;

/** Where an element comes from in the source document, and what was found there. Only shown. */
final class OriginFields {

    private static final int PERCENT = 100;

    private OriginFields() {
    }

    static List<Field<?>> all() {
        return List.of(Fields.shown("anchors", Group.ORIGIN, Messages.OriginFields_Quotes, OriginFields::quotes),
                Fields.shown("quantities", Group.ORIGIN, Messages.OriginFields_Numbers, OriginFields::numbers),
                Fields.shown("confidence", Group.ORIGIN, Messages.OriginFields_Confidence, OriginFields::confidence));
    }

    private static String quotes(EObject element) {
        return ((Element) element).getAnchors().stream().map(Anchor::getText).filter(text -> text != null)
                .map(text -> "“" + text.strip() + "”").collect(Collectors.joining(" "));
    }

    private static String numbers(EObject element) {
        return ((Element) element).getQuantities().stream().map(OriginFields::number).collect(Collectors.joining("；"));
    }

    private static String number(Quantity quantity) {
        var label = quantity.getLabel() == null ? "" : quantity.getLabel() + " ";
        var value = quantity.getValue() == null ? "" : quantity.getValue().toPlainString();
        return label + value + (quantity.getUnit() == null ? "" : quantity.getUnit());
    }

    private static String confidence(EObject element) {
        double confidence = ((Element) element).getConfidence();
        return confidence <= 0 ? "" : Math.round(confidence * PERCENT) + " %";
    }
}
