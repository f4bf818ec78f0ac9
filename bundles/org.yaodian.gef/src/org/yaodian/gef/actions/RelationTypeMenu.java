/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.gef.actions;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.yaodian.gef.figures.VectorIcons;
import org.yaodian.gef.palette.LinkKind;
import org.yaodian.gef.parts.EditContext;
import org.yaodian.model.edit.commands.change.ChangeRelationTypeCommand;
import org.yaodian.model.plan.Edge;
import org.yaodian.model.plan.Relation;
import org.yaodian.model.sector.RelationType;

/** The menu that gives the selected relations a type that fits what they join. It is filled when it is opened. */
final class RelationTypeMenu {

    private final GraphicalViewer viewer;
    private final List<Relation> relations;

    private RelationTypeMenu(GraphicalViewer viewer, List<Relation> relations) {
        this.viewer = viewer;
        this.relations = relations;
    }

    /**
     * Makes the menu.
     *
     * @param viewer the viewer with the selection
     * @return the menu; nothing when no relation is selected
     */
    static Optional<MenuManager> of(GraphicalViewer viewer) {
        return ofSelection(viewer).map(types -> {
            var menu = new MenuManager(Messages.TypeMenu_Text);
            menu.setRemoveAllWhenShown(true);
            menu.addMenuListener(shown -> types.actions().forEach(shown::add));
            return menu;
        });
    }

    static Optional<RelationTypeMenu> ofSelection(GraphicalViewer viewer) {
        List<?> selected = viewer.getSelectedEditParts();
        var relations = selected.stream().map(part -> ((EditPart) part).getModel()).filter(Edge.class::isInstance)
                .map(model -> ((Edge) model).getObject()).filter(Relation.class::isInstance).map(Relation.class::cast)
                .filter(relation -> relation.getFrom() != null && relation.getTo() != null).distinct().toList();
        return relations.isEmpty() ? Optional.empty() : Optional.of(new RelationTypeMenu(viewer, relations));
    }

    /** The types that fit all of them, and the plain relation. */
    List<IAction> actions() {
        var typed = EditContext.of(viewer).types().links().stream().filter(LinkKind.OfType.class::isInstance)
                .filter(kind -> relations.stream().allMatch(link -> kind.joins(link.getFrom(), link.getTo())))
                .map(kind -> action(kind, ((LinkKind.OfType) kind).type()));
        return Stream.concat(typed, Stream.of(action(LinkKind.RELATION, null))).toList();
    }

    private IAction action(LinkKind kind, RelationType type) {
        var id = type == null ? null : type.id();
        return new ChoiceAction(viewer, kind.label(), VectorIcons.of(kind.look(), VectorIcons.SMALL),
                relations.stream().filter(link -> !Objects.equals(link.getTypeId(), id))
                        .map(link -> new ChangeRelationTypeCommand(link, type)).toList());
    }
}
