/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

import org.eclipse.emf.common.command.Command;
import org.yaodian.diagram.layout.DiagramLayout;
import org.yaodian.diagram.layout.LayoutOptions;
import org.yaodian.gef.palette.LinkKind;
import org.yaodian.gef.policies.LinkAnswer;
import org.yaodian.gef.policies.MovedRoutes;
import org.yaodian.model.Outline;
import org.yaodian.model.edit.commands.change.RenameCommand;
import org.yaodian.model.edit.commands.clipboard.PasteDrawingCommand;
import org.yaodian.model.edit.commands.clipboard.PlanFragment;
import org.yaodian.model.edit.commands.delete.DeleteFromDiagramCommand;
import org.yaodian.model.edit.commands.delete.DeleteFromPlanCommand;
import org.yaodian.model.edit.commands.diagram.AddNodeCommand;
import org.yaodian.model.edit.commands.diagram.ApplyLayoutCommand;
import org.yaodian.model.edit.commands.diagram.CollapseCommand;
import org.yaodian.model.edit.commands.diagram.MoveNodesCommand;
import org.yaodian.model.edit.commands.diagram.SetRouteCommand;
import org.yaodian.model.edit.commands.diagram.ShowLinksCommand;
import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.geometry.Point;
import org.yaodian.model.geometry.Route;
import org.yaodian.model.plan.Diagram;
import org.yaodian.testing.RandomCommands;

/** What a restless person does on a graph page: commands of the page and of other views, undo, redo, opening again. */
final class DiagramWalk {

    private static final int MOST_ELEMENTS = 60;

    private final Stage stage;
    private final RandomGenerator random;
    private final Diagram diagram;
    private final RandomCommands elsewhere;

    DiagramWalk(Stage stage, RandomGenerator random) {
        this.stage = stage;
        this.random = random;
        this.diagram = stage.sample.diagram;
        this.elsewhere = new RandomCommands(stage.sample.plan, random);
    }

    void step() {
        var stack = stage.domain.getCommandStack();
        switch (random.nextInt(20)) {
            case 0, 1, 2 -> {
                if (stack.canUndo()) {
                    stack.undo();
                }
            }
            case 3, 4 -> {
                if (stack.canRedo()) {
                    stack.redo();
                }
            }
            case 5 -> stage.domain.markSaved();
            case 6 -> stage.show(diagram);
            case 7, 8, 9 -> elsewhere();
            default -> {
                var command = command();
                if (command != null && command.canExecute()) {
                    execute(command);
                }
            }
        }
    }

    /** Commands of other views, but none that deletes the diagram itself. */
    private void elsewhere() {
        var command = elsewhere.next();
        if (!(command instanceof DeleteFromPlanCommand deletion && deletion.effect().objects().contains(diagram))) {
            execute(command);
        }
    }

    private void execute(Command command) {
        var stack = stage.domain.getCommandStack();
        if (random.nextInt(4) == 0 && stack.canUndo()) {
            stack.amend(stack.getUndoCommand(), command);
        } else {
            stack.execute(command);
        }
    }

    private Command command() {
        var nodes = Outline.nodes(diagram);
        var elements = stage.sample.elements();
        if (elements.isEmpty() || nodes.size() < 4) {
            return new AddNodeCommand(diagram, "note", place());
        }
        var node = pick(nodes);
        return switch (random.nextInt(13)) {
            case 0 -> new AddNodeCommand(random.nextBoolean() ? diagram : node, pick(elements), place());
            case 1 -> MovedRoutes.move(Map.of(node, place()));
            case 2 -> new MoveNodesCommand(random.nextBoolean() ? diagram : pick(nodes), Map.of(node, place()));
            case 3 -> new CollapseCommand(List.of(node), random.nextBoolean());
            case 4 -> new DeleteFromDiagramCommand(List.of(node));
            case 5 -> elements.size() < 6 ? null : new DeleteFromPlanCommand(List.of(node));
            case 6 -> elements.size() > MOST_ELEMENTS ? new DeleteFromPlanCommand(List.of(pick(elements)))
                    : new PasteDrawingCommand(diagram, PlanFragment.ofNodes(List.of(node, pick(nodes))),
                            new Point(random.nextInt(40), 20), random.nextBoolean());
            case 7 -> layout();
            case 8 -> bend();
            case 9 -> new ShowLinksCommand(diagram, nodes);
            case 10 -> new RenameCommand(node, "名称" + random.nextInt(100));
            default -> LinkAnswer.of(pick(List.<LinkKind>of(LinkKind.Shared.values())), node, pick(nodes)).command()
                    .orElse(null);
        };
    }

    private Command layout() {
        var result = DiagramLayout.compute(diagram, LayoutOptions.STANDARD, null);
        return new ApplyLayoutCommand(diagram, result.nodes(), result.edges());
    }

    private Command bend() {
        return diagram.getEdges().isEmpty() ? null
                : new SetRouteCommand(pick(diagram.getEdges()), random.nextInt(3) == 0 ? null
                        : new Route(List.of(new Point(random.nextInt(500), random.nextInt(500)))));
    }

    private Bounds place() {
        return new Bounds(random.nextInt(800), random.nextInt(500), 100, 50);
    }

    private <T> T pick(List<? extends T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
