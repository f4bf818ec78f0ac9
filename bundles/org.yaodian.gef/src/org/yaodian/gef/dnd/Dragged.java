/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.dnd;

import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Identified;
import org.yaodian.model.plan.Unit;

/**
 * Elements and units that are dragged from another view onto a diagram.
 *
 * @param objects what is dragged, without anything that a diagram cannot show
 */
public record Dragged(List<Identified> objects) implements CreationFactory {

    /** Copies the objects. */
    public Dragged {
        objects = List.copyOf(objects);
    }

    /**
     * Takes from a selection what a diagram can show.
     *
     * @param selection any selection, or null
     * @return what was found, perhaps nothing
     */
    public static Dragged from(ISelection selection) {
        if (!(selection instanceof IStructuredSelection structured)) {
            return new Dragged(List.of());
        }
        List<?> selected = structured.toList();
        return new Dragged(selected.stream().map(Dragged::object).filter(Objects::nonNull).distinct().toList());
    }

    /**
     * Whether only units are dragged; dropped on an element they are given parts in it.
     *
     * @return true when there is a unit and nothing else
     */
    public boolean areUnits() {
        return !objects.isEmpty() && objects.stream().allMatch(Unit.class::isInstance);
    }

    /**
     * The units among what is dragged.
     *
     * @return the units in order
     */
    public List<Unit> units() {
        return objects.stream().filter(Unit.class::isInstance).map(Unit.class::cast).toList();
    }

    private static Identified object(Object selected) {
        var object = selected instanceof EObject model ? model : Adapters.adapt(selected, EObject.class);
        return object instanceof Element || object instanceof Unit ? (Identified) object : null;
    }

    @Override
    public Object getNewObject() {
        return this;
    }

    @Override
    public Object getObjectType() {
        return Dragged.class;
    }
}
