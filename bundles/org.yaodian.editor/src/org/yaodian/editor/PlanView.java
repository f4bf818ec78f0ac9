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

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.yaodian.editor.recovery.PlanSaver;
import org.yaodian.gef.palette.OfferedTypes;
import org.yaodian.gef.palette.PlanPalette;
import org.yaodian.model.plan.Diagram;

/** What an editor shows of a plan, and with which tools. As it is, it shows all of it. */
public interface PlanView {

    /** Shows all of a plan. */
    PlanView WHOLE = new PlanView() {
    };

    /**
     * The title of the editor.
     *
     * @param file the plan file
     * @return one line
     */
    default String title(Path file) {
        var name = file.getFileName().toString();
        return name.endsWith(".plan") ? name.substring(0, name.length() - ".plan".length()) : name;
    }

    /**
     * The input of the editor after its plan has moved to another file.
     *
     * @param file the new file
     * @return the input, or empty when the file cannot be edited
     */
    default Optional<IEditorInput> inputFor(Path file) {
        return PlanSaver.inputFor(file);
    }

    /**
     * Whether a diagram has a page.
     *
     * @param diagram a diagram of the plan
     * @return whether it is shown
     */
    default boolean shows(Diagram diagram) {
        return true;
    }

    /**
     * Whether an object is shown on graph pages and in the outline.
     *
     * @param object an element or unit of the plan
     * @return whether it is shown
     */
    default boolean shows(EObject object) {
        return true;
    }

    /**
     * Whether everything is shown, so that nobody needs to ask for each object.
     *
     * @return whether this leaves out nothing
     */
    default boolean showsAll() {
        return true;
    }

    /**
     * The diagram that is in front at first.
     *
     * @param diagrams those that are shown, in their order
     * @return one of them, or empty when there is none
     */
    default Optional<Diagram> first(List<Diagram> diagrams) {
        return diagrams.stream().findFirst();
    }

    /**
     * The types of sectors that menus and tools of a graph page offer.
     *
     * @return the types
     */
    default OfferedTypes types() {
        return OfferedTypes.ALL;
    }

    /**
     * The palette of a graph page.
     *
     * @return a new root
     */
    default PaletteRoot palette() {
        return PlanPalette.create();
    }

    /**
     * A page that says how to begin, for a plan without a diagram to show.
     *
     * @param parent where
     * @return the page, or null for none
     */
    default Control start(Composite parent) {
        return null;
    }
}
