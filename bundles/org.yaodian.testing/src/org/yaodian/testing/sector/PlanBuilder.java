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
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.yaodian.diagram.layout.DiagramLayout;
import org.yaodian.diagram.layout.LayoutOptions;
import org.yaodian.model.Identity;
import org.yaodian.model.Outline;
import org.yaodian.model.file.PlanFile;
import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.plan.BudgetKind;
import org.yaodian.model.plan.Chapter;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.ElementContainer;
import org.yaodian.model.plan.Extensible;
import org.yaodian.model.plan.Identified;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.Relation;
import org.yaodian.model.plan.ResponsibilityRole;
import org.yaodian.model.plan.Task;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.plan.UnitKind;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.model.sector.Look;
import org.yaodian.model.sector.Sectors;

/** Builds the templates of a sector, each time the same to the letter. */
public class PlanBuilder {

    private static final PlanFactory FACTORY = PlanFactory.eINSTANCE;
    private static final int WIDTH = 190;
    private static final int HEIGHT = 60;
    private static final int SPACING = 48;

    private final String sector;
    private final WorkPlan plan;

    /**
     * Builds on a plan.
     *
     * @param sector id of the sector, which is installed
     * @param plan   a plan
     */
    public PlanBuilder(String sector, WorkPlan plan) {
        this.sector = sector;
        this.plan = plan;
    }

    /**
     * The plan.
     *
     * @return the plan that is built
     */
    public WorkPlan plan() {
        return plan;
    }

    /**
     * Adds a unit, or finds it by its name.
     *
     * @param name its name
     * @param kind what sort of body it is
     * @return the unit
     */
    public Unit unit(String name, UnitKind kind) {
        return plan.getUnits().stream().filter(unit -> name.equals(unit.getName())).findFirst().orElseGet(() -> {
            var unit = FACTORY.createUnit();
            unit.setName(name);
            unit.setKind(kind);
            plan.getUnits().add(unit);
            return unit;
        });
    }

    /**
     * Adds a chapter.
     *
     * @param name its name
     * @return the chapter
     */
    public Chapter chapter(String name) {
        var chapter = FACTORY.createChapter();
        chapter.setName(name);
        plan.getChildren().add(chapter);
        return chapter;
    }

    /**
     * Finds an element.
     *
     * @param name its whole name
     * @return the first element with the name
     */
    public Element find(String name) {
        return Outline.elements(plan).filter(element -> name.equals(element.getName())).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }

    /**
     * Adds an element of a type.
     *
     * @param parent where it stands
     * @param type   id of its type, without the sector
     * @param name   its name
     * @param values values of its facet: name, value, name, value
     * @return the element
     */
    public Element add(ElementContainer parent, String type, String name, Object... values) {
        var element = Sectors.installed().elementType(sector + '.' + type).orElseThrow().create();
        element.setName(name);
        parent.getChildren().add(element);
        return set(element, values);
    }

    /**
     * Sets values of the facet of an element or relation.
     *
     * @param <T>    element or relation
     * @param object has a facet of the sector
     * @param values name, value, name, value; attributes as text of their data type, references as objects or lists
     * @return the object
     */
    public <T extends Extensible> T set(T object, Object... values) {
        for (int i = 0; i < values.length; i += 2) {
            var facet = object.getFacets().get(0);
            var feature = facet.eClass().getEStructuralFeature((String) values[i]);
            facet.eSet(feature, feature instanceof EAttribute attribute
                    ? EcoreUtil.createFromString(attribute.getEAttributeType(), (String) values[i + 1])
                    : values[i + 1] instanceof List<?> list ? new BasicEList<>(list) : values[i + 1]);
        }
        return object;
    }

    /**
     * Gives units their parts in an element.
     *
     * @param element an element
     * @param lead    the lead unit
     * @param others  cooperating units
     * @return the element
     */
    public Element lead(Element element, Unit lead, Unit... others) {
        part(element, lead, ResponsibilityRole.LEAD);
        for (var other : others) {
            part(element, other, ResponsibilityRole.COOPERATE);
        }
        return element;
    }

    /**
     * Gives a unit a part in an element.
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
     * Plans a task.
     *
     * @param task   a task
     * @param start  first day, ISO 8601
     * @param finish last day, ISO 8601
     */
    public void plan(Element task, String start, String finish) {
        ((Task) task).setPlannedStart(LocalDate.parse(start));
        ((Task) task).setPlannedFinish(LocalDate.parse(finish));
    }

    /**
     * Adds a budget line.
     *
     * @param element for what
     * @param name    its name
     * @param kind    what it is for
     * @param asked   amount asked
     */
    public void budget(Element element, String name, BudgetKind kind, int asked) {
        var line = FACTORY.createBudgetLine();
        line.setName(name);
        line.setKind(kind);
        line.setYear(plan.getYear());
        line.setAsked(BigDecimal.valueOf(asked));
        element.getBudgetLines().add(line);
    }

    /**
     * Adds a relation.
     *
     * @param type   id of its type, without the sector
     * @param from   where it begins
     * @param to     where it ends
     * @param values values of its facet
     * @return the relation
     */
    public Relation relate(String type, Element from, Element to, Object... values) {
        var relation = Sectors.installed().relationType(sector + '.' + type).orElseThrow().create();
        plan.getRelations().add(relation);
        relation.setFrom(from);
        relation.setTo(to);
        return set(relation, values);
    }

    /**
     * Draws elements and the relations among them.
     *
     * @param name     name of the drawing
     * @param elements what stands in it
     * @return the drawing, laid out
     */
    public Diagram draw(String name, List<? extends Element> elements) {
        var diagram = FACTORY.createDiagram();
        diagram.setName(name);
        plan.getDiagrams().add(diagram);
        var nodes = new HashMap<EObject, Node>();
        for (var element : elements) {
            var node = FACTORY.createNode();
            node.setObject(element);
            var look = Sectors.installed().typeOf(element).map(type -> type.look());
            node.setBounds(new Bounds(0, 0, look.map(Look::width).orElse(WIDTH), look.map(Look::height)
                    .orElse(HEIGHT)));
            diagram.getNodes().add(node);
            nodes.put(element, node);
        }
        for (var relation : plan.getRelations()) {
            if (nodes.containsKey(relation.getFrom()) && nodes.containsKey(relation.getTo())) {
                var edge = FACTORY.createEdge();
                edge.setObject(relation);
                edge.setSource(nodes.get(relation.getFrom()));
                edge.setTarget(nodes.get(relation.getTo()));
                diagram.getEdges().add(edge);
            }
        }
        DiagramLayout.compute(diagram, LayoutOptions.STANDARD.spaced(SPACING), null).apply();
        return diagram;
    }

    /**
     * Gives everything ids that are the same each time, and saves the plan.
     *
     * @param file where to
     * @throws IOException when it cannot be written
     */
    public void save(Path file) throws IOException {
        identify(new Random(file.getFileName().toString().hashCode()));
        PlanFile.save(plan, file);
    }

    /**
     * Gives everything an id.
     *
     * @param random where the ids come from
     */
    protected final void identify(RandomGenerator random) {
        plan.setId(Identity.create(random));
        plan.eAllContents().forEachRemaining(object -> {
            if (object instanceof Identified identified) {
                identified.setId(Identity.create(random));
            }
        });
    }
}
