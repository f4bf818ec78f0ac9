/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.edit.commands;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** Selections in which some objects stand inside others. */
public final class Roots {

    private Roots() {
    }

    /**
     * Leaves out what stands in another object of the selection.
     *
     * @param <T>     the class of the objects
     * @param objects the selection, possibly with an object twice
     * @return the outermost objects once each, in the order given
     */
    public static <T extends EObject> List<T> of(Collection<? extends T> objects) {
        var all = new LinkedHashSet<EObject>(objects);
        return objects.stream().distinct().map(object -> (T) object).filter(object -> !isInside(object, all)).toList();
    }

    private static boolean isInside(EObject object, Collection<EObject> all) {
        for (var outer = object.eContainer(); outer != null; outer = outer.eContainer()) {
            if (all.contains(outer)) {
                return true;
            }
        }
        return false;
    }
}
