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

import static org.yaodian.model.plan.PlanPackage.Literals.SOURCE_DOCUMENT__CHARSET;
import static org.yaodian.model.plan.PlanPackage.Literals.SOURCE_DOCUMENT__FILE_NAME;
import static org.yaodian.model.plan.PlanPackage.Literals.SOURCE_DOCUMENT__MEDIA_TYPE;
import static org.yaodian.model.plan.PlanPackage.Literals.SOURCE_DOCUMENT__SHA256;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.yaodian.editor.properties.Field.Group;
import org.yaodian.model.edit.Names;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.WorkPlan;

/** Where a plan or an element comes from. Only shown. */
final class OriginFields {

    private static final int PERCENT = 100;

    private OriginFields() {
    }

    static List<Field<?>> all() {
        return List.of(Fields.shown("confidence", Group.ORIGIN, Messages.OriginFields_Confidence,
                OriginFields::confidence));
    }

    /** The document a plan was read from. */
    static List<Field<?>> ofPlan() {
        return Stream.of(SOURCE_DOCUMENT__FILE_NAME, SOURCE_DOCUMENT__MEDIA_TYPE, SOURCE_DOCUMENT__CHARSET,
                SOURCE_DOCUMENT__SHA256).<Field<?>>map(
                        feature -> Fields.shown(feature.getName(), Group.ORIGIN,
                                Names.of(feature), plan -> text((WorkPlan) plan, feature)))
                .toList();
    }

    private static String text(WorkPlan plan, EAttribute feature) {
        var source = plan.getSource();
        return source == null || source.eGet(feature) == null ? "" : source.eGet(feature).toString();
    }

    private static String confidence(EObject element) {
        double confidence = ((Element) element).getConfidence();
        return confidence <= 0 ? "" : Math.round(confidence * PERCENT) + " %";
    }
}
