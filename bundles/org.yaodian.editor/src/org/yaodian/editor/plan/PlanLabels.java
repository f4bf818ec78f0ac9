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

import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.yaodian.model.ElementKind;
import org.yaodian.model.plan.Dependency;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Edge;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.Relation;
import org.yaodian.model.plan.Responsibility;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.model.sector.ElementType;
import org.yaodian.model.sector.RelationType;
import org.yaodian.model.sector.Sectors;

/** Texts and pictures for the objects of a plan, the same in every tree, table and dialog. */
public final class PlanLabels {

    private PlanLabels() {
    }

    /**
     * A short name.
     *
     * @param object a model object, a group of them, or null
     * @return one line, never null; an explicit word when the object has no name
     */
    public static String text(Object object) {
        return switch (object) {
            case null -> "";
            case WorkPlan plan -> named(plan.getTitle());
            case Element element -> named(element.getName());
            case Unit unit -> named(unit.getName());
            case Diagram diagram -> named(diagram.getName());
            case Node node -> node.getObject() == null ? named(node.getText()) : text(node.getObject());
            case Edge edge -> edge.getObject() == null ? Messages.PlanLabels_Line : text(edge.getObject());
            case Dependency dependency -> link(dependency.getFrom(), dependency.getTo());
            case Relation relation -> link(relation.getFrom(), relation.getTo());
            case Responsibility responsibility -> responsibility.getUnit() == null ? named(responsibility.getText())
                    : text(responsibility.getUnit());
            case PlanGroup group -> NLS.bind(Messages.PlanLabels_GroupWithCount, group.label(), group.members().size());
            default -> Objects.toString(object);
        };
    }

    /**
     * The word for what an object is.
     *
     * @param object a model object or null
     * @return a noun in the language of the program, never null
     */
    public static String kind(Object object) {
        return switch (object) {
            case Element element -> Sectors.installed().typeOf(element).map(ElementType::name)
                    .orElseGet(() -> ElementKind.of(element).label());
            case WorkPlan plan -> Messages.PlanLabels_Plan;
            case Unit unit -> Messages.PlanLabels_Unit;
            case Diagram diagram -> Messages.PlanLabels_Diagram;
            case Dependency dependency -> Messages.PlanLabels_Dependency;
            case Relation relation -> Sectors.installed().typeOf(relation).map(RelationType::name)
                    .orElse(Messages.PlanLabels_Relation);
            case Responsibility responsibility -> Messages.PlanLabels_Responsibility;
            case null, default -> "";
        };
    }

    /**
     * The picture of an object.
     *
     * @param object a model object or a group of them
     * @return an image owned by {@link EditorImages}
     */
    public static Image image(Object object) {
        return switch (object) {
            case Element element -> Sectors.installed().typeOf(element).map(EditorImages::of)
                    .orElseGet(() -> EditorImages.of(element.eClass()));
            case Relation relation -> Sectors.installed().typeOf(relation).map(EditorImages::of)
                    .orElseGet(() -> EditorImages.of(relation.eClass()));
            case EObject model -> EditorImages.of(model.eClass());
            case PlanGroup group -> EditorImages.get(group.icon());
            case null, default -> EditorImages.get("item");
        };
    }

    private static String named(String name) {
        return name == null || name.isBlank() ? Messages.PlanLabels_NoName : name.strip().replaceAll("\\s+", " ");
    }

    private static String link(Object from, Object to) {
        return text(from) + " → " + text(to);
    }
}
