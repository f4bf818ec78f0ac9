/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.policies;

import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.yaodian.gef.palette.NodeTemplate;
import org.yaodian.gef.parts.NodeLook;
import org.yaodian.model.Outline;
import org.yaodian.model.edit.commands.PlanCommand;
import org.yaodian.model.edit.commands.Steps;
import org.yaodian.model.edit.commands.create.CreateElementCommand;
import org.yaodian.model.edit.commands.create.CreateUnitCommand;
import org.yaodian.model.edit.commands.delete.Drawings;
import org.yaodian.model.edit.commands.diagram.AddNodeCommand;
import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.ElementContainer;
import org.yaodian.model.plan.Identified;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.UnitKind;

/** Creates what a palette tool stands for in the plan, if it is more than a note, and puts it into a diagram. */
public final class NewNodeCommand extends PlanCommand implements NodeCreation {

    private final PlanCommand creation;
    private final AddNodeCommand drawing;

    private NewNodeCommand(EObject container, PlanCommand creation, AddNodeCommand drawing) {
        super(container, (creation == null ? drawing : creation).getLabel());
        this.creation = creation;
        this.drawing = drawing;
    }

    /**
     * Prepares to create.
     *
     * @param container the diagram, or the node that the new one shall stand in
     * @param template  what to create
     * @param place     where; without a size the card takes the size it needs, with its middle there
     * @return the command
     */
    static NewNodeCommand create(EObject container, NodeTemplate template, Rectangle place) {
        return create(container, template, template.name(), place);
    }

    private static NewNodeCommand create(EObject container, NodeTemplate template, String name, Rectangle place) {
        return switch (template) {
            case NodeTemplate.Named(var what, var ownName) -> create(container, what, ownName, place);
            case NodeTemplate.OfElement(var kind) -> {
                var creation = new CreateElementCommand(parent(container), kind, -1, name);
                yield drawn(container, creation, creation.element(), place);
            }
            case NodeTemplate.OfType(var type) -> {
                var creation = new CreateElementCommand(parent(container), type, -1, name);
                yield drawn(container, creation, creation.element(), place);
            }
            case NodeTemplate.OfUnit() -> {
                var creation = new CreateUnitCommand(Outline.planOf(container), freeName(container, name),
                        UnitKind.OTHER);
                yield drawn(container, creation, creation.unit(), place);
            }
            case NodeTemplate.OfNote() -> {
                var note = PlanFactory.eINSTANCE.createNode();
                note.setText(template.name().equals(name) ? "" : name);
                yield new NewNodeCommand(container, null,
                        new AddNodeCommand(container, note.getText(), bounds(note, place)));
            }
        };
    }

    private static NewNodeCommand drawn(EObject container, PlanCommand creation, Identified object, Rectangle place) {
        return new NewNodeCommand(container, creation, new AddNodeCommand(container, object, bounds(object, place)));
    }

    private static Bounds bounds(EObject object, Rectangle place) {
        if (place.width > 0 && place.height > 0) {
            return new Bounds(place.x, place.y, place.width, place.height);
        }
        var wanted = NodeLook.sized(object, 0, 0);
        return wanted.translate(place.x - wanted.width() / 2, place.y - wanted.height() / 2);
    }

    /** What a new element becomes a part of: the element of the node it is put in, else the subject of the diagram. */
    private static ElementContainer parent(EObject container) {
        for (var outer = container; outer instanceof Node node; outer = outer.eContainer()) {
            if (node.getObject() instanceof Element element) {
                return element;
            }
        }
        var subject = Drawings.diagramOf(container).getSubject();
        return subject == null ? Outline.planOf(container) : subject;
    }

    private static String freeName(EObject container, String name) {
        var taken = Outline.planOf(container).getUnits().stream().map(unit -> unit.getName()).toList();
        var free = name;
        for (int i = 2; taken.contains(free); i++) {
            free = name + i;
        }
        return free;
    }

    /**
     * The node that is created.
     *
     * @return the node, also before it was created
     */
    public Node node() {
        return drawing.node();
    }

    @Override
    public List<Node> nodes() {
        return List.of(node());
    }

    @Override
    protected Optional<String> reason() {
        return creation == null ? drawing.refusal() : creation.refusal();
    }

    @Override
    protected void change(Steps changes) {
        if (creation != null) {
            changes.run(creation);
        }
        changes.run(drawing);
        affect(List.of(drawing.node()));
    }
}
