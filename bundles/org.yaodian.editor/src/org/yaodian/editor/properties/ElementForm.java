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

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.yaodian.model.plan.Element;
import org.yaodian.model.sector.FacetForm;

/** The fields that matter first of an element that is being made: name, lead unit, time, and the first of a facet. */
public final class ElementForm {

    private static final Set<String> SHARED = Set.of("name", "role.lead", "deadline.text", "deadline.to", "start",
            "finish", "value", "unitOfMeasure");
    private static final int MOST = 8;

    private final FieldForm form;

    /**
     * Makes an empty form.
     *
     * @param parent  where
     * @param resized is run when it needs more or less room
     */
    public ElementForm(Composite parent, Runnable resized) {
        form = new FieldForm(parent, resized);
    }

    /**
     * The outermost widget.
     *
     * @return the form
     */
    public Control control() {
        return form.control();
    }

    /**
     * Shows an element.
     *
     * @param element an element of a plan in an editing domain
     * @param facet   the form of its facet, or null for none
     */
    public void show(Element element, FacetForm facet) {
        form.show(List.of());
        List<SharedField<?>> fields = new ArrayList<>();
        SharedField.of(List.of(element)).stream().filter(field -> SHARED.contains(field.first().id()))
                .forEach(fields::add);
        if (facet != null) {
            SharedField.of(List.of(element), facet).stream().filter(ElementForm::isAskedFirst).limit(MOST)
                    .forEach(fields::add);
        }
        form.show(fields);
    }

    /** Elements to be named are found later, when the new one stands in the plan. */
    private static boolean isAskedFirst(SharedField<?> field) {
        return !(field.first().control() instanceof FieldControl.Elements);
    }

    /** Puts what is being typed into the element. */
    public void flush() {
        form.flush();
    }

    /** Puts the keyboard into the first field. */
    public void setFocus() {
        form.setFocus();
    }
}
