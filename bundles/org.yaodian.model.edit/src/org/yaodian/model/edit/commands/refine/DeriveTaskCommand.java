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

import java.util.List;
import java.util.Optional;
import org.yaodian.model.Outline;
import org.yaodian.model.district.MunicipalTasks;
import org.yaodian.model.edit.Messages;
import org.yaodian.model.edit.commands.PlanCommand;
import org.yaodian.model.edit.commands.Steps;
import org.yaodian.model.plan.Chapter;
import org.yaodian.model.plan.Task;

/** Makes one more own task of a district for a municipal task, beside those it has. */
public final class DeriveTaskCommand extends PlanCommand {

    private final Task municipal;
    private final String lead;

    /**
     * Derives a task.
     *
     * @param municipal a municipal task in the plan of a district
     * @param lead      name of the unit that leads the new task; null or empty for none
     */
    public DeriveTaskCommand(Task municipal, String lead) {
        super(municipal, Messages.DeriveTaskCommand_Label);
        this.municipal = municipal;
        this.lead = lead;
    }

    @Override
    protected Optional<String> lock() {
        return Optional.empty();
    }

    @Override
    protected Optional<String> reason() {
        return MunicipalTasks.isMunicipal(municipal) ? Optional.empty()
                : Optional.of(Messages.DeriveTaskCommand_NotMunicipal);
    }

    @Override
    protected void change(Steps changes) {
        var chapter = MunicipalTasks.derivedFrom(municipal).stream().map(Outline::chapterOf)
                .filter(each -> each != null).findFirst().map(Chapter::getName).orElse(null);
        affect(List.of(new OwnTasks(Outline.planOf(municipal), lead, changes).derive(municipal, chapter)));
    }
}
