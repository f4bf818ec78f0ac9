/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.edit.commands.diagram;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.yaodian.model.Outline;
import org.yaodian.model.edit.Messages;
import org.yaodian.model.edit.commands.PlanCommand;
import org.yaodian.model.edit.commands.Steps;
import org.yaodian.model.edit.commands.delete.Drawings;
import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Identified;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.Unit;

/** Puts an element, a unit or a note into a diagram, with the edges to what is drawn there already. */
public final class AddNodeCommand extends PlanCommand {

    private final EObject container;
    private final Node node = PlanFactory.eINSTANCE.createNode();

    /**
     * Puts an element or unit into a diagram.
     *
     * @param container the diagram, or a node of it
     * @param object    an element or unit of the same plan
     * @param bounds    position in the container and size
     */
    public AddNodeCommand(EObject container, Identified object, Bounds bounds) {
        super(container, Messages.AddNodeCommand_Label);
        this.container = container;
        node.setObject(object);
        node.setBounds(bounds);
    }

    /**
     * Puts a note into a diagram.
     *
     * @param container the diagram, or a node of it
     * @param text      the text of the note
     * @param bounds    position in the container and size
     */
    public AddNodeCommand(EObject container, String text, Bounds bounds) {
        super(container, Messages.AddNodeCommand_NoteLabel);
        this.container = container;
        node.setText(text == null ? "" : text); //$NON-NLS-1$
        node.setBounds(bounds);
    }

    /**
     * The node that is added.
     *
     * @return the node, also before it was added
     */
    public Node node() {
        return node;
    }

    @Override
    protected Optional<String> reason() {
        if (!(container instanceof Diagram || container instanceof Node)) {
            return Optional.of(Messages.AddNodeCommand_NoDiagram);
        }
        var object = node.getObject();
        if (object == null) {
            return Optional.empty();
        }
        if (!(object instanceof Element || object instanceof Unit)) {
            return Optional.of(Messages.AddNodeCommand_NotDrawable);
        }
        return Outline.planOf(object) == Outline.planOf(container) ? Optional.empty()
                : Optional.of(Messages.AddNodeCommand_OtherPlan);
    }

    @Override
    protected void change(Steps changes) {
        changes.add(container, container instanceof Diagram ? PlanPackage.Literals.DIAGRAM__NODES
                : PlanPackage.Literals.NODE__CHILDREN, node);
        var diagram = Drawings.diagramOf(container);
        MissingEdge.of(diagram, List.of(node)).forEach(missing -> missing.draw(diagram, changes));
        affect(List.of(node));
    }
}
