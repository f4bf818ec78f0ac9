/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.sector;

import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.yaodian.model.Identity;
import org.yaodian.model.edit.PlanEditingDomain;
import org.yaodian.model.edit.commands.clipboard.PlanFragment;
import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.model.sector.ElementType;
import org.yaodian.model.sector.FacetForm;
import org.yaodian.model.sector.Sectors;

/** A new element that is being described, in a plan of its own with the units of the real one. */
final class ElementDraft {

    private static final URI NOWHERE = URI.createURI("memory:/draft.plan");

    private final WorkPlan plan = PlanFactory.eINSTANCE.createWorkPlan();
    private final PlanEditingDomain domain = new PlanEditingDomain();
    private ElementType type;
    private Element element;

    /**
     * Makes a draft without an element.
     *
     * @param real the plan that the element is for, which does not change
     */
    ElementDraft(WorkPlan real) {
        plan.setYear(real.getYear());
        plan.getUnits().addAll(EcoreUtil.copyAll(real.getUnits()));
        domain.open(plan, NOWHERE);
    }

    /** Makes the element one of a type; only its name stays. */
    void become(ElementType next) {
        var name = element == null || element.getName() == null || element.getName().equals(type.name())
                ? next.name()
                : element.getName();
        type = next;
        element = next.create();
        element.setId(Identity.create());
        element.setName(name);
        plan.getChildren().clear();
        plan.getChildren().add(element);
    }

    ElementType type() {
        return type;
    }

    Element element() {
        return element;
    }

    /** {@return how the facet of the type is shown, or null when it has none} */
    FacetForm form() {
        return type.facet() == null ? null : Sectors.installed().formOf(type.facet()).orElse(null);
    }

    /** {@return the element with its drawing, ready to be put into the real plan} */
    PlanFragment fragment() {
        var node = PlanFactory.eINSTANCE.createNode();
        node.setObject(element);
        var drawing = PlanFactory.eINSTANCE.createDiagram();
        drawing.getNodes().add(node);
        node.setBounds(new Bounds(0, 0, type.look().width(), type.look().height()));
        plan.getDiagrams().add(drawing);
        try {
            return PlanFragment.ofNodes(List.of(node));
        } finally {
            plan.getDiagrams().clear();
        }
    }

    /** Lets go of the draft. */
    void dispose() {
        domain.dispose();
    }
}
