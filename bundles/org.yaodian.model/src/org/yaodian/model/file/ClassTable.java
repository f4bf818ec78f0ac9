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

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.FeatureMapUtil;

/** The slots of one class, looked up once and used for each of its objects. */
final class ClassTable {

    final EClass eClass;
    final boolean isAny;
    final Slot[] attributes;
    final Slot[] elements;
    private final EFactory factory;
    private final Map<String, Slot> byName = new HashMap<>();

    ClassTable(EClass eClass) {
        this.eClass = eClass;
        isAny = AnyWriter.isAny(eClass);
        factory = eClass.getEPackage().getEFactoryInstance();
        var slots = eClass.getEAllStructuralFeatures().stream().map(feature -> new Slot(eClass, feature))
                .filter(slot -> slot.kind != Slot.Kind.ABSENT).toList();
        attributes = slots.stream().filter(ClassTable::isAttribute).toArray(Slot[]::new);
        elements = slots.stream().filter(slot -> !isAttribute(slot)).toArray(Slot[]::new);
        slots.forEach(slot -> byName.put(slot.name, slot));
    }

    private static boolean isAttribute(Slot slot) {
        return switch (slot.kind) {
            case VALUE, LINK, LINKS -> true;
            default -> false;
        };
    }

    /** Whether objects of a class can be kept in slots: it is concrete and has no free-form content. */
    static boolean fits(EClass eClass) {
        return !eClass.isAbstract() && !eClass.isInterface()
                && eClass.getEAllAttributes().stream().noneMatch(FeatureMapUtil::isFeatureMap);
    }

    InternalEObject create() {
        return (InternalEObject) factory.create(eClass);
    }

    /** The slot of an XML attribute or element, or null when there is none. */
    Slot slot(String name) {
        return byName.get(name);
    }

    /**
     * Where the slot of an XML attribute is in {@link #attributes}. A file that this program wrote has them in that
     * order and the parser's names are interned, so that mostly no map is asked.
     *
     * @param name an interned name
     * @param from where to begin
     * @return the index, or the number of attributes when it is not there or not that far on
     */
    int indexOf(String name, int from) {
        int index = from;
        while (index < attributes.length && attributes[index].name != name) {
            index++;
        }
        return index;
    }
}
