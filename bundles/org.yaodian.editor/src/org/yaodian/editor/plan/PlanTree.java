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

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.ElementContainer;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.plan.WorkPlan;

/** The tree of a plan: chapters and elements in document order, then diagrams, then units by superior. */
public class PlanTree implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        return getChildren(input);
    }

    @Override
    public Object[] getChildren(Object parent) {
        return children(parent).toArray();
    }

    @Override
    public boolean hasChildren(Object parent) {
        return switch (parent) {
            case WorkPlan plan -> true;
            case ElementContainer container -> !container.getChildren().isEmpty();
            case Unit unit -> !unit.getSubordinates().isEmpty();
            case PlanGroup group -> !group.members().isEmpty();
            default -> false;
        };
    }

    @Override
    public Object getParent(Object child) {
        return switch (child) {
            case Diagram diagram -> diagram.eContainer() instanceof WorkPlan plan
                    ? new PlanGroup(plan, PlanGroup.Kind.DIAGRAMS)
                    : null;
            case Unit unit when unit.getSuperior() != null -> unit.getSuperior();
            case Unit unit -> unit.eContainer() instanceof WorkPlan plan
                    ? new PlanGroup(plan, PlanGroup.Kind.UNITS)
                    : null;
            case PlanGroup group -> group.plan();
            case EObject object -> object.eContainer();
            default -> null;
        };
    }

    private static List<?> children(Object parent) {
        return switch (parent) {
            case WorkPlan plan -> withGroups(plan);
            case ElementContainer container -> container.getChildren();
            case Unit unit -> unit.getSubordinates();
            case PlanGroup group when group.kind() == PlanGroup.Kind.UNITS -> group.plan().getUnits().stream()
                    .filter(unit -> unit.getSuperior() == null).toList();
            case PlanGroup group -> group.members();
            default -> List.of();
        };
    }

    private static List<Object> withGroups(WorkPlan plan) {
        List<Object> children = new ArrayList<>(plan.getChildren());
        children.add(new PlanGroup(plan, PlanGroup.Kind.DIAGRAMS));
        children.add(new PlanGroup(plan, PlanGroup.Kind.UNITS));
        return children;
    }
}
