/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.editor.source;

import java.util.List;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.ElementKind;
import org.yaodian.model.edit.commands.create.AddDetailCommand;
import org.yaodian.model.edit.commands.create.CreateElementCommand;
import org.yaodian.model.edit.commands.delete.DeleteFromPlanCommand;
import org.yaodian.model.plan.Anchor;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.PlanPackage;

/** The commands by which the source page changes a plan. */
final class SourceCommands {

    private SourceCommands() {
    }

    /**
     * Makes an element that is anchored in the source, with the quoted words as its name.
     *
     * @param kind its kind
     * @param place where it goes
     * @param anchor its anchor
     * @return the command; its result holds the element
     */
    static Command create(ElementKind kind, PlaceForElement place, Anchor anchor) {
        var command = new CreateElementCommand(place.container(), kind, place.index(),
                ElementName.of(anchor.getText()));
        command.element().setConfidence(1);
        command.element().getAnchors().add(anchor);
        return labelled(command, NLS.bind(Messages.SourceCommands_Create, kind.label()));
    }

    /**
     * Adds an anchor to an element.
     *
     * @param element the element
     * @param anchor the anchor
     * @return the command
     */
    static Command addAnchor(Element element, Anchor anchor) {
        return labelled(new AddDetailCommand(element, PlanPackage.Literals.ELEMENT__ANCHORS, anchor, -1),
                Messages.SourceCommands_AddAnchor);
    }

    /**
     * Removes an anchor from its element.
     *
     * @param anchor an anchor in an element
     * @return the command
     */
    static Command removeAnchor(Anchor anchor) {
        return labelled(new DeleteFromPlanCommand(List.of(anchor)), Messages.SourceCommands_RemoveAnchor);
    }

    /**
     * Makes an anchor.
     *
     * @param source the source text
     * @param range where, in code points
     * @return an anchor that quotes the text there
     */
    static Anchor anchor(String source, TextRange range) {
        Anchor anchor = PlanFactory.eINSTANCE.createAnchor();
        anchor.setOffset(range.offset());
        anchor.setLength(range.length());
        anchor.setText(SourceText.quote(source, range));
        return anchor;
    }

    private static Command labelled(AbstractCommand command, String label) {
        command.setLabel(label);
        return command;
    }
}
