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

import javax.xml.namespace.QName;

import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;

/** One open XML element while reading. Frames are used again and again, one for each level. */
final class Frame {

    /** What an open XML element is. */
    enum Kind {
        /** An object of a known class. */
        OBJECT,
        /** One of several values of an attribute. */
        TEXT,
        /** Free-form XML in a facet whose sector is not installed. */
        ANY,
        /** A part of the file that is left out. */
        SKIPPED
    }

    Kind kind;
    InternalEObject object;
    ClassTable table;
    Slot slot;
    boolean nil;
    final StringBuilder text = new StringBuilder();
    /** The type of the facet that this element is in, when its sector is installed. */
    QName facet;

    private Slot listSlot;
    private InternalEList<Object> list;

    void open(Kind newKind, InternalEObject newObject, ClassTable newTable, Slot newSlot, QName newFacet) {
        kind = newKind;
        object = newObject;
        table = newTable;
        slot = newSlot;
        facet = newFacet;
        nil = false;
        text.setLength(0);
    }

    /** The list of a feature with several values, to be filled without notification. */
    @SuppressWarnings("unchecked")
    InternalEList<Object> list(Slot wanted) {
        if (listSlot != wanted) {
            trim();
            listSlot = wanted;
            list = (InternalEList<Object>) object.eGet(wanted.id, false, true);
        }
        return list;
    }

    void close() {
        trim();
        object = null;
        table = null;
    }

    private void trim() {
        if (list instanceof BasicEList<?> full) {
            full.shrink();
        }
        list = null;
        listSlot = null;
    }
}
