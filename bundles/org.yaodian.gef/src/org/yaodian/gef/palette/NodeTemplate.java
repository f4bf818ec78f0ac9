/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.palette;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.osgi.util.NLS;
import org.yaodian.diagram.shape.CardLook;
import org.yaodian.diagram.shape.ShapeCatalog;
import org.yaodian.model.ElementKind;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.sector.ElementType;

/** What a creation tool makes. It is its own factory: requests carry the template, and policies make the command. */
public sealed interface NodeTemplate extends CreationFactory {

    /**
     * A new element.
     *
     * @param kind the kind of element
     */
    record OfElement(ElementKind kind) implements NodeTemplate {}

    /**
     * A new element of a type that a sector declares.
     *
     * @param type the type
     */
    record OfType(ElementType type) implements NodeTemplate {
        @Override
        public CardLook look() {
            return ShapeCatalog.lookOf(type);
        }
    }

    /** A new unit. */
    record OfUnit() implements NodeTemplate {}

    /** A note. */
    record OfNote() implements NodeTemplate {}

    /**
     * Something with a name of its own.
     *
     * @param what      what to make, not itself named
     * @param ownName   its name, not empty
     */
    record Named(NodeTemplate what, String ownName) implements NodeTemplate {

        @Override
        public String name() {
            return ownName;
        }

        @Override
        public CardLook look() {
            return what.look();
        }
    }

    /**
     * What it is called in the palette.
     *
     * @return the name of the kind
     */
    default String label() {
        return switch (this) {
            case OfElement(var kind) -> kind.label();
            case OfType(var type) -> type.name();
            case OfUnit() -> Messages.NodeTemplate_Unit;
            case OfNote() -> Messages.NodeTemplate_Note;
            case Named(var what, var ownName) -> what.label();
        };
    }

    /**
     * The first name of what is made, until a person gives it another.
     *
     * @return a name, not empty
     */
    default String name() {
        return NLS.bind(Messages.NodeTemplate_NewName, label());
    }

    /**
     * What it will look like.
     *
     * @return the look of its card
     */
    default CardLook look() {
        return ShapeCatalog.lookOf(sample());
    }

    /**
     * An object of the kind that is made.
     *
     * @return an element or unit in no plan, or a node for a note
     */
    default EObject sample() {
        return switch (this) {
            case OfElement(var kind) -> kind.create();
            case OfType(var type) -> type.create();
            case OfUnit() -> PlanFactory.eINSTANCE.createUnit();
            case OfNote() -> {
                var node = PlanFactory.eINSTANCE.createNode();
                node.setText("");
                yield node;
            }
            case Named(var what, var ownName) -> what.sample();
        };
    }

    @Override
    default Object getNewObject() {
        return this;
    }

    @Override
    default Object getObjectType() {
        return NodeTemplate.class;
    }
}
