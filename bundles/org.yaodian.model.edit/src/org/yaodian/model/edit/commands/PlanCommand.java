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
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;
import org.yaodian.model.edit.Messages;
import org.yaodian.model.edit.PlanEditingDomain;

/**
 * A change of a plan that a person asks for: it has a label, a reason when it cannot be done, and it is undone exactly.
 * A subclass says in {@link #reason()} what stands against it and changes the model in {@link #change(Steps)} only
 * through the steps it is given; when that fails half way, what was done is taken back.
 */
public abstract class PlanCommand extends AbstractCommand implements Refusable {

    private final EObject context;
    private Steps steps;
    private List<? extends EObject> affected = List.of();

    /**
     * Makes a command.
     *
     * @param context an object of the plan that is to be changed; its editing domain is used
     * @param label   what it does, for menus and the history
     */
    protected PlanCommand(EObject context, String label) {
        super(label);
        this.context = context;
    }

    /**
     * What stands against the command, apart from a plan that cannot be edited at all.
     *
     * @return a sentence, or empty when nothing does
     */
    protected abstract Optional<String> reason();

    /**
     * What stands against the command because it would change what a city wrote into the plan of a district. As it is,
     * the object that the command was made with must be no part of that.
     *
     * @return a sentence, or empty when nothing does
     */
    protected Optional<String> lock() {
        return MunicipalLock.of(context);
    }

    /**
     * Makes the change.
     *
     * @param changes through which all changes go
     */
    protected abstract void change(Steps changes);

    /**
     * Names the objects that should be selected when the command was executed.
     *
     * @param objects objects of the plan
     */
    protected final void affect(List<? extends EObject> objects) {
        affected = List.copyOf(objects);
    }

    @Override
    public final Optional<String> refusal() {
        var domain = PlanEditingDomain.of(context);
        if (domain.isEmpty()) {
            return Optional.of(Messages.PlanCommand_NotInAPlan);
        }
        if (domain.get().isReadOnly(context.eResource())) {
            return Optional.of(Messages.PlanCommand_ReadOnly);
        }
        return lock().or(this::reason);
    }

    @Override
    public final boolean canExecute() {
        return refusal().isEmpty();
    }

    @Override
    public final void execute() {
        refusal().ifPresent(why -> {
            throw new IllegalStateException(why);
        });
        steps = new Steps(PlanEditingDomain.of(context).orElseThrow());
        try {
            change(steps);
        } catch (RuntimeException e) {
            steps.undo();
            throw e;
        }
    }

    @Override
    public final void undo() {
        steps.undo();
    }

    @Override
    public final void redo() {
        steps.redo();
    }

    @Override
    public final Collection<?> getResult() {
        return affected;
    }

    @Override
    public final Collection<?> getAffectedObjects() {
        return affected;
    }

    @Override
    public final void dispose() {
        if (steps != null) {
            steps.dispose();
        }
    }
}
