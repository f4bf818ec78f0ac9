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
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.yaodian.editor.plan.PlanLabels;
import org.yaodian.editor.plan.PlanSelections;
import org.yaodian.model.district.MunicipalTasks;

/** The title of the properties: what is selected. */
public final class PropertyTitle extends LabelProvider {

    @Override
    public String getText(Object selection) {
        List<EObject> objects = objects(selection);
        if (objects.isEmpty()) {
            return "";
        }
        if (objects.size() > 1) {
            return NLS.bind(Messages.PropertyTitle_Several, objects.size());
        }
        var object = objects.get(0);
        var kind = PlanLabels.kind(object);
        var title = kind.isEmpty() ? PlanLabels.text(object) : kind + "　" + PlanLabels.text(object);
        return MunicipalTasks.holding(object).isEmpty() ? title : NLS.bind(Messages.PropertyTitle_Municipal, title);
    }

    @Override
    public Image getImage(Object selection) {
        List<EObject> objects = objects(selection);
        return objects.isEmpty() ? null : PlanLabels.image(objects.get(0));
    }

    private static List<EObject> objects(Object selection) {
        return selection instanceof IStructuredSelection structured ? PlanSelections.objects(structured) : List.of();
    }
}
