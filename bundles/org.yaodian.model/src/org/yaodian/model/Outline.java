/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.yaodian.model.plan.Chapter;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.ElementContainer;
import org.yaodian.model.plan.Extensible;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.WorkPlan;

/** Walks the tree of chapters and elements of a plan. */
public final class Outline {

    private Outline() {
    }

    /**
     * The plan an object stands in.
     *
     * @param object any object or null
     * @return the plan that contains it (or the object itself), or null when it stands in none
     */
    public static WorkPlan planOf(EObject object) {
        var current = object;
        while (current != null && !(current instanceof WorkPlan)) {
            current = current.eContainer();
        }
        return (WorkPlan) current;
    }

    /**
     * The outermost chapter an object stands in.
     *
     * @param object any object or null
     * @return the chapter directly below the plan (or the object itself), or null when there is none
     */
    public static Chapter chapterOf(EObject object) {
        Chapter outermost = null;
        for (var current = object; current != null; current = current.eContainer()) {
            if (current instanceof Chapter chapter) {
                outermost = chapter;
            }
        }
        return outermost;
    }

    /**
     * The number of the outermost chapter an object stands in.
     *
     * @param object any object or null
     * @return its place among the chapters directly below the plan, from 1; 0 when it stands in no chapter
     */
    public static int chapterNumber(EObject object) {
        var chapter = chapterOf(object);
        if (chapter == null || chapter.getParent() == null) {
            return 0;
        }
        int number = 0;
        for (var child : chapter.getParent().getChildren()) {
            if (child instanceof Chapter) {
                number++;
            }
            if (child == chapter) {
                break;
            }
        }
        return number;
    }

    /**
     * The elements below a container, parents before their children, in document order.
     *
     * @param container a plan or an element, not part of the result
     * @return a sequential stream; the tree must not change while it is used
     */
    public static Stream<Element> elements(ElementContainer container) {
        var spliterator = Spliterators.spliteratorUnknownSize(new DepthFirst(container),
                Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.DISTINCT);
        return StreamSupport.stream(spliterator, false);
    }

    /**
     * The elements of one class below a container, in document order.
     *
     * @param <T>       the class
     * @param container a plan or an element, not part of the result
     * @param type      the class
     * @return a sequential stream; the tree must not change while it is used
     */
    public static <T> Stream<T> elements(ElementContainer container, Class<T> type) {
        return elements(container).filter(type::isInstance).map(type::cast);
    }

    /**
     * The facets of a plan, of its elements and of its relations.
     *
     * @param plan the plan
     * @return the objects that sectors have put there
     */
    public static Stream<EObject> facets(WorkPlan plan) {
        return Stream.of(Stream.of(plan), elements(plan), plan.getRelations().stream()).flatMap(holders -> holders)
                .filter(holder -> holder.eIsSet(PlanPackage.Literals.EXTENSIBLE__FACETS))
                .flatMap(holder -> ((Extensible) holder).getFacets().stream());
    }

    /**
     * The code that follows from an element's place: {@code 4.2.1} is the first child of the second child of the
     * fourth child of the plan.
     *
     * @param element an element
     * @return the code, or an empty text when it has no parent
     */
    public static String codeOf(Element element) {
        var code = new StringBuilder();
        for (ElementContainer current = element; current instanceof Element child
                && child.getParent() != null; current = child.getParent()) {
            code.insert(0, "." + (child.getParent().getChildren().indexOf(child) + 1));
        }
        return code.isEmpty() ? "" : code.substring(1);
    }

    /**
     * The codes that follow from the places of all elements of a plan, in linear time.
     *
     * @param plan a plan
     * @return code by element, in document order
     */
    public static Map<Element, String> codes(WorkPlan plan) {
        var codes = new LinkedHashMap<Element, String>();
        var numbers = new LinkedHashMap<ElementContainer, Integer>();
        elements(plan).forEach(element -> {
            var parent = element.getParent();
            var number = numbers.merge(parent, 1, Integer::sum);
            var prefix = parent instanceof Element container ? codes.get(container) + "." : "";
            codes.put(element, prefix + number);
        });
        return codes;
    }

    private static final class DepthFirst implements Iterator<Element> {

        private final ArrayDeque<Iterator<Element>> levels = new ArrayDeque<>();

        DepthFirst(ElementContainer container) {
            levels.push(container.getChildren().iterator());
        }

        @Override
        public boolean hasNext() {
            while (!levels.isEmpty() && !levels.peek().hasNext()) {
                levels.pop();
            }
            return !levels.isEmpty();
        }

        @Override
        public Element next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            var element = levels.peek().next();
            if (element.eIsSet(PlanPackage.Literals.ELEMENT_CONTAINER__CHILDREN)) {
                levels.push(element.getChildren().iterator());
            }
            return element;
        }
    }

    /**
     * All nodes of a diagram, also those inside others.
     *
     * @param diagram a diagram
     * @return the nodes, a node before those inside it
     */
    public static List<Node> nodes(Diagram diagram) {
        return diagram.getNodes().stream().flatMap(Outline::nodes).toList();
    }

    /**
     * A node and all that stand in it, at any depth.
     *
     * @param node a node
     * @return the node, then those inside it
     */
    public static Stream<Node> nodes(Node node) {
        return Stream.concat(Stream.of(node), node.getChildren().stream().flatMap(Outline::nodes));
    }
}
