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

import java.util.MissingResourceException;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.model.plan.provider.PlanEditPlugin;
import org.yaodian.model.sector.Sector;
import org.yaodian.model.sector.Sectors;

/** What a person reads for classes, features and objects of the model, in the language of the program. */
public final class Names {

    private Names() {
    }

    /**
     * The name of a class of the plan model.
     *
     * @param type a class
     * @return for example "Task" or 任务; for classes of sectors what their form says
     */
    public static String of(EClass type) {
        var form = Sectors.installed().formOf(type);
        return form.isPresent() ? form.get().name() : string("_UI_" + type.getName() + "_type", type.getName()); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /**
     * The name of a feature of the plan model.
     *
     * @param feature a feature
     * @return for example "Planned start" or 计划开始; for features of sectors what their form says
     */
    public static String of(EStructuralFeature feature) {
        for (var form : Sectors.installed().every(Sector::facetForms)) {
            for (var field : form.fields()) {
                if (field.feature() == feature) {
                    return field.label();
                }
            }
        }
        var key = "_UI_" + feature.getEContainingClass().getName() + '_' + feature.getName() + "_feature"; //$NON-NLS-1$ //$NON-NLS-2$
        return string(key, feature.getName());
    }

    /**
     * What an object is called: its own name when it has one, else the name of its class.
     *
     * @param object an object, not null
     * @return a short text
     */
    public static String of(EObject object) {
        var name = switch (object) {
            case WorkPlan plan -> plan.getTitle();
            case Element element -> element.getName();
            case Unit unit -> unit.getName();
            case Diagram diagram -> diagram.getName();
            default -> null;
        };
        return name == null || name.isBlank() ? of(object.eClass()) : name;
    }

    /**
     * The name of a value of an enumeration of the plan model.
     *
     * @param value a value, not null
     * @return for example "lead" or 牵头
     */
    public static String of(Enumerator value) {
        return string("_UI_" + value.getClass().getSimpleName() + '_' + value.getName() + "_literal", //$NON-NLS-1$ //$NON-NLS-2$
                value.getLiteral());
    }

    private static String string(String key, String otherwise) {
        try {
            return PlanEditPlugin.INSTANCE.getString(key);
        } catch (MissingResourceException e) {
            return otherwise;
        }
    }
}
