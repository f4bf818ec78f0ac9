/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.editor.district;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.yaodian.editor.plan.PlanDocument;
import org.yaodian.model.edit.commands.refine.RefineTasksCommand;
import org.yaodian.model.plan.Task;
import org.yaodian.model.plan.WorkPlan;

/**
 * A plan of the district that municipal tasks can come into.
 *
 * @param label  what a person chooses
 * @param file   its file, empty for a plan that is to be made
 * @param plan   the plan as it is, empty for a plan that is to be made
 * @param refine takes the chosen tasks into it
 */
record RefineTarget(String label, Optional<Path> file, Optional<WorkPlan> plan, Consumer<Chosen> refine) {

    /**
     * What a person chose.
     *
     * @param tasks the municipal tasks, at least one
     * @param lead  name of the unit that leads new own tasks, may be empty
     */
    record Chosen(List<Task> tasks, String lead) {}

    /** An open plan that can be changed. */
    static RefineTarget of(PlanDocument document) {
        var name = document.file().getFileName().toString();
        return new RefineTarget(name.substring(0, Math.max(name.lastIndexOf('.'), 1)), Optional.of(document.file()),
                Optional.of(document.plan()), chosen -> RefiningDrawn.execute(document.plan(),
                        new RefineTasksCommand(document.plan(), chosen.tasks(), chosen.lead())));
    }
}
