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

import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.gef.EditPartViewer;
import org.yaodian.gef.palette.OfferedTypes;

/**
 * What edit parts and policies need to know beyond the model.
 *
 * @param domain  the editing domain whose command stack keeps the history, not null
 * @param refusal told why something is not possible, for the status line; told null when it no longer matters
 * @param opener  opens what a part shows, for example its properties, when a person asks for it
 * @param types   the types of sectors that tools and menus offer
 */
public record EditContext(EditingDomain domain, Consumer<String> refusal, Consumer<EObject> opener,
        OfferedTypes types) {

    /** Checks that nothing is missing. */
    public EditContext {
        Objects.requireNonNull(domain);
        Objects.requireNonNull(refusal);
        Objects.requireNonNull(opener);
        Objects.requireNonNull(types);
    }

    /**
     * A context that offers the types of all sectors that are installed.
     *
     * @param domain  the editing domain, not null
     * @param refusal told why something is not possible
     * @param opener  opens what a part shows
     */
    public EditContext(EditingDomain domain, Consumer<String> refusal, Consumer<EObject> opener) {
        this(domain, refusal, opener, OfferedTypes.ALL);
    }

    /**
     * The same with other types.
     *
     * @param offered the types of sectors that tools and menus offer
     * @return a context
     */
    public EditContext offering(OfferedTypes offered) {
        return new EditContext(domain, refusal, opener, offered);
    }

    /**
     * The context of a viewer.
     *
     * @param viewer a viewer that was prepared to show diagrams
     * @return what its edit parts share
     */
    public static EditContext of(EditPartViewer viewer) {
        return (EditContext) viewer.getProperty(EditContext.class.getName());
    }

    /**
     * Makes this the context of a viewer.
     *
     * @param viewer the viewer
     */
    public void attach(EditPartViewer viewer) {
        viewer.setProperty(EditContext.class.getName(), this);
    }

    /**
     * A context that keeps refusals to itself and opens nothing.
     *
     * @param domain the editing domain, not null
     * @return the context
     */
    public static EditContext of(EditingDomain domain) {
        return new EditContext(domain, text -> {}, object -> {});
    }
}
