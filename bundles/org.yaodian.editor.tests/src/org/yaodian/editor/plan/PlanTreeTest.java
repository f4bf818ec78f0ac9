/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yaodian.model.Outline;
import org.yaodian.model.generate.PlanGenerator;
import org.yaodian.model.plan.WorkPlan;

class PlanTreeTest {

    private final PlanTree tree = new PlanTree();
    private final WorkPlan plan = PlanGenerator.generate(60, 7);

    private void collect(Object node, List<Object> into) {
        for (var child : tree.getChildren(node)) {
            into.add(child);
            collect(child, into);
        }
    }

    @Test
    void everyElementAndUnitStandsInTheTreeOnce() {
        List<Object> nodes = new ArrayList<>();
        collect(plan, nodes);
        assertEquals(nodes.size(), nodes.stream().distinct().count());
        assertTrue(nodes.containsAll(Outline.elements(plan).toList()));
        assertTrue(nodes.containsAll(plan.getUnits()));
    }

    @Test
    void theParentOfEachNodeHasItAsChild() {
        List<Object> nodes = new ArrayList<>();
        collect(plan, nodes);
        for (var node : nodes) {
            var parent = tree.getParent(node);
            assertTrue(List.of(tree.getChildren(parent)).contains(node), () -> String.valueOf(node));
        }
    }
}
