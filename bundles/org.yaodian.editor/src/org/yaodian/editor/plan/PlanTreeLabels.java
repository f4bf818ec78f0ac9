/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.plan;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Responsibility;
import org.yaodian.model.plan.ResponsibilityRole;

/** Labels of a plan's tree: the code in grey, the name, the lead unit in grey. */
public final class PlanTreeLabels extends ColumnLabelProvider implements IStyledLabelProvider {

    @Override
    public StyledString getStyledText(Object object) {
        var text = new StyledString();
        if (object instanceof Element element && element.getCode() != null && !element.getCode().isBlank()) {
            text.append(element.getCode() + " ", StyledString.COUNTER_STYLER);
        }
        text.append(PlanLabels.text(object));
        if (object instanceof Element element) {
            element.getResponsibilities().stream().filter(each -> each.getRole() == ResponsibilityRole.LEAD)
                    .map(Responsibility::getUnit).filter(unit -> unit != null).findFirst()
                    .ifPresent(unit -> text.append("  " + unit.getName(), StyledString.QUALIFIER_STYLER));
        }
        return text;
    }

    @Override
    public String getText(Object object) {
        return getStyledText(object).getString();
    }

    @Override
    public Image getImage(Object object) {
        return PlanLabels.image(object);
    }
}
