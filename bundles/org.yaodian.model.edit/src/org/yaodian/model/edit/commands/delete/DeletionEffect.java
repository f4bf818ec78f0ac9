/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.edit.commands.delete;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.yaodian.model.Outline;
import org.yaodian.model.edit.UnitUses;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Identified;
import org.yaodian.model.plan.Task;
import org.yaodian.model.plan.Unit;

/**
 * What goes when objects are deleted from a plan, to be told before.
 *
 * @param objects  what is deleted itself
 * @param parts    how many elements inside go with them
 * @param links    how many dependencies and relations to others go with them
 * @param uses     how many responsibilities lose their unit and keep its name as text
 * @param diagrams how many diagrams show something of it
 */
public record DeletionEffect(List<EObject> objects, int parts, int links, int uses, int diagrams) {

    /**
     * Looks at what would go. Nothing changes.
     *
     * @param objects objects of one plan, none inside another
     * @return the effect
     */
    static DeletionEffect of(Collection<? extends EObject> objects) {
        Set<EObject> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        objects.forEach(object -> {
            gone.add(object);
            object.eAllContents().forEachRemaining(gone::add);
        });
        var links = new HashSet<Identified>();
        gone.stream().filter(Element.class::isInstance).map(Element.class::cast).forEach(each -> links(each, links));
        links.removeIf(gone::contains);
        var plan = Outline.planOf(objects.iterator().next());
        var units = gone.stream().filter(Unit.class::isInstance).map(Unit.class::cast).toList();
        var parts = gone.stream().filter(Element.class::isInstance).filter(each -> !objects.contains(each)).count();
        var diagrams = plan.getDiagrams().stream().filter(diagram -> !gone.contains(diagram))
                .filter(diagram -> Outline.nodes(diagram).stream().anyMatch(node -> gone.contains(node.getObject()))
                        || diagram.getEdges().stream().anyMatch(edge -> gone.contains(edge.getObject())))
                .count();
        return new DeletionEffect(List.copyOf(objects), (int) parts, links.size(),
                units.isEmpty() ? 0 : UnitUses.of(plan, units).responsibilities().size(), (int) diagrams);
    }

    private static void links(Element element, Set<Identified> links) {
        links.addAll(element.getIncomingRelations());
        links.addAll(element.getOutgoingRelations());
        if (element instanceof Task task) {
            links.addAll(task.getPredecessors());
            links.addAll(task.getSuccessors());
        }
    }
}
