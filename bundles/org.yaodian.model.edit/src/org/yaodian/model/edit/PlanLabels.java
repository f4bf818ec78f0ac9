/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.edit;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.IItemLabelProvider;

/** Labels and icons for all objects of the plan model. Images are URLs of SVG files in the folder {@code icons}. */
final class PlanLabels implements IItemLabelProvider {

    @Override
    public String getText(Object object) {
        return ObjectLabels.of((EObject) object);
    }

    @Override
    public Object getImage(Object object) {
        return PlanItemProviders.iconOf(((EObject) object).eClass());
    }
}
