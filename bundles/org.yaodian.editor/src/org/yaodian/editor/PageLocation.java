/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor;

import java.util.Objects;

import org.eclipse.ui.IMemento;
import org.eclipse.ui.INavigationLocation;
import org.eclipse.ui.NavigationLocation;

/** A page of a plan to go back to: a diagram or the source text. */
final class PageLocation extends NavigationLocation {

    private static final String PAGE = "page";

    private String page;
    private String name;

    /**
     * Makes a place.
     *
     * @param editor where
     * @param page   the id of a diagram, or what stands for the source text; null for a place that is to be restored
     * @param name   what it is called
     */
    PageLocation(PlanEditor editor, String page, String name) {
        super(editor);
        this.page = page;
        this.name = name;
    }

    @Override
    public String getText() {
        return name == null ? super.getText() : name;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(PAGE, page);
    }

    @Override
    public void restoreState(IMemento memento) {
        page = memento.getString(PAGE);
    }

    @Override
    public void restoreLocation() {
        if (page != null && getEditorPart() instanceof PlanEditor editor) {
            editor.showPage(page);
        }
    }

    @Override
    public boolean mergeInto(INavigationLocation other) {
        return other instanceof PageLocation place && Objects.equals(place.getInput(), getInput())
                && Objects.equals(place.page, page);
    }

    @Override
    public void update() {
        // a diagram keeps its id
    }
}
