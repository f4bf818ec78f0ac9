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
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.provider.PlanItemProviderAdapterFactory;

/** The item providers of the plan model: the generated ones, with labels and icons made for people. */
public final class PlanItemProviders extends PlanItemProviderAdapterFactory {

    private final IItemLabelProvider labels = new PlanLabels();

    @Override
    public Object adapt(Object object, Object type) {
        var provider = super.adapt(object, type);
        return type == IItemLabelProvider.class && object instanceof EObject plan
                && plan.eClass().getEPackage() == PlanPackage.eINSTANCE ? labels : provider;
    }
}
