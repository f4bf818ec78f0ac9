/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.quick;

import java.util.Optional;

import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.yaodian.diagram.shape.ShapeCatalog;
import org.yaodian.gef.figures.VectorIcons;
import org.yaodian.gef.dnd.Dragged;
import org.yaodian.gef.palette.LinkKind;
import org.yaodian.gef.palette.NodeTemplate;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Identified;

/** One thing that can be made of what a person typed. */
sealed interface Offer {

    /** The kind of link to make with it, if it is to be connected. */
    Optional<LinkKind> link();

    /** What a person reads. */
    String text();

    /** What it looks like. */
    ImageDescriptor image();

    /** What a request to create asks for. */
    CreationFactory factory();

    /**
     * Something new.
     *
     * @param template what, named when a name was typed
     * @param link     the kind of link to make with it
     */
    record New(NodeTemplate template, Optional<LinkKind> link) implements Offer {

        @Override
        public String text() {
            var named = template instanceof NodeTemplate.Named(var what, var name)
                    ? NLS.bind(Messages.Offer_NewNamed, what.label(), name)
                    : NLS.bind(Messages.Offer_New, template.label());
            return linked(named, link);
        }

        @Override
        public ImageDescriptor image() {
            return VectorIcons.of(template.look(), VectorIcons.SMALL);
        }

        @Override
        public CreationFactory factory() {
            return template;
        }
    }

    /**
     * Something that the plan has already.
     *
     * @param object  an element or unit
     * @param isShown whether the diagram shows it already
     * @param link    the kind of link to make with it
     */
    record Existing(Identified object, boolean isShown, Optional<LinkKind> link) implements Offer {

        @Override
        public String text() {
            var shape = ShapeCatalog.shapeOf(object);
            var code = object instanceof Element ? shape.code() : "";
            var name = (code + " " + shape.title()).strip();
            return linked(isShown && link.isEmpty() ? NLS.bind(Messages.Offer_Shown, name) : name, link);
        }

        @Override
        public ImageDescriptor image() {
            return VectorIcons.of(ShapeCatalog.lookOf(object), VectorIcons.SMALL);
        }

        @Override
        public CreationFactory factory() {
            return new Dragged(java.util.List.of(object));
        }
    }

    private static String linked(String text, Optional<LinkKind> link) {
        return link.map(kind -> NLS.bind(Messages.Offer_Linked, text, kind.label())).orElse(text);
    }
}
