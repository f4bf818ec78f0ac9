/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.edit.commands.change;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.yaodian.model.edit.Messages;
import org.yaodian.model.edit.commands.PlanCommand;
import org.yaodian.model.edit.commands.Steps;

/**
 * Gives a contained object another place in the list it stands in: a unit in the register, a diagram among the tabs, a
 * budget line, a node to the front or back of its diagram.
 */
public final class MoveInListCommand extends PlanCommand {

    private final EObject object;
    private final int index;

    /**
     * Moves an object within its list.
     *
     * @param object an object of a containment list
     * @param index  its new place, from 0; -1 for the end
     */
    public MoveInListCommand(EObject object, int index) {
        super(object, Messages.MoveInListCommand_Label);
        this.object = object;
        this.index = index;
    }

    @Override
    protected Optional<String> reason() {
        if (object.eContainer() == null || !object.eContainmentFeature().isMany()) {
            return Optional.of(Messages.MoveInListCommand_NoList);
        }
        return index < siblings().size() ? Optional.empty() : Optional.of(Messages.MoveInListCommand_NoSuchPlace);
    }

    private List<?> siblings() {
        return (List<?>) object.eContainer().eGet(object.eContainmentFeature());
    }

    @Override
    protected void change(Steps changes) {
        changes.move(object.eContainer(), object.eContainmentFeature(), object,
                index < 0 ? siblings().size() - 1 : index);
        affect(List.of(object));
    }
}
