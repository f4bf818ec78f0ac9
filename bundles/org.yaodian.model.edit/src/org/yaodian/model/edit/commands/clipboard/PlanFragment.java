/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.edit.commands.clipboard;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.yaodian.model.Identity;
import org.yaodian.model.Outline;
import org.yaodian.model.edit.commands.Roots;
import org.yaodian.model.file.PlanResource;
import org.yaodian.model.plan.Dependency;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Edge;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.ProgressReport;
import org.yaodian.model.plan.Relation;
import org.yaodian.model.plan.Responsibility;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.plan.WorkPlan;

/**
 * Elements cut out of a plan to be pasted elsewhere, with the links among them and the units they name. As text it is a
 * small plan file, so it goes through any clipboard that takes text.
 *
 * @param content a plan that holds copies, never shown or edited itself
 */
public record PlanFragment(WorkPlan content) {

    private static final URI NOWHERE = URI.createURI("memory:/clipboard.plan"); //$NON-NLS-1$

    /**
     * Copies elements.
     *
     * @param elements elements of one plan; what stands in another one is taken with it once
     * @return the fragment; the plan does not change
     */
    public static PlanFragment of(Collection<? extends Element> elements) {
        return of(elements, List.of(), List.of());
    }

    /**
     * Copies nodes of one diagram with what they show, the links among them, and the edges that draw these.
     *
     * @param nodes nodes of one diagram, also notes and nodes of units; what stands in another one is taken with it once
     * @return the fragment, with one diagram; the plan does not change
     */
    public static PlanFragment ofNodes(Collection<Node> nodes) {
        var roots = Roots.of(nodes);
        var inside = roots.stream().flatMap(Outline::nodes).collect(Collectors.toCollection(LinkedHashSet::new));
        var edges = inside.stream().flatMap(node -> node.getOutgoingEdges().stream())
                .filter(edge -> inside.contains(edge.getTarget())).toList();
        var elements = inside.stream().map(Node::getObject).filter(Element.class::isInstance).map(Element.class::cast)
                .filter(element -> Outline.planOf(element) != null).distinct().toList();
        return of(elements, roots, edges);
    }

    private static PlanFragment of(Collection<? extends Element> elements, List<Node> nodes, List<Edge> edges) {
        var roots = Roots.of(elements);
        var inside = new LinkedHashSet<EObject>(roots);
        roots.forEach(root -> root.eAllContents().forEachRemaining(inside::add));
        var copier = new EcoreUtil.Copier(true, false);
        var content = PlanFactory.eINSTANCE.createWorkPlan();
        content.setId(Identity.create());
        var relations = roots.isEmpty() ? List.<Relation>of() : relations(Outline.planOf(roots.get(0)), inside);
        var units = units(inside);
        relations.forEach(link -> link.eAllContents().forEachRemaining(facet -> unitsOf(facet).forEach(units::add)));
        nodes.forEach(node -> drawnUnits(node, units));
        content.getUnits().addAll(copier.copyAll(units));
        content.getChildren().addAll(copier.copyAll(roots));
        if (!roots.isEmpty()) {
            var plan = Outline.planOf(roots.get(0));
            content.getDependencies().addAll(copier.copyAll(dependencies(plan, inside)));
            content.getRelations().addAll(copier.copyAll(relations));
            rememberSource(plan, content);
        }
        if (!nodes.isEmpty()) {
            var drawing = PlanFactory.eINSTANCE.createDiagram();
            drawing.setId(Identity.create());
            drawing.getNodes().addAll(copier.copyAll(nodes));
            drawing.getEdges().addAll(copier.copyAll(edges));
            content.getDiagrams().add(drawing);
        }
        copier.copyReferences();
        return new PlanFragment(content);
    }

    private static void drawnUnits(Node node, Set<Unit> units) {
        if (node.getObject() instanceof Unit unit) {
            units.add(unit);
        }
        node.getChildren().forEach(child -> drawnUnits(child, units));
    }

    private static void rememberSource(WorkPlan plan, WorkPlan content) {
        if (plan.getSource() != null) {
            var source = PlanFactory.eINSTANCE.createSourceDocument();
            source.setSha256(plan.getSource().getSha256());
            content.setSource(source);
        }
    }

    private static Set<Unit> units(Set<EObject> inside) {
        var units = new LinkedHashSet<Unit>();
        inside.stream().flatMap(PlanFragment::unitsOf).filter(Objects::nonNull).forEach(units::add);
        return units;
    }

    private static Stream<Unit> unitsOf(EObject object) {
        return switch (object) {
            case Element element -> element.getDistricts().stream();
            case Responsibility part -> Stream.ofNullable(part.getUnit());
            case ProgressReport report -> Stream.ofNullable(report.getUnit());
            default -> FacetUnits.of(object).stream();
        };
    }

    private static List<Dependency> dependencies(WorkPlan plan, Set<EObject> inside) {
        return plan.getDependencies().stream()
                .filter(link -> inside.contains(link.getFrom()) && inside.contains(link.getTo())).toList();
    }

    private static List<Relation> relations(WorkPlan plan, Set<EObject> inside) {
        return plan.getRelations().stream()
                .filter(link -> inside.contains(link.getFrom()) && inside.contains(link.getTo())).toList();
    }

    /**
     * Reads what {@link #toText()} wrote.
     *
     * @param text any text, for example from the clipboard of the system
     * @return the fragment, or empty when the text is anything else
     */
    public static Optional<PlanFragment> parse(String text) {
        if (text == null || !text.stripLeading().startsWith("<?xml")) { //$NON-NLS-1$
            return Optional.empty();
        }
        var resource = new PlanResource(NOWHERE);
        try {
            resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of());
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
        if (resource.getContents().isEmpty() || !(resource.getContents().get(0) instanceof WorkPlan content)) {
            return Optional.empty();
        }
        resource.getContents().clear();
        return Optional.of(new PlanFragment(content));
    }

    /**
     * The fragment as text.
     *
     * @return a plan file
     */
    public String toText() {
        var resource = new PlanResource(NOWHERE);
        var bytes = new ByteArrayOutputStream();
        resource.getContents().add(EcoreUtil.copy(content));
        try {
            resource.save(bytes, Map.of());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /**
     * The elements at the top of the fragment.
     *
     * @return elements of {@link #content()}
     */
    public List<Element> elements() {
        return content.getChildren();
    }

    /**
     * How the elements were drawn where they were copied.
     *
     * @return a diagram with copies of the nodes and edges; empty when they were not copied from a diagram
     */
    public Optional<Diagram> drawing() {
        return content.getDiagrams().stream().findFirst();
    }

    /**
     * Tells whether there is nothing to paste.
     *
     * @return whether it holds neither an element nor a node
     */
    public boolean isEmpty() {
        return elements().isEmpty() && drawing().map(Diagram::getNodes).orElse(ECollections.emptyEList()).isEmpty();
    }
}
