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
import java.util.Optional;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.yaodian.model.Outline;
import org.yaodian.model.base.PlanObject;
import org.yaodian.model.edit.Messages;
import org.yaodian.model.edit.PlanEditingDomain;
import org.yaodian.model.plan.WorkPlan;

/**
 * Any change of a plan as one undoable command: what the change does to the model is recorded while it runs, and taken
 * back when it fails.
 */
public final class RecordedCommand extends ChangeCommand implements Refusable {

    private final WorkPlan plan;
    private final Runnable change;
    private ChangeRecorder recorder;

    /**
     * Makes a command of a change.
     *
     * @param plan   the plan it changes
     * @param label  what it does
     * @param change changes that plan and nothing else
     */
    public RecordedCommand(WorkPlan plan, String label, Runnable change) {
        super(plan);
        this.plan = plan;
        this.change = change;
        setLabel(label);
    }

    @Override
    public Optional<String> refusal() {
        return PlanEditingDomain.of(plan).filter(domain -> domain.isReadOnly(plan.eResource()))
                .map(domain -> Messages.PlanCommand_ReadOnly);
    }

    @Override
    public boolean canExecute() {
        return refusal().isEmpty() && super.canExecute();
    }

    @Override
    public void execute() {
        try {
            super.execute();
        } catch (RuntimeException e) {
            undo();
            throw e;
        }
    }

    @Override
    protected ChangeRecorder createChangeRecorder() {
        recorder = new PlanRecorder();
        return recorder;
    }

    @Override
    protected void doExecute() {
        PlanObject.watch(change, recorder::notifyChanged);
        recorder = null;
    }

    /** Needs no adapter on the objects of the plan, which tell of themselves, but on the facets of sectors. */
    private final class PlanRecorder extends ChangeRecorder {

        @Override
        public void beginRecording(ChangeDescription description, Collection<?> plans) {
            super.beginRecording(description, Outline.facets(plan).toList());
        }

        @Override
        protected void addAdapter(Notifier object) {
            if (!(object instanceof PlanObject)) {
                super.addAdapter(object);
            }
        }
    }
}
