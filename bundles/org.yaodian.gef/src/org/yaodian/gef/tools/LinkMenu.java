/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.tools;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.yaodian.gef.EmfCommand;
import org.yaodian.gef.figures.VectorIcons;
import org.yaodian.gef.palette.LinkKind;
import org.yaodian.gef.palette.OfferedTypes;
import org.yaodian.gef.parts.EditContext;
import org.yaodian.gef.policies.LinkAnswer;
import org.yaodian.gef.ui.DiagramViewers;
import org.yaodian.model.edit.commands.connect.ConnectNodesCommand;
import org.yaodian.model.plan.Node;

/** Offers the kinds of link between two nodes. When just one fits it is drawn at once. */
public final class LinkMenu {

    private static final String SHARED = "shared";

    private LinkMenu() {
    }

    /**
     * Draws the only possible link, or asks which one; says why when there is none.
     *
     * @param viewer where the nodes are shown
     * @param source the node where the link begins
     * @param target the node where it ends
     */
    public static void offer(GraphicalViewer viewer, Node source, Node target) {
        var answers = answers(EditContext.of(viewer).types(), source, target);
        var possible = answers.values().stream().map(LinkAnswer::command).flatMap(Optional::stream).toList();
        if (possible.size() == 1 && answers.size() == 1) {
            draw(viewer, possible.getFirst());
        } else if (possible.isEmpty()) {
            var why = answers.values().stream().findFirst().flatMap(LinkAnswer::refusal);
            EditContext.of(viewer).refusal().accept(why.orElse(Messages.LinkMenu_None));
        } else {
            EditContext.of(viewer).refusal().accept(null);
            var menu = menu(viewer, answers).createContextMenu(viewer.getControl());
            menu.setLocation(viewer.getControl().getDisplay().getCursorLocation());
            menu.setVisible(true);
        }
    }

    /** The kinds that fit, each with whether the plan allows it. */
    static Map<LinkKind, LinkAnswer> answers(OfferedTypes types, Node source, Node target) {
        var answers = new LinkedHashMap<LinkKind, LinkAnswer>();
        types.links().stream().filter(kind -> kind.joins(source.getObject(), target.getObject()))
                .forEach(kind -> answers.put(kind, LinkAnswer.of(kind, source, target)));
        return answers;
    }

    private static MenuManager menu(GraphicalViewer viewer, Map<LinkKind, LinkAnswer> answers) {
        var menu = new MenuManager();
        answers.forEach((kind, answer) -> {
            if (kind instanceof LinkKind.Shared && !menu.isEmpty() && menu.find(SHARED) == null) {
                menu.add(new Separator(SHARED));
            }
            var text = answer.refusal().map(why -> NLS.bind(Messages.LinkMenu_Refused, kind.label(), why))
                    .orElse(kind.label());
            var action = new Action(text, VectorIcons.of(kind.look(), VectorIcons.SMALL)) {

                @Override
                public void run() {
                    answer.command().ifPresent(command -> draw(viewer, command));
                }
            };
            action.setEnabled(answer.command().isPresent());
            menu.add(action);
        });
        return menu;
    }

    private static void draw(GraphicalViewer viewer, ConnectNodesCommand command) {
        viewer.getEditDomain().getCommandStack().execute(new EmfCommand(command));
        DiagramViewers.reveal(viewer, List.of(command.edge()));
    }
}
