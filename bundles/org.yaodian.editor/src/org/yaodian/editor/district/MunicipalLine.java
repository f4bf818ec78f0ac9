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

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.yaodian.model.Outline;
import org.yaodian.model.district.Concern;
import org.yaodian.model.district.District;
import org.yaodian.model.edit.commands.refine.MunicipalChange;
import org.yaodian.model.plan.Task;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.model.sector.Sector;
import org.yaodian.model.sector.Sectors;

/**
 * A municipal task that can be chosen.
 *
 * @param task    the task
 * @param concern how it concerns the district
 * @param sector  its sector: that of its type, otherwise one that cares for its chapter; empty when there is none
 * @param known   how it differs from its copy in the plan of the district; empty when that does not have it
 */
record MunicipalLine(Task task, Concern concern, Optional<Sector> sector, Optional<MunicipalChange> known) {

    /**
     * The tasks of a municipal plan, those that name the district first, then those for all districts.
     *
     * @param municipal the municipal plan
     * @param district  the district
     * @param target    the plan they shall come into, or empty
     * @return the lines in order
     */
    static List<MunicipalLine> of(WorkPlan municipal, District district, Optional<WorkPlan> target) {
        var known = target.map(MunicipalChange::tasksById).orElse(Map.of());
        var lines = new ArrayList<>(Outline.elements(municipal, Task.class).map(task -> new MunicipalLine(task,
                Concern.of(task, district), sectorOf(task), MunicipalChange.of(known, task))).toList());
        lines.sort(Comparator.comparing(MunicipalLine::concern));
        return lines;
    }

    private static Optional<Sector> sectorOf(Task task) {
        var sectors = Sectors.installed();
        var chapter = Outline.chapterOf(task);
        var heading = chapter == null || chapter.getName() == null ? "" : chapter.getName();
        return Optional.ofNullable(task.getTypeId()).flatMap(sectors::sectorOf)
                .or(() -> sectors.all().stream().filter(sector -> sector.caresFor(heading)).findFirst());
    }

    /** {@return whether it should be chosen at first: it names the district, or it was chosen before and has changed} */
    boolean isProposed() {
        return isNew() ? concern == Concern.NAMED : isChanged();
    }

    boolean isNew() {
        return known.isEmpty();
    }

    boolean isChanged() {
        return known.filter(change -> !change.features().isEmpty()).isPresent();
    }

    /** {@return what choosing it does} */
    String effect() {
        return known.map(change -> change.features().isEmpty() ? Messages.MunicipalLine_Current
                : NLS.bind(Messages.MunicipalLine_Changed, String.join("; ", change.texts())))
                .orElse(Messages.MunicipalLine_New);
    }

    /** {@return how it concerns the district} */
    String concernText() {
        return switch (concern) {
            case NAMED -> Messages.MunicipalLine_Named;
            case GENERAL -> Messages.MunicipalLine_General;
            case NONE -> "";
        };
    }

    String sectorText() {
        return sector.map(Sector::name).orElse("");
    }

    String codeText() {
        return task.getCode() == null ? "" : task.getCode();
    }

    String nameText() {
        return task.getName() == null ? "" : task.getName();
    }
}
