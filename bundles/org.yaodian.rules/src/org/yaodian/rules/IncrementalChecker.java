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

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.WorkPlan;

/**
 * Keeps the findings of one plan up to date while it is edited. It listens to the plan, remembers what changed, and
 * looks at that again when it is asked. To be used in the thread in which the plan changes.
 */
public final class IncrementalChecker {

    private final Map<Rule<?>, RuleState<?>> states;
    private final WorkPlan plan;
    private final UnitUsers users;
    private final Listener listener = new Listener();
    private final Set<EObject> changed = new LinkedHashSet<>();
    private final Set<EStructuralFeature> planFeatures = new HashSet<>();
    private final FirstCheck first;
    private boolean disposed;

    /**
     * Listens to a plan from now on. Nothing is checked yet: that is done piece by piece by {@link #advance}, or at once
     * by whoever asks for the findings first.
     *
     * @param checker the rules
     * @param plan    the plan
     */
    public IncrementalChecker(Checker checker, WorkPlan plan) {
        this.plan = plan;
        users = new UnitUsers(plan);
        states = checker.states();
        first = new FirstCheck(states, plan);
        listener.listenTo(plan);
    }

    /**
     * Does a piece of the first check.
     *
     * @param nanoseconds about how long; 0 does nothing
     * @return whether the first check is done
     */
    public boolean advance(long nanoseconds) {
        if (nanoseconds > 0 && !first.isDone()) {
            first.advance(nanoseconds);
        }
        return first.isDone();
    }

    /**
     * The findings for the plan as it is now.
     *
     * @return the findings, rule by rule
     */
    public List<Finding> findings() {
        update();
        var findings = new ArrayList<Finding>();
        states.values().forEach(state -> state.collect(findings));
        Checker.leaveOutMunicipal(findings);
        return findings;
    }

    /**
     * Brings the findings up to date. The time depends on what changed and not on the size of the plan, except where a
     * rule looks at something that concerns the whole plan, such as its year.
     */
    public void update() {
        advance(Long.MAX_VALUE);
        if (changed.isEmpty() && planFeatures.isEmpty()) {
            return;
        }
        var objects = List.copyOf(changed);
        var features = Set.copyOf(planFeatures);
        changed.clear();
        planFeatures.clear();
        var withUsers = users.with(objects);
        states.forEach((rule, state) -> state.update(Collections.disjoint(rule.planWide(), features)
                ? rule.dependsOnUnits() ? withUsers : objects
                : Entities.with(objects, plan), plan));
    }

    /**
     * Whether something changed since the findings were brought up to date.
     *
     * @return true when {@link #update()} has work to do
     */
    public boolean isStale() {
        return !changed.isEmpty() || !planFeatures.isEmpty();
    }

    /**
     * Whether it listens no more.
     *
     * @return true behind {@link #dispose()}
     */
    public boolean isDisposed() {
        return disposed;
    }

    /** Stops listening to the plan. The findings stay as they are. */
    public void dispose() {
        disposed = true;
        listener.leave(plan);
    }

    private void touch(EObject object, EStructuralFeature feature) {
        if (object == plan) {
            planFeatures.add(feature);
        }
        for (var part = object; part != null; part = part.eContainer()) {
            if (Entities.isPartOfThePlan(part)) {
                planFeatures.add(part.eContainmentFeature());
                break;
            }
            if (Entities.isEntity(part)) {
                changed.add(part);
                if (!Entities.isFacet(part)) {
                    break;
                }
            }
        }
    }

    private final class Listener extends AdapterImpl {

        @Override
        public void notifyChanged(Notification change) {
            if (change.isTouch() || change.getEventType() == Notification.REMOVING_ADAPTER
                    || !(change.getNotifier() instanceof EObject object)
                    || !(change.getFeature() instanceof EStructuralFeature feature)) {
                return;
            }
            if (feature instanceof EReference reference && reference.isContainment()) {
                boolean moved = change.getEventType() == Notification.MOVE;
                forEach(moved ? null : change.getOldValue(), removed -> {
                    detach(removed);
                    if (feature == PlanPackage.Literals.EXTENSIBLE__FACETS) {
                        changed.add(removed);
                    }
                });
                forEach(change.getNewValue(), moved ? this::touchAll : this::attach);
            }
            touch(object, feature);
        }

        private void forEach(Object value, Consumer<EObject> action) {
            switch (value) {
                case EObject object -> action.accept(object);
                case Collection<?> objects -> objects.forEach(object -> action.accept((EObject) object));
                case null, default -> {
                }
            }
        }

        private void attach(EObject root) {
            listenTo(root);
            touchAll(root);
        }

        void listenTo(EObject root) {
            root.eAdapters().add(this);
            root.eAllContents().forEachRemaining(object -> object.eAdapters().add(this));
        }

        private void detach(EObject root) {
            touchAll(root);
            leave(root);
        }

        void leave(EObject root) {
            root.eAdapters().remove(this);
            root.eAllContents().forEachRemaining(object -> object.eAdapters().remove(this));
        }

        private void touchAll(EObject root) {
            touch(root, null);
            root.eAllContents().forEachRemaining(object -> {
                if (Entities.isEntity(object)) {
                    touch(object, null);
                }
            });
        }
    }
}
