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

import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.yaodian.model.plan.PlanPackage;

/** Puts objects of one plan in the order in which a reader of the file meets them. */
public final class DocumentOrder implements Comparator<EObject> {

    /** The only one. */
    public static final DocumentOrder INSTANCE = new DocumentOrder();

    private static final List<EStructuralFeature> FIRST = List.of(PlanPackage.Literals.EXTENSIBLE__FACETS,
            PlanPackage.Literals.WORK_PLAN__UNITS, PlanPackage.Literals.ELEMENT_CONTAINER__CHILDREN);

    private DocumentOrder() {
    }

    @Override
    public int compare(EObject first, EObject second) {
        if (first == second) {
            return 0;
        }
        int firstDepth = depth(first);
        int secondDepth = depth(second);
        var left = ancestor(first, firstDepth - secondDepth);
        var right = ancestor(second, secondDepth - firstDepth);
        if (left == right) {
            return Integer.compare(firstDepth, secondDepth);
        }
        while (left.eContainer() != right.eContainer()) {
            left = left.eContainer();
            right = right.eContainer();
        }
        return compareSiblings(left, right);
    }

    private static int depth(EObject object) {
        int depth = 0;
        for (var outer = object.eContainer(); outer != null; outer = outer.eContainer()) {
            depth++;
        }
        return depth;
    }

    private static EObject ancestor(EObject object, int levels) {
        var ancestor = object;
        for (int i = 0; i < levels; i++) {
            ancestor = ancestor.eContainer();
        }
        return ancestor;
    }

    /** The order in which {@link Entities} visits what an object contains. */
    private static int rank(EStructuralFeature feature) {
        int place = FIRST.indexOf(feature);
        if (place >= 0) {
            return place - FIRST.size();
        }
        return feature == PlanPackage.Literals.WORK_PLAN__BASELINES ? Integer.MAX_VALUE : feature.getFeatureID();
    }

    private static int compareSiblings(EObject left, EObject right) {
        var leftFeature = left.eContainmentFeature();
        var rightFeature = right.eContainmentFeature();
        if (leftFeature != rightFeature) {
            return Integer.compare(rank(leftFeature), rank(rightFeature));
        }
        var siblings = (List<?>) left.eContainer().eGet(leftFeature);
        for (var sibling : siblings) {
            if (sibling == left) {
                return -1;
            }
            if (sibling == right) {
                return 1;
            }
        }
        throw new IllegalStateException("not in the list that contains it"); //$NON-NLS-1$
    }
}
