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

import java.net.URL;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.provider.PlanItemProviderAdapterFactory;

/** The item providers of the plan model: the generated ones, with labels and icons made for people. */
public final class PlanItemProviders extends PlanItemProviderAdapterFactory {

    private final IItemLabelProvider labels = new PlanLabels();

    /**
     * The picture for the objects of a class.
     *
     * @param type a class of the plan model
     * @return the address of an SVG file of 16 by 16; null when the class has none
     */
    public static URL iconOf(EClass type) {
        var name = type.getName();
        return PlanItemProviders.class
                .getResource("/icons/" + Character.toLowerCase(name.charAt(0)) + name.substring(1) + ".svg"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    public Object adapt(Object object, Object type) {
        var provider = super.adapt(object, type);
        return type == IItemLabelProvider.class && object instanceof EObject plan
                && plan.eClass().getEPackage() == PlanPackage.eINSTANCE ? labels : provider;
    }
}
