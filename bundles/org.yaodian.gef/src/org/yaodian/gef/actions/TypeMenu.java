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
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.yaodian.diagram.shape.CardLook;
import org.yaodian.diagram.shape.ShapeCatalog;
import org.yaodian.diagram.shape.ShapeKind;
import org.yaodian.gef.figures.VectorIcons;
import org.yaodian.gef.parts.EditContext;
import org.yaodian.model.ElementKind;
import org.yaodian.model.edit.commands.change.ChangeTypeCommand;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Node;
import org.yaodian.model.sector.ElementType;
import org.yaodian.model.sector.Sector;

/** The menu that gives the selected elements another kind or a type of a sector. It is filled when it is opened. */
final class TypeMenu {

    private final GraphicalViewer viewer;
    private final List<Element> elements;

    private TypeMenu(GraphicalViewer viewer, List<Element> elements) {
        this.viewer = viewer;
        this.elements = elements;
    }

    /**
     * Makes the menu.
     *
     * @param viewer the viewer with the selection
     * @return the menu; nothing when no element is selected
     */
    static Optional<MenuManager> of(GraphicalViewer viewer) {
        return ofSelection(viewer).map(types -> {
            var menu = new MenuManager(Messages.TypeMenu_Text);
            menu.setRemoveAllWhenShown(true);
            menu.addMenuListener(types::fill);
            return menu;
        });
    }

    static Optional<TypeMenu> ofSelection(GraphicalViewer viewer) {
        List<?> selected = viewer.getSelectedEditParts();
        var elements = selected.stream().map(part -> ((EditPart) part).getModel()).filter(Node.class::isInstance)
                .map(model -> ((Node) model).getObject()).filter(Element.class::isInstance).map(Element.class::cast)
                .filter(element -> !element.eIsProxy()).distinct().toList();
        return elements.isEmpty() ? Optional.empty() : Optional.of(new TypeMenu(viewer, elements));
    }

    private void fill(IMenuManager menu) {
        for (var kind : ElementKind.values()) {
            menu.add(action(kind));
        }
        menu.add(new Separator());
        var types = EditContext.of(viewer).types();
        for (var sector : types.sectors()) {
            if (types.only().isPresent()) {
                fill(menu, sector);
            } else if (!sector.elementTypes().isEmpty()) {
                var part = new MenuManager(sector.name());
                part.setRemoveAllWhenShown(true);
                part.addMenuListener(shown -> fill(shown, sector));
                menu.add(part);
            }
        }
    }

    private void fill(IMenuManager menu, Sector sector) {
        ElementType before = null;
        for (var type : sector.elementTypes()) {
            if (before != null && !before.group().equals(type.group())) {
                menu.add(new Separator());
            }
            menu.add(action(type));
            before = type;
        }
    }

    /** What makes the selected elements plain ones of a kind. */
    IAction action(ElementKind kind) {
        return action(kind.label(), ShapeKind.of(kind).look(),
                element -> kind.isKindOf(element) && element.getTypeId() == null,
                element -> new ChangeTypeCommand(element, kind));
    }

    /** What changes the selected elements to a type. */
    IAction action(ElementType type) {
        return action(type.name(), ShapeCatalog.lookOf(type), type::isTypeOf,
                element -> new ChangeTypeCommand(element, type));
    }

    private IAction action(String name, CardLook look, Predicate<Element> isSo,
            Function<Element, ChangeTypeCommand> change) {
        return new ChoiceAction(viewer, name, VectorIcons.of(look, VectorIcons.SMALL),
                elements.stream().filter(isSo.negate()).map(change).toList());
    }
}
