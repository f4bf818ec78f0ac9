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
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SplittableRandom;

import org.yaodian.model.ElementKind;
import org.yaodian.model.Identity;
import org.yaodian.model.file.PlanFile;
import org.yaodian.model.plan.BudgetKind;
import org.yaodian.model.plan.Chapter;
import org.yaodian.model.plan.Dependency;
import org.yaodian.model.plan.DependencyType;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.ElementContainer;
import org.yaodian.model.plan.Event;
import org.yaodian.model.plan.Identified;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.Relation;
import org.yaodian.model.plan.ResponsibilityRole;
import org.yaodian.model.plan.Task;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.plan.UnitKind;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.model.sector.Facets;
import org.yaodian.model.sector.Sectors;
import org.yaodian.testing.PlainRegistry;

/** Builds the templates and samples of a sector, always with the same ids. */
public final class TemplateBuilder {

    private static final PlanFactory FACTORY = PlanFactory.eINSTANCE;

    private final String sector;
    private final WorkPlan plan = FACTORY.createWorkPlan();

    /**
     * Begins a plan for the year 2007 by the city's commission of informatization.
     *
     * @param sector id of the sector, which is installed
     * @param title  title of the plan
     */
    public TemplateBuilder(String sector, String title) {
        PlainRegistry.installSectors();
        this.sector = sector;
        plan.setTitle(title);
        plan.setYear(2007);
        plan.setIssuer("上海市信息化委员会");
        plan.setIssued(LocalDate.of(2007, 1, 18));
        plan.setPosted(LocalDate.of(2007, 1, 29));
    }

    /**
     * The plan.
     *
     * @return the plan as far as it is built
     */
    public WorkPlan plan() {
        return plan;
    }

    /**
     * Adds a chapter.
     *
     * @param name its name and heading
     * @return the new chapter
     */
    public Chapter chapter(String name) {
        var chapter = (Chapter) ElementKind.CHAPTER.create();
        chapter.setName(name);
        chapter.setHeading(name);
        plan.getChildren().add(chapter);
        return chapter;
    }

    /**
     * Adds an element.
     *
     * @param parent where it stands
     * @param type   id of its type without the sector
     * @param name   its name
     * @return the new element
     */
    public Element add(ElementContainer parent, String type, String name) {
        var element = Sectors.installed().elementType(sector + '.' + type).orElseThrow().create();
        element.setName(name);
        parent.getChildren().add(element);
        return element;
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
     * Gives a unit a part.
     *
     * @param element an element
     * @param unit    the unit
     * @param role    its part
     */
    public void part(Element element, Unit unit, ResponsibilityRole role) {
        var part = FACTORY.createResponsibility();
        part.setUnit(unit);
        part.setRole(role);
        element.getResponsibilities().add(part);
    }

    /**
     * Asks for money.
     *
     * @param element what it is for
     * @param name    name of the budget line
     * @param kind    its kind
     * @param amount  amount asked in 10,000 yuan
     */
    public void budget(Element element, String name, BudgetKind kind, int amount) {
        var line = FACTORY.createBudgetLine();
        line.setName(name);
        line.setKind(kind);
        line.setYear(plan.getYear());
        line.setAsked(BigDecimal.valueOf(amount));
        element.getBudgetLines().add(line);
    }

    /**
     * Relates elements.
     *
     * @param type id of the relation type without the sector
     * @param from where it begins
     * @param to   where it ends
     * @return the new relation
     */
    public Relation relate(String type, Element from, Element to) {
        var relation = Sectors.installed().relationType(sector + '.' + type).orElseThrow().create();
        plan.getRelations().add(relation);
        relation.setFrom(from);
        relation.setTo(to);
        return relation;
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
        plan.getDependencies().add(dependency);
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
        plan.getUnits().add(unit);
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
     * Gives everything an id and saves the plan.
     *
     * @param file where
     */
    public void save(Path file) {
        var random = new SplittableRandom(plan.getTitle().hashCode());
        plan.setId(Identity.create(random));
        plan.eAllContents().forEachRemaining(object -> {
            if (object instanceof Identified identified) {
                identified.setId(Identity.create(random));
            }
        });
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, PlanFile.toBytes(plan));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
