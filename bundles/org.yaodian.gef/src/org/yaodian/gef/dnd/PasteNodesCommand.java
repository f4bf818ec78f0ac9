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

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.yaodian.gef.parts.NodeLook;
import org.yaodian.model.Outline;
import org.yaodian.model.edit.commands.PlanCommand;
import org.yaodian.model.edit.commands.Steps;
import org.yaodian.model.edit.commands.clipboard.PasteCommand;
import org.yaodian.model.edit.commands.diagram.AddNodeCommand;
import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.ElementContainer;

/** Pastes copies of elements into the plan, and nodes for them and for copied notes into a diagram. */
public final class PasteNodesCommand extends PlanCommand {

    /** How far copies stand from what they were copied from. */
    private static final int SHIFT = 20;
    private static final int GAP = 16;

    private final Diagram diagram;
    private final NodesClip clip;
    private final PasteCommand paste;

    /**
     * Pastes.
     *
     * @param diagram the diagram
     * @param clip    what was copied
     */
    public PasteNodesCommand(Diagram diagram, NodesClip clip) {
        super(diagram, Messages.PasteNodesCommand_Label);
        this.diagram = diagram;
        this.clip = clip;
        var parent = diagram.getSubject() instanceof ElementContainer subject ? subject : Outline.planOf(diagram);
        this.paste = new PasteCommand(parent, -1, clip.fragment());
    }

    @Override
    protected Optional<String> reason() {
        return clip.fragment().elements().isEmpty() && !clip.notes().isEmpty() ? Optional.empty() : paste.refusal();
    }

    @Override
    protected void change(Steps changes) {
        var nodes = new ArrayList<EObject>();
        if (!clip.fragment().elements().isEmpty()) {
            changes.run(paste);
            List<Element> pasted = paste.getResult().stream().map(Element.class::cast).toList();
            int y = SHIFT;
            for (int i = 0; i < pasted.size(); i++) {
                var place = i < clip.places().size() ? clip.places().get(i).translate(SHIFT, SHIFT)
                        : NodeLook.sized(pasted.get(i), SHIFT, y);
                nodes.add(add(new AddNodeCommand(diagram, pasted.get(i), place), changes));
                y += place.height() + GAP;
            }
        }
        clip.notes().forEach(note -> {
            Bounds place = note.place().translate(SHIFT, SHIFT);
            nodes.add(add(new AddNodeCommand(diagram, note.text(), place), changes));
        });
        affect(nodes);
    }

    private static EObject add(AddNodeCommand addition, Steps changes) {
        changes.run(addition);
        return addition.node();
    }
}
