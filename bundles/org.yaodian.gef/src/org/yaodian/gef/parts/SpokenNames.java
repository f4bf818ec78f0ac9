/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.yaodian.diagram.shape.ShapeCatalog;
import org.yaodian.model.ElementKind;
import org.yaodian.model.edit.Names;
import org.yaodian.model.plan.Dependency;
import org.yaodian.model.plan.Edge;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.Relation;
import org.yaodian.model.plan.Responsibility;
import org.yaodian.model.plan.Task;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.sector.ElementType;
import org.yaodian.model.sector.RelationType;
import org.yaodian.model.sector.Sectors;

/** What a screen reader says of nodes and links: sentences, not signs. */
final class SpokenNames {

    private SpokenNames() {
    }

    /** Kind, name and the facts that the card shows, for example 任务 建设政务外网，牵头单位 市信息委，期限 6月底前. */
    static String of(Node node) {
        if (node == null) {
            return Messages.SpokenNames_Nothing;
        }
        var said = new ArrayList<String>();
        said.add(name(node));
        if (node.getObject() instanceof Element element && !element.eIsProxy()) {
            facts(element, said);
        }
        if (!node.getChildren().isEmpty()) {
            said.add(NLS.bind(node.isCollapsed() ? Messages.SpokenNames_Collapsed : Messages.SpokenNames_Contains,
                    node.getChildren().size()));
        }
        if (node.isPinned()) {
            said.add(Messages.SpokenNames_Pinned);
        }
        return said.stream().filter(text -> text != null && !text.isBlank())
                .collect(Collectors.joining(Messages.SpokenNames_Comma));
    }

    private static String name(Node node) {
        if (node == null) {
            return Messages.SpokenNames_Nothing;
        }
        var shape = ShapeCatalog.shapeOf(node);
        var kind = switch (node.getObject()) {
            case Element element -> Sectors.installed().typeOf(element).map(ElementType::name)
                    .orElseGet(() -> ElementKind.of(element).label());
            case Unit unit -> Messages.NodeLook_Unit;
            case null, default -> Messages.NodeLook_Note;
        };
        return (kind + ' ' + shape.code()).strip() + ' ' + shape.title();
    }

    private static void facts(Element element, List<String> said) {
        element.getResponsibilities().stream().map(SpokenNames::part).forEach(said::add);
        if (element instanceof Task task) {
            var deadline = task.getDeadline();
            if (deadline != null) {
                var text = Objects.requireNonNullElse(deadline.getText(), String.valueOf(deadline.getTo()));
                said.add(NLS.bind(Messages.SpokenNames_Deadline, text));
            }
            if (task.getPercent() > 0) {
                said.add(NLS.bind(Messages.SpokenNames_Percent, task.getPercent()));
            }
        }
    }

    private static String part(Responsibility part) {
        var unit = part.getUnit() == null ? part.getText() : Names.of(part.getUnit());
        return NLS.bind(Messages.SpokenNames_Unit, Names.of(part.getRole()), unit == null ? "" : unit);
    }

    /** The link with both of its ends. */
    static String of(Edge edge) {
        var label = ShapeCatalog.lineOf(edge).label();
        var kind = kind(edge.getObject());
        var link = kind.equals(label) ? kind : (kind + ' ' + label).strip();
        return NLS.bind(Messages.SpokenNames_Link,
                new Object[]{link, name(edge.getSource()), name(edge.getTarget())});
    }

    private static String kind(EObject link) {
        return switch (link) {
            case Dependency dependency -> Messages.SpokenNames_Dependency;
            case Relation relation -> Sectors.installed().typeOf(relation).map(RelationType::name)
                    .orElse(Messages.SpokenNames_Relation);
            case Responsibility part -> Messages.SpokenNames_Responsibility;
            case null, default -> Messages.SpokenNames_NoteLine;
        };
    }
}
