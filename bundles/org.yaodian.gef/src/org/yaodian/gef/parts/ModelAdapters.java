/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.parts;

import java.util.function.Function;

import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EObject;

/** Adapts an edit part to what it shows, so that properties, problems and explorer understand a selection. */
final class ModelAdapters {

    private ModelAdapters() {
    }

    /**
     * Asks GEF, and the platform where there is one: a viewer works in a bare shell, too.
     *
     * @param key the wanted type
     * @param gef what the part inherits from GEF, which asks the platform in the end
     * @return the adapter, or null
     */
    static Object inherited(Class<?> key, Function<Class<?>, Object> gef) {
        return Platform.isRunning() || key.getPackageName().equals("org.eclipse.gef") && key.getSimpleName()
                .startsWith("Accessible") ? gef.apply(key) : null;
    }

    /**
     * Adapts.
     *
     * @param key    the wanted type
     * @param object the object of the plan that is shown, or null
     * @param view   the node or edge that shows it
     * @return the first of both that is of an asked model type, or null
     */
    static Object adapt(Class<?> key, EObject object, EObject view) {
        if (!EObject.class.isAssignableFrom(key)) {
            return null;
        }
        return key.isInstance(object) ? object : key.isInstance(view) ? view : null;
    }
}
