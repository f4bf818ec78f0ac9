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

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * Removes many objects from a long list. EMF's own command compares each object of the list with each that goes, which
 * takes seconds where both are thousands.
 */
final class LargeRemoval extends AbstractCommand {

    private final EObject owner;
    private final EReference feature;
    private final Collection<?> values;
    private final BitSet places = new BitSet();
    private final List<Object> removed = new ArrayList<>();

    /**
     * Makes a command.
     *
     * @param owner   whose list
     * @param feature the list
     * @param values  objects; those that are not in the list do not count
     */
    LargeRemoval(EObject owner, EReference feature, Collection<?> values) {
        this.owner = owner;
        this.feature = feature;
        this.values = List.copyOf(values);
    }

    @SuppressWarnings("unchecked")
    private List<Object> list() {
        return (List<Object>) owner.eGet(feature);
    }

    @Override
    public boolean canExecute() {
        return true;
    }

    @Override
    public void execute() {
        var wanted = Collections.newSetFromMap(new IdentityHashMap<Object, Boolean>());
        wanted.addAll(values);
        int place = 0;
        for (var value : list()) {
            if (wanted.contains(value)) {
                places.set(place);
                removed.add(value);
            }
            place++;
        }
        redo();
    }

    @Override
    public void redo() {
        var list = list();
        for (int place = places.length() - 1; place >= 0; place = places.previousSetBit(place - 1)) {
            list.remove(place);
        }
    }

    @Override
    public void undo() {
        var list = list();
        var values = removed.iterator();
        for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
            list.add(place, values.next());
        }
    }
}
