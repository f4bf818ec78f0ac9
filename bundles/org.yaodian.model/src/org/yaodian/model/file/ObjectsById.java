/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.file;

import org.eclipse.emf.ecore.EObject;

/** The objects of one file by id. */
final class ObjectsById {

    private StringTable ids;
    private EObject[] objects;

    /**
     * Makes an empty table.
     *
     * @param expected how many objects it should take without growing
     */
    ObjectsById(int expected) {
        ids = new StringTable(expected);
        objects = new EObject[ids.capacity()];
    }

    /** The object with an id, or null. */
    EObject get(String id) {
        int place = ids.find(id);
        return place < 0 ? null : objects[place];
    }

    /** Adds an object unless its id is taken; returns whether it was added. */
    boolean add(String id, EObject object) {
        int place = ids.find(id);
        if (place >= 0) {
            return false;
        }
        ids.put(~place, id);
        objects[~place] = object;
        if (ids.isCrowded()) {
            grow();
        }
        return true;
    }

    private void grow() {
        var larger = new ObjectsById(ids.capacity());
        for (int place = 0; place < objects.length; place++) {
            if (objects[place] != null) {
                larger.add(ids.at(place), objects[place]);
            }
        }
        ids = larger.ids;
        objects = larger.objects;
    }
}
