/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.diagram.shape;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.yaodian.diagram.text.LineBreaker;
import org.yaodian.model.plan.Chapter;
import org.yaodian.model.plan.Dependency;
import org.yaodian.model.plan.DependencyType;
import org.yaodian.model.plan.Edge;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Event;
import org.yaodian.model.plan.InformationSystem;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.Policy;
import org.yaodian.model.plan.Relation;
import org.yaodian.model.plan.Responsibility;
import org.yaodian.model.plan.Target;
import org.yaodian.model.plan.Task;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.sector.ElementType;
import org.yaodian.model.sector.RelationType;
import org.yaodian.model.sector.Sectors;

/** Says what every object of a plan looks like in a diagram. Never fails: what it does not know is a plain card. */
public final class ShapeCatalog {

    private static final Mark.Stroke SOLID = Mark.Stroke.THIN;
    private static final Mark.Stroke DASHED = new Mark.Stroke(1, List.of(6.0, 4.0));
    private static final Mark.Stroke DOTTED = new Mark.Stroke(1, List.of(2.0, 3.0));

    private static final Rgb DEPENDENCY = new Rgb(0x3e4c59);
    static final Rgb RELATION = new Rgb(0x7a5ea8);
    private static final Rgb NOTE_LINE = new Rgb(0x9c8b52);
    private static final LineShape PLAIN_RELATION = new LineShape(RELATION, DASHED, ArrowHead.NONE, ArrowHead.OPEN,
            "");

    private ShapeCatalog() {
    }

    /**
     * What a node, an element or a unit looks like.
     *
     * @param object a {@link Node}, what a node can stand for, or anything else, also null or a proxy
     * @return its shape; that of a node has its fill, and is a container when it shows children
     */
    public static Shape shapeOf(EObject object) {
        return switch (object) {
            case Node node -> ofNode(node);
            case Element element -> ofElement(element);
            case Unit unit -> plain(ShapeKind.UNIT, unit.getName(), LineBreaker.clean(unit.getCode()));
            case null, default ->
                new Shape(ShapeKind.OTHER.look(), ShapeKind.OTHER.fill(), Messages.ShapeCatalog_Missing, "",
                        List.of(), false, true);
        };
    }

    /**
     * What kind of card a node, an element or a unit has. Cheaper than {@link #shapeOf(EObject)}.
     *
     * @param object a {@link Node}, what a node can stand for, or anything else, also null or a proxy
     * @return the kind
     */
    public static ShapeKind kindOf(EObject object) {
        if (object != null && object.eIsProxy()) {
            return ShapeKind.OTHER;
        }
        return switch (object) {
            case Node node -> isNote(node) ? ShapeKind.NOTE : kindOf(node.getObject());
            case Chapter chapter -> ShapeKind.CHAPTER;
            case Task task -> ShapeKind.TASK;
            case InformationSystem system -> ShapeKind.SYSTEM;
            case Target target -> ShapeKind.TARGET;
            case Policy policy -> ShapeKind.POLICY;
            case Event event -> ShapeKind.EVENT;
            case Unit unit -> ShapeKind.UNIT;
            case null, default -> ShapeKind.OTHER;
        };
    }

    /**
     * What the card of a node, an element or a unit looks like. Cheaper than {@link #shapeOf(EObject)}.
     *
     * @param object a {@link Node}, what a node can stand for, or anything else, also null or a proxy
     * @return the look that the sector of its type declares, or that of its kind
     */
    public static CardLook lookOf(EObject object) {
        var shown = object instanceof Node node && !isNote(node) ? node.getObject() : object;
        var kind = kindOf(shown);
        return kind != ShapeKind.OTHER && shown instanceof Element element && element.getTypeId() != null
                ? Sectors.installed().typeOf(element).map(TypeLooks::of).orElse(kind.look())
                : kind.look();
    }

    /**
     * What cards of a type look like.
     *
     * @param type a type of element
     * @return its look, the same object each time
     */
    public static CardLook lookOf(ElementType type) {
        return TypeLooks.of(type);
    }

    /**
     * What relations of a type look like.
     *
     * @param type a type of relation
     * @return its lines, with its name for a label
     */
    public static LineShape lineOf(RelationType type) {
        return TypeLooks.of(type);
    }

    /**
     * What an edge or a link looks like.
     *
     * @param object an {@link Edge}, a dependency, a relation, a responsibility, or anything else: a note's line
     * @return its shape
     */
    public static LineShape lineOf(EObject object) {
        return switch (object) {
            case Edge edge -> lineOf(edge.getObject());
            case Dependency dependency ->
                new LineShape(DEPENDENCY, SOLID, ArrowHead.NONE, ArrowHead.TRIANGLE, label(dependency));
            case Relation relation -> ofRelation(relation);
            case Responsibility responsibility -> new LineShape(ShapeKind.UNIT.accent(), SOLID, ArrowHead.DISC,
                    ArrowHead.NONE, Badges.role(responsibility.getRole()));
            case null, default -> new LineShape(NOTE_LINE, DOTTED, ArrowHead.NONE, ArrowHead.NONE, "");
        };
    }

    /** The label is the relation's own name; without one it is the name of its type. */
    private static LineShape ofRelation(Relation relation) {
        var look = Sectors.installed().typeOf(relation).map(TypeLooks::of).orElse(PLAIN_RELATION);
        var name = LineBreaker.clean(relation.getName());
        return name.isEmpty() ? look : look.labelled(name);
    }

    private static Shape ofNode(Node node) {
        var shape = isNote(node) ? plain(ShapeKind.NOTE, node.getText(), "") : shapeOf(node.getObject());
        var container = !node.getChildren().isEmpty() && !node.isCollapsed();
        var badges = shape.badges();
        if (node.getObject() instanceof Element element && !element.eIsProxy() && !container) {
            badges = Badges.withCounts(element, badges);
        }
        return new Shape(shape.look(), fill(node, shape, container), shape.title(), shape.code(), badges, container,
                shape.dashed());
    }

    private static Shape ofElement(Element element) {
        if (element.eIsProxy()) {
            return shapeOf(null);
        }
        var name = element.getName() == null && element instanceof Chapter chapter ? chapter.getHeading()
                : element.getName();
        var title = LineBreaker.clean(name);
        var look = lookOf(element);
        return new Shape(look, look.fill(), title.isEmpty() ? Messages.ShapeCatalog_NoName : title,
                LineBreaker.clean(element.getCode()), Badges.of(element), false, look.kind() == ShapeKind.OTHER);
    }

    private static Shape plain(ShapeKind kind, String title, String code) {
        return new Shape(kind.look(), kind.fill(), LineBreaker.clean(title), code, List.of(), false, false);
    }

    private static boolean isNote(Node node) {
        return node.getObject() == null && node.getText() != null;
    }

    /** A container is paler than a card of its kind, so that the cards inside stand out. */
    private static Rgb fill(Node node, Shape shape, boolean container) {
        var own = node.getFill();
        if (own != null && own.matches("#[0-9a-fA-F]{6}")) {
            return Rgb.parse(own);
        }
        return container ? shape.fill().mix(Rgb.WHITE, 0.45) : shape.fill();
    }

    private static String label(Dependency dependency) {
        var type = dependency.getType();
        var lag = dependency.getLag();
        if (lag == 0) {
            return type == DependencyType.FINISH_TO_START ? "" : type.getLiteral();
        }
        return type.getLiteral() + String.format("%+d", lag);
    }
}
