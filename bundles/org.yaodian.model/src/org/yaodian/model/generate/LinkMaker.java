/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.generate;

import java.util.List;
import java.util.random.RandomGenerator;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.yaodian.model.Identity;
import org.yaodian.model.plan.DependencyType;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.Task;
import org.yaodian.model.plan.WorkPlan;

/** Links elements: about one dependency and one relation each, mostly between neighbours, without a cycle. */
final class LinkMaker {

    private static final int NEAR = 40;
    private static final List<String> RELATION_NAMES = List.of("支撑", "依据", "提供数据", "分解自");

    private final WorkPlan plan;
    private final RandomGenerator random;

    LinkMaker(WorkPlan plan, RandomGenerator random) {
        this.plan = plan;
        this.random = random;
    }

    /** Links each task to one earlier in the list, with a second link now and then to make up for other elements. */
    void dependencies(List<Task> tasks, int wanted) {
        for (int made = 0, i = 1; i < tasks.size() && made < wanted; i++) {
            int share = (int) ((long) wanted * (i + 1) / tasks.size()) - made;
            for (int n = 0; n < share; n++, made++) {
                dependency(tasks.get(i - 1 - random.nextInt(Math.min(i, NEAR))), tasks.get(i));
            }
        }
    }

    private void dependency(Task from, Task to) {
        if (EcoreUtil.isAncestor(from, to)
                || to.getPredecessors().stream().anyMatch(existing -> existing.getFrom() == from)) {
            return;
        }
        var dependency = PlanFactory.eINSTANCE.createDependency();
        dependency.setId(Identity.create(random));
        dependency.setType(random.nextInt(5) == 0 ? DependencyType.START_TO_START : DependencyType.FINISH_TO_START);
        dependency.setLag(random.nextInt(4) == 0 ? random.nextInt(10) : 0);
        dependency.setFrom(from);
        dependency.setTo(to);
        plan.getDependencies().add(dependency);
    }

    void relations(List<Element> elements) {
        for (int i = 1; i < elements.size(); i++) {
            var relation = PlanFactory.eINSTANCE.createRelation();
            relation.setId(Identity.create(random));
            relation.setName(RELATION_NAMES.get(random.nextInt(RELATION_NAMES.size())));
            relation.setFrom(elements.get(i));
            relation.setTo(elements.get(i - 1 - random.nextInt(Math.min(i, NEAR))));
            plan.getRelations().add(relation);
        }
    }
}
