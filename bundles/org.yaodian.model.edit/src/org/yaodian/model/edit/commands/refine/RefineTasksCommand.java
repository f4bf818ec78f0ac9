/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.edit.commands.refine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.Outline;
import org.yaodian.model.edit.Messages;
import org.yaodian.model.edit.commands.PlanCommand;
import org.yaodian.model.edit.commands.Steps;
import org.yaodian.model.plan.PlanPackage.Literals;
import org.yaodian.model.plan.Task;
import org.yaodian.model.plan.WorkPlan;

/**
 * Takes municipal tasks into the plan of a district: a copy of each with the same id in the chapter of municipal tasks,
 * and an own task derived from it in a chapter named like the city's. A task that is there already is brought up to
 * date; own tasks that are there are never touched.
 */
public final class RefineTasksCommand extends PlanCommand {

    private final WorkPlan plan;
    private final List<Task> municipal;
    private final String lead;

    /**
     * Refines tasks.
     *
     * @param plan      the plan of the district
     * @param municipal tasks of the city's plan, which stays as it is
     * @param lead      name of the unit that leads new own tasks; null or empty for none
     */
    public RefineTasksCommand(WorkPlan plan, List<Task> municipal, String lead) {
        super(plan, Messages.RefineTasksCommand_Label);
        this.plan = plan;
        this.municipal = List.copyOf(municipal);
        this.lead = lead;
    }

    @Override
    protected Optional<String> reason() {
        if (municipal.isEmpty()) {
            return Optional.of(Messages.RefineTasksCommand_Nothing);
        }
        return municipal.stream().anyMatch(task -> Outline.planOf(task) == plan)
                ? Optional.of(Messages.RefineTasksCommand_SamePlan)
                : Optional.empty();
    }

    @Override
    protected void change(Steps changes) {
        var known = MunicipalChange.tasksById(plan);
        var made = new ArrayList<Task>();
        for (var task : municipal) {
            var change = MunicipalChange.of(known, task);
            if (change.isPresent()) {
                change.get().apply(changes);
            } else {
                made.add(take(task, changes));
            }
        }
        affect(made);
    }

    /** Copies a municipal task and makes an own one. */
    private Task take(Task task, Steps changes) {
        var own = new OwnTasks(plan, lead, changes);
        var copy = new MunicipalCopier(new RegisterUnits(plan, changes)::of).copyOf(task);
        copy.setNote(note(task));
        changes.add(own.municipalChapter(), Literals.ELEMENT_CONTAINER__CHILDREN, copy);
        var chapter = Outline.chapterOf(task);
        return own.derive(copy, chapter == null ? null : chapter.getName());
    }

    private static String note(Task task) {
        var origin = Outline.planOf(task);
        var hint = NLS.bind(Messages.RefineTasksCommand_Note, orEmpty(origin == null ? null : origin.getTitle()),
                orEmpty(task.getCode()));
        return task.getNote() == null || task.getNote().isBlank() ? hint : hint + "\n" + task.getNote(); //$NON-NLS-1$
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text; //$NON-NLS-1$
    }
}
