/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Edge;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.Task;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.model.generate.PlanGenerator;

/** A diagram of lifelike tasks in rows, with one and a half times as many links to near tasks. */
record GraphOfTasks(WorkPlan plan, Diagram diagram) {

    static final int WIDTH = 1200;
    static final int HEIGHT = 800;

    private static final int COLUMNS = 25;
    private static final int CARD_WIDTH = 200;
    private static final int CARD_HEIGHT = 80;
    private static final int GAP = 40;
    private static final int NEAR = 20;

    static GraphOfTasks of(int size) {
        var factory = PlanFactory.eINSTANCE;
        var plan = PlanGenerator.generate(size * 2, 1);
        plan.getDiagrams().clear();
        var diagram = factory.createDiagram();
        diagram.setName("P13");
        plan.getDiagrams().add(diagram);
        var tasks = tasks(plan, size);
        for (int i = 0; i < size; i++) {
            var node = factory.createNode();
            node.setObject(tasks.get(i));
            node.setBounds(place(i));
            diagram.getNodes().add(node);
        }
        var random = new Random(1);
        for (int i = 0; i < size * 3 / 2; i++) {
            var from = random.nextInt(size - 1);
            var to = Math.min(size - 1, from + 1 + random.nextInt(NEAR));
            diagram.getEdges().add(edge(plan, diagram.getNodes().get(from), diagram.getNodes().get(to)));
        }
        return new GraphOfTasks(plan, diagram);
    }

    private static List<Task> tasks(WorkPlan plan, int count) {
        var tasks = new ArrayList<Task>();
        plan.eAllContents().forEachRemaining(object -> {
            if (object instanceof Task task && tasks.size() < count) {
                tasks.add(task);
            }
        });
        while (tasks.size() < count) {
            var more = PlanFactory.eINSTANCE.createTask();
            more.setName(tasks.get(tasks.size() / 2).getName());
            plan.getChildren().getFirst().getChildren().add(more);
            tasks.add(more);
        }
        return tasks;
    }

    private static Edge edge(WorkPlan plan, Node source, Node target) {
        var dependency = PlanFactory.eINSTANCE.createDependency();
        dependency.setFrom((Task) source.getObject());
        dependency.setTo((Task) target.getObject());
        plan.getDependencies().add(dependency);
        var edge = PlanFactory.eINSTANCE.createEdge();
        edge.setObject(dependency);
        edge.setSource(source);
        edge.setTarget(target);
        return edge;
    }

    private static Bounds place(int index) {
        return new Bounds(GAP + index % COLUMNS * (CARD_WIDTH + GAP), GAP + index / COLUMNS * (CARD_HEIGHT + GAP),
                CARD_WIDTH, CARD_HEIGHT);
    }

    /** The node that is dragged: it stands near the top left and has links. */
    Node dragged() {
        return diagram.getNodes().get(2 * COLUMNS + 2);
    }

    static String title(Node node) {
        return ((Element) node.getObject()).getName();
    }
}
