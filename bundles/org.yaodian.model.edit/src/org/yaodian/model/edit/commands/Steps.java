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
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * The primitive changes a command makes, done at once and kept so that they can be undone in reverse and redone. Where
 * a reference has a many-valued opposite, the opposite list is changed, so that undo restores its order too.
 */
public final class Steps {

    private static final int FEW = 20;

    private final EditingDomain domain;
    private final List<Command> done = new ArrayList<>();

    Steps(EditingDomain domain) {
        this.domain = domain;
    }

    /**
     * Gives a single-valued feature a value, or a list feature its whole content.
     *
     * @param owner   whose feature
     * @param feature the feature
     * @param value   the value; null clears it
     */
    public void set(EObject owner, EStructuralFeature feature, Object value) {
        if (!feature.isMany() && Objects.equals(owner.eGet(feature), value)) {
            return;
        }
        if (feature instanceof EReference link && link.getEOpposite() != null && link.getEOpposite().isMany()
                && !link.isMany()) {
            relink(owner, link, (EObject) value);
        } else {
            run(new SetCommand(domain, owner, feature, value == null ? SetCommand.UNSET_VALUE : value));
        }
    }

    private void relink(EObject owner, EReference link, EObject value) {
        var before = (EObject) owner.eGet(link);
        if (before != null) {
            run(new RemoveCommand(domain, before, link.getEOpposite(), owner));
        }
        if (value != null) {
            run(new AddCommand(domain, value, link.getEOpposite(), owner));
        }
    }

    /**
     * Adds to the end of a list.
     *
     * @param owner   whose list
     * @param feature the list
     * @param value   what to add; an object that is contained elsewhere has to be removed there first
     */
    public void add(EObject owner, EStructuralFeature feature, Object value) {
        run(new AddCommand(domain, owner, feature, value));
    }

    /**
     * Adds to a list at a place.
     *
     * @param owner   whose list
     * @param feature the list
     * @param value   what to add
     * @param index   from 0 to the size of the list; anything else means the end
     */
    public void add(EObject owner, EStructuralFeature feature, Object value, int index) {
        var size = ((List<?>) owner.eGet(feature)).size();
        if (index < 0 || index >= size) {
            add(owner, feature, value);
        } else {
            run(new AddCommand(domain, owner, feature, value, index));
        }
    }

    /**
     * Removes from a list.
     *
     * @param owner   whose list
     * @param feature the list
     * @param value   a value of the list
     */
    public void remove(EObject owner, EStructuralFeature feature, Object value) {
        run(new RemoveCommand(domain, owner, feature, value));
    }

    /**
     * Removes several values from a list.
     *
     * @param owner   whose list
     * @param feature the list
     * @param values  values of the list, or none
     */
    public void removeAll(EObject owner, EStructuralFeature feature, Collection<?> values) {
        if (values.size() > FEW && feature instanceof EReference reference) {
            run(new LargeRemoval(owner, reference, values));
        } else if (!values.isEmpty()) {
            run(new RemoveCommand(domain, owner, feature, values));
        }
    }

    /**
     * Takes an object out of whatever contains it.
     *
     * @param object a contained object
     */
    public void detach(EObject object) {
        var feature = object.eContainmentFeature();
        if (feature.isMany()) {
            remove(object.eContainer(), feature, object);
        } else {
            set(object.eContainer(), feature, null);
        }
    }

    /**
     * Moves within a list.
     *
     * @param owner   whose list
     * @param feature the list
     * @param value   a value of the list
     * @param index   its new place, from 0
     */
    public void move(EObject owner, EStructuralFeature feature, Object value, int index) {
        if (((List<?>) owner.eGet(feature)).indexOf(value) != index) {
            run(new MoveCommand(domain, owner, feature, value, index));
        }
    }

    /**
     * Executes any command as a step.
     *
     * @param command a command that can be executed
     * @throws IllegalStateException when it cannot
     */
    public void run(Command command) {
        if (!command.canExecute()) {
            throw new IllegalStateException(Refusable.of(command).orElse(command.toString()));
        }
        command.execute();
        done.add(command);
    }

    void undo() {
        for (int i = done.size() - 1; i >= 0; i--) {
            done.get(i).undo();
        }
    }

    void redo() {
        done.forEach(Command::redo);
    }

    void dispose() {
        done.forEach(Command::dispose);
        done.clear();
    }
}
