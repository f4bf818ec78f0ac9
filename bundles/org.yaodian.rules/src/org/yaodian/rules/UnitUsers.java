/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.rules;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.plan.WorkPlan;

/**
 * Which objects of a plan name a unit, as units do not know that. It is worked out when a unit changes for the first
 * time. What ceased to name a unit may still be in it: to look at an object in vain does no harm.
 */
final class UnitUsers {

    private final WorkPlan plan;
    private final UnitReferences references = new UnitReferences();
    private Map<Unit, Set<EObject>> users;

    UnitUsers(WorkPlan plan) {
        this.plan = plan;
    }

    /**
     * Adds to changed objects what names the units among them or a unit that these succeed.
     *
     * @param changed objects that changed, came or went
     * @return all of them, each once, facets with what they belong to
     */
    Collection<EObject> with(List<EObject> changed) {
        if (users != null) {
            changed.forEach(this::note);
        }
        if (changed.stream().noneMatch(Unit.class::isInstance)) {
            return changed;
        }
        if (users == null) {
            users = new HashMap<>();
            Entities.forEach(plan, this::note);
        }
        var all = new LinkedHashSet<>(changed);
        changed.forEach(object -> addUsers(object, all));
        return all;
    }

    private void note(EObject user) {
        references.of(user, unit -> users.computeIfAbsent(unit, named -> new LinkedHashSet<>()).add(user));
    }

    private void addUsers(EObject object, Set<EObject> all) {
        forEachUser(object, user -> {
            add(user, all);
            if (user instanceof Unit former && former.getSuccessors().contains(object)) {
                forEachUser(former, next -> add(next, all));
            }
        });
    }

    private void forEachUser(EObject object, Consumer<EObject> action) {
        var known = users.get(object);
        if (known != null) {
            known.removeIf(user -> Outline.planOf(user) != plan);
            known.forEach(action);
        }
    }

    private static void add(EObject user, Set<EObject> all) {
        all.add(user);
        if (user.eContainmentFeature() == PlanPackage.Literals.EXTENSIBLE__FACETS) {
            all.add(user.eContainer());
        }
    }
}
