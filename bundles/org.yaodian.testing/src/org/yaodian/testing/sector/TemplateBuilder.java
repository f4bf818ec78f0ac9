/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.testing.sector;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SplittableRandom;

import org.yaodian.model.file.PlanFile;
import org.yaodian.model.plan.Chapter;
import org.yaodian.model.plan.Dependency;
import org.yaodian.model.plan.DependencyType;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.ElementContainer;
import org.yaodian.model.plan.Event;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.ResponsibilityRole;
import org.yaodian.model.plan.Task;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.plan.UnitKind;
import org.yaodian.model.sector.Facets;
import org.yaodian.testing.PlainRegistry;

/** Builds the templates and samples of a sector from nothing, for the year 2007 and the whole city. */
public final class TemplateBuilder extends PlanBuilder {

    private static final PlanFactory FACTORY = PlanFactory.eINSTANCE;

    /**
     * Begins a plan for the year 2007 by the city's commission of informatization.
     *
     * @param sector id of the sector, which is installed
     * @param title  title of the plan
     */
    public TemplateBuilder(String sector, String title) {
        super(sector, FACTORY.createWorkPlan());
        PlainRegistry.installSectors();
        var plan = plan();
        plan.setTitle(title);
        plan.setYear(2007);
        plan.setIssuer("上海市信息化委员会");
        plan.setIssued(LocalDate.of(2007, 1, 18));
        plan.setPosted(LocalDate.of(2007, 1, 29));
    }

    /**
     * Adds a chapter.
     *
     * @param name its name and heading
     * @return the new chapter
     */
    @Override
    public Chapter chapter(String name) {
        var chapter = super.chapter(name);
        chapter.setHeading(name);
        return chapter;
    }

    /**
     * Adds an event.
     *
     * @param parent where it stands
     * @param type   id of its type without the sector
     * @param name   its name
     * @param first  its first day
     * @param last   its last day
     * @return the new event
     */
    public Event event(ElementContainer parent, String type, String name, LocalDate first, LocalDate last) {
        var event = (Event) add(parent, type, name);
        event.setStart(first);
        event.setFinish(last);
        return event;
    }

    /**
     * Adds a task.
     *
     * @param parent where it stands
     * @param name   its name
     * @param lead   the unit that leads it
     * @param start  the first day
     * @param finish the last day
     * @return the new task
     */
    public Task task(ElementContainer parent, String name, Unit lead, LocalDate start, LocalDate finish) {
        var task = FACTORY.createTask();
        task.setName(name);
        parent.getChildren().add(task);
        return planned(task, lead, start, finish);
    }

    /**
     * Plans a task.
     *
     * @param element a task
     * @param lead    the unit that leads it
     * @param start   the first day, or null
     * @param finish  the last day, or null
     * @return the task
     */
    public Task planned(Element element, Unit lead, LocalDate start, LocalDate finish) {
        var task = (Task) element;
        task.setVerb("完成");
        task.setPlannedStart(start);
        task.setPlannedFinish(finish);
        part(task, lead, ResponsibilityRole.LEAD);
        return task;
    }

    /**
     * Links tasks, finish to start.
     *
     * @param from the first task
     * @param to   the task after it
     * @return the new dependency
     */
    public Dependency depend(Element from, Element to) {
        var dependency = FACTORY.createDependency();
        plan().getDependencies().add(dependency);
        dependency.setType(DependencyType.FINISH_TO_START);
        dependency.setFrom((Task) from);
        dependency.setTo((Task) to);
        return dependency;
    }

    /**
     * Adds a unit to the register.
     *
     * @param name     its name
     * @param code     its code, or null
     * @param kind     its kind
     * @param superior the unit above it, or null
     * @return the new unit
     */
    public Unit unit(String name, String code, UnitKind kind, Unit superior) {
        var unit = FACTORY.createUnit();
        unit.setName(name);
        unit.setCode(code);
        unit.setKind(kind);
        unit.setSuperior(superior);
        plan().getUnits().add(unit);
        return unit;
    }

    /**
     * A facet of an element.
     *
     * @param <F>     the class of the facet
     * @param element an element that has one
     * @param type    the class of the facet
     * @return the facet
     */
    public static <F> F facet(Element element, Class<F> type) {
        return Facets.of(element, type).orElseThrow();
    }

    /**
     * Gives everything ids that are the same each time, and saves the plan.
     *
     * @param file where; folders that are not there are made
     * @throws UncheckedIOException when it cannot be written
     */
    @Override
    public void save(Path file) {
        identify(new SplittableRandom(plan().getTitle().hashCode()));
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, PlanFile.toBytes(plan()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
