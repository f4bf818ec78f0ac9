/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.robot.look;

import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.yaodian.model.ElementKind;
import org.yaodian.model.plan.Dependency;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Edge;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.Relation;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.sector.ElementType;
import org.yaodian.model.sector.Sectors;

/** What a person would call an object of a plan. */
final class Names {

    private Names() {
    }

    /** The name of an element, or of what a node or edge shows; of a link both ends. Null if it has no name. */
    static String of(EObject object) {
        return switch (object) {
            case Element element -> element.getName();
            case Node node -> node.getObject() == null ? node.getText() : of(node.getObject());
            case Edge edge -> of(edge.getObject());
            case Dependency link -> of(link.getFrom()) + " → " + of(link.getTo());
            case Relation link -> of(link.getFrom()) + " → " + of(link.getTo());
            case Unit unit -> unit.getName();
            case Diagram diagram -> diagram.getName();
            case null, default -> null;
        };
    }

    /** What stands behind a figure: the kind of its element, or of its link. Null for a mere note. */
    static String kindShown(EObject object) {
        return switch (object) {
            case Element element -> ElementKind.of(element).word();
            case Node node -> kindShown(node.getObject());
            case Edge edge -> kindShown(edge.getObject());
            case null -> null;
            default -> object.eClass().getName().toLowerCase(Locale.ROOT);
        };
    }

    /** The name of the sector's type of an element, as far as the sector is installed. */
    static String typeShown(EObject object) {
        return object instanceof Node node && node.getObject() instanceof Element element
                ? Sectors.installed().typeOf(element).map(ElementType::name).orElse(null)
                : null;
    }
}
