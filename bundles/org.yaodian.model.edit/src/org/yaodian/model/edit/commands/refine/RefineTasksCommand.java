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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.ElementKind;
import org.yaodian.model.Outline;
import org.yaodian.model.district.MunicipalTasks;
import org.yaodian.model.edit.Messages;
import org.yaodian.model.edit.commands.PlanCommand;
import org.yaodian.model.edit.commands.Steps;
import org.yaodian.model.plan.Chapter;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.PlanPackage.Literals;
import org.yaodian.model.plan.Responsibility;
import org.yaodian.model.plan.ResponsibilityRole;
import org.yaodian.model.plan.Task;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.plan.UnitKind;
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
    private final Map<String, Chapter> chapters = new HashMap<>();

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
        chapters.clear();
        var units = new RegisterUnits(plan, changes);
        var made = new ArrayList<Task>();
        for (var task : municipal) {
            var known = MunicipalChange.of(plan, task);
            if (known.isPresent()) {
                known.get().apply(changes);
            } else {
                made.add(take(task, units, changes));
            }
        }
        affect(made.isEmpty() ? List.of() : made);
    }

    /** Copies a municipal task and makes an own one. */
    private Task take(Task task, RegisterUnits units, Steps changes) {
        var copy = new MunicipalCopier(units::of).copyOf(task);
        copy.setNote(note(task));
        changes.add(municipalChapter(changes), Literals.ELEMENT_CONTAINER__CHILDREN, copy);
        var own = own(task);
        changes.add(ownChapter(task, changes), Literals.ELEMENT_CONTAINER__CHILDREN, own);
        if (lead != null && !lead.isBlank()) {
            changes.add(own, Literals.ELEMENT__RESPONSIBILITIES, leads(units.named(lead)));
        }
        var relation = PlanFactory.eINSTANCE.createRelation();
        relation.setName(MunicipalTasks.DERIVED_FROM);
        changes.add(plan, Literals.WORK_PLAN__RELATIONS, relation);
        changes.set(relation, Literals.RELATION__FROM, own);
        changes.set(relation, Literals.RELATION__TO, copy);
        return own;
    }

    private static String note(Task task) {
        var origin = Outline.planOf(task);
        var hint = NLS.bind(Messages.RefineTasksCommand_Note, orEmpty(origin == null ? null : origin.getTitle()),
                orEmpty(task.getCode()));
        return task.getNote() == null || task.getNote().isBlank() ? hint : hint + "\n" + task.getNote(); //$NON-NLS-1$
    }

    private static Task own(Task task) {
        var own = PlanFactory.eINSTANCE.createTask();
        own.setName(task.getName());
        own.setVerb(task.getVerb());
        own.setConfidence(1);
        if (task.getDeadline() != null) {
            own.setDeadline(EcoreUtil.copy(task.getDeadline()));
        }
        return own;
    }

    private static Responsibility leads(Unit unit) {
        var part = PlanFactory.eINSTANCE.createResponsibility();
        part.setRole(ResponsibilityRole.LEAD);
        part.setUnit(unit);
        return part;
    }

    private Chapter municipalChapter(Steps changes) {
        return MunicipalTasks.chapter(plan)
                .orElseGet(() -> chapter(MunicipalTasks.CHAPTER_NAME, MunicipalTasks.CHAPTER_ID, changes));
    }

    private Chapter ownChapter(Task task, Steps changes) {
        var chapter = Outline.chapterOf(task);
        var name = chapter == null || chapter.getName() == null ? Messages.RefineTasksCommand_OwnTasks
                : chapter.getName();
        return chapters.computeIfAbsent(name,
                wanted -> plan.getChildren().stream().filter(child -> wanted.equals(child.getName()))
                        .filter(child -> !MunicipalTasks.CHAPTER_ID.equals(child.getId()))
                        .filter(Chapter.class::isInstance).map(Chapter.class::cast).findFirst()
                        .orElseGet(() -> chapter(wanted, null, changes)));
    }

    private Chapter chapter(String name, String id, Steps changes) {
        var chapter = (Chapter) ElementKind.CHAPTER.create();
        chapter.setName(name);
        if (id != null) {
            chapter.setId(id);
        }
        changes.add(plan, Literals.ELEMENT_CONTAINER__CHILDREN, (Element) chapter);
        return chapter;
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text; //$NON-NLS-1$
    }

    /** The register of the district's plan, which gets what the city's tasks name and it lacks. */
    private record RegisterUnits(WorkPlan plan, Steps changes) {

        Unit of(Unit unit) {
            return find(unit.getName()).or(() -> unit.getAliases().stream().map(this::find)
                    .flatMap(Optional::stream).findFirst()).orElseGet(() -> add(unit.getName(), unit));
        }

        Unit named(String name) {
            return find(name).orElseGet(() -> add(name, null));
        }

        private Optional<Unit> find(String name) {
            return plan.getUnits().stream()
                    .filter(unit -> name != null && (name.equals(unit.getName()) || unit.getAliases().contains(name)))
                    .findFirst();
        }

        private Unit add(String name, Unit model) {
            var unit = PlanFactory.eINSTANCE.createUnit();
            unit.setName(name);
            unit.setKind(model == null ? UnitKind.OTHER : model.getKind());
            if (model != null) {
                unit.setCode(model.getCode());
                unit.setEnglishName(model.getEnglishName());
                unit.getAliases().addAll(model.getAliases());
            }
            changes.add(plan, Literals.WORK_PLAN__UNITS, unit);
            return unit;
        }
    }
}
