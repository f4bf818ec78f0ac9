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
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.yaodian.editor.properties.Field.Group;
import org.yaodian.model.edit.Names;
import org.yaodian.model.edit.commands.change.SetFeatureCommand;
import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.plan.Edge;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.PlanPackage;

/** How an object looks in the diagram in front: place, size, colour. */
final class AppearanceFields {

    private static final int FARTHEST = 1_000_000;

    private AppearanceFields() {
    }

    static List<Field<?>> of(EObject object) {
        if (DrawnObjects.nodeOf(object).isPresent()) {
            return List.of(
                    new Field<>("node.fill", Group.APPEARANCE, Names.of(PlanPackage.Literals.NODE__FILL),
                            new FieldControl.Colour(), each -> node(each).getFill(),
                            (each, fill) -> new SetFeatureCommand(node(each), PlanPackage.Literals.NODE__FILL, fill)),
                    flag(PlanPackage.Literals.NODE__PINNED),
                    flag(PlanPackage.Literals.NODE__COLLAPSED),
                    number("x", Messages.AppearanceFields_X, -FARTHEST, Bounds::x,
                            (b, x) -> new Bounds(x, b.y(), b.width(), b.height())),
                    number("y", Messages.AppearanceFields_Y, -FARTHEST, Bounds::y,
                            (b, y) -> new Bounds(b.x(), y, b.width(), b.height())),
                    number("width", Messages.AppearanceFields_Width, 1, Bounds::width,
                            (b, width) -> new Bounds(b.x(), b.y(), width, b.height())),
                    number("height", Messages.AppearanceFields_Height, 1, Bounds::height,
                            (b, height) -> new Bounds(b.x(), b.y(), b.width(), height)));
        }
        return DrawnObjects.edgeOf(object).isPresent()
                ? List.of(Fields.shown("edge.route", Group.APPEARANCE, Names.of(PlanPackage.Literals.EDGE__ROUTE),
                        each -> DrawnObjects.edgeOf(each).map(AppearanceFields::route).orElse("")))
                : List.of();
    }

    private static String route(Edge edge) {
        return edge.getRoute() == null ? Messages.AppearanceFields_Straight : Messages.AppearanceFields_Bent;
    }

    private static Field<Boolean> flag(EAttribute feature) {
        return new Field<>("node." + feature.getName(), Group.APPEARANCE, Names.of(feature), new FieldControl.Flag(),
                each -> (Boolean) node(each).eGet(feature),
                (each, value) -> new SetFeatureCommand(node(each), feature, value));
    }

    private static Field<Integer> number(String id, String label, int smallest, ToIntFunction<Bounds> getter,
            BiFunction<Bounds, Integer, Bounds> changed) {
        return new Field<>("node." + id, Group.APPEARANCE, label, Values.integer(smallest, FARTHEST),
                each -> node(each).getBounds() == null ? null : getter.applyAsInt(node(each).getBounds()),
                (each, value) -> new SetFeatureCommand(node(each), PlanPackage.Literals.NODE__BOUNDS,
                        changed.apply(node(each).getBounds(), value)));
    }

    private static Node node(EObject object) {
        return DrawnObjects.nodeOf(object).orElseThrow();
    }
}
