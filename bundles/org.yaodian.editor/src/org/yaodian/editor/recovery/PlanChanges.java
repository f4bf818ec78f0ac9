/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.recovery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.edit.Names;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Edge;
import org.yaodian.model.plan.Identified;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.WorkPlan;

/**
 * What a person changed between two versions of a plan, object by object. Objects are the same when their ids are;
 * what lies within an object and has no id of its own, such as a deadline, counts as a part of it, and the nodes and
 * edges of a diagram count as the diagram.
 */
final class PlanChanges {

    private static final String ARROW = " → ";

    private PlanChanges() {
    }

    static List<PlanChange> between(WorkPlan older, WorkPlan newer) {
        var before = index(older);
        var after = index(newer);
        var changes = new ArrayList<PlanChange>();
        after.forEach((id, object) -> {
            var old = before.get(id);
            if (old != null) {
                var detail = difference(old, object);
                if (!detail.isEmpty()) {
                    changes.add(new PlanChange(PlanChange.Kind.CHANGED, object, detail));
                }
            } else if (isOutermost(object, before)) {
                changes.add(new PlanChange(PlanChange.Kind.ADDED, object, ""));
            }
        });
        before.forEach((id, object) -> {
            if (!after.containsKey(id) && isOutermost(object, after)) {
                changes.add(new PlanChange(PlanChange.Kind.REMOVED, object, ""));
            }
        });
        return changes;
    }

    /** Whether what contains an object is in the other version too, so that the object is not only a part. */
    private static boolean isOutermost(Identified object, Map<String, Identified> other) {
        return !(object.eContainer() instanceof Identified container) || other.containsKey(container.getId());
    }

    private static Map<String, Identified> index(WorkPlan plan) {
        var objects = new LinkedHashMap<String, Identified>();
        objects.put(plan.getId(), plan);
        plan.eAllContents().forEachRemaining(each -> {
            if (each instanceof Identified object && !isDrawn(object)) {
                objects.put(object.getId(), object);
            }
        });
        return objects;
    }

    private static boolean isDrawn(EObject object) {
        return object instanceof Node || object instanceof Edge;
    }

    private static String difference(Identified older, Identified newer) {
        if (older.eClass() != newer.eClass()) {
            return Names.of(older.eClass()) + ARROW + Names.of(newer.eClass());
        }
        var changes = saved(newer).stream().map(feature -> difference(feature, older, newer)).filter(Objects::nonNull)
                .distinct();
        return Stream.concat(changes, isMoved(older, newer) ? Stream.of(Messages.PlanChanges_Moved) : Stream.empty())
                .collect(Collectors.joining("；"));
    }

    private static boolean isMoved(Identified older, Identified newer) {
        return older.eContainer() instanceof Identified before && newer.eContainer() instanceof Identified after
                && !before.getId().equals(after.getId());
    }

    private static String difference(EStructuralFeature feature, Identified older, Identified newer) {
        if (isListed(feature)) {
            return inBoth(older, newer, feature).equals(inBoth(newer, older, feature)) ? null
                    : NLS.bind(Messages.PlanChanges_Order, Names.of(feature));
        }
        var before = text(older, feature);
        var after = text(newer, feature);
        if (before.equals(after)) {
            return null;
        }
        if (newer instanceof Diagram && feature instanceof EReference reference && reference.isContainment()) {
            return Messages.PlanChanges_Drawing;
        }
        var isWord = feature instanceof EAttribute && !feature.isMany();
        return Names.of(feature) + (isWord ? "：" + quoted(before) + ARROW + quoted(after) : "");
    }

    /** Whether what the feature holds is compared object by object, so that only its order counts here. */
    private static boolean isListed(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.isContainment()
                && PlanPackage.Literals.IDENTIFIED.isSuperTypeOf(reference.getEReferenceType())
                && !PlanPackage.Literals.DIAGRAM.isSuperTypeOf(feature.getEContainingClass());
    }

    private static List<String> inBoth(Identified object, Identified other, EStructuralFeature feature) {
        var others = new HashSet<>(ids(other, feature));
        return ids(object, feature).stream().filter(others::contains).toList();
    }

    private static List<String> ids(Identified object, EStructuralFeature feature) {
        var value = object.eGet(feature);
        var members = value instanceof Collection<?> many ? many : Collections.singletonList(value);
        return members.stream().filter(Identified.class::isInstance).map(each -> ((Identified) each).getId()).toList();
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "—" : text.replaceAll("\\s+", " ");
    }

    private static List<EStructuralFeature> saved(EObject object) {
        return object.eClass().getEAllStructuralFeatures().stream()
                .filter(feature -> !feature.isTransient() && !feature.isDerived() && !isContainer(feature)).toList();
    }

    private static boolean isContainer(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.isContainer();
    }

    private static String text(EObject object, EStructuralFeature feature) {
        return object.eIsSet(feature) ? text(feature, object.eGet(feature)) : "";
    }

    private static String text(EStructuralFeature feature, Object value) {
        return switch (value) {
            case null -> "";
            case Collection<?> many -> many.stream().map(each -> text(feature, each)).collect(Collectors.joining("\n"));
            case Identified object when !isDrawn(object) -> object.getId();
            case EObject object when feature instanceof EReference reference && reference.isContainment() ->
                saved(object).stream().map(each -> text(object, each)).collect(Collectors.joining("\t"));
            case Identified object -> object.getId();
            default -> value.toString();
        };
    }
}
