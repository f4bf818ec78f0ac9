/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.edit.commands.create;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.edit.Messages;
import org.yaodian.model.edit.Names;
import org.yaodian.model.edit.commands.PlanCommand;
import org.yaodian.model.edit.commands.Steps;

/**
 * Adds one of the things that belong to an object and are no elements: a quantity, a budget line, an attachment, a
 * progress report, a measured value, an anchor, a baseline, a holiday, a facet.
 */
public final class AddDetailCommand extends PlanCommand {

    private final EObject owner;
    private final EReference feature;
    private final EObject detail;
    private final int index;

    /**
     * Adds a detail.
     *
     * @param owner   what it belongs to
     * @param feature the containment list of the owner it goes to
     * @param detail  an object that stands nowhere yet
     * @param index   its place, from 0; -1 for the end
     */
    public AddDetailCommand(EObject owner, EReference feature, EObject detail, int index) {
        super(owner, NLS.bind(Messages.AddDetailCommand_Label, Names.of(detail.eClass())));
        this.owner = owner;
        this.feature = feature;
        this.detail = detail;
        this.index = index;
    }

    @Override
    protected Optional<String> reason() {
        var fits = feature.isContainment() && feature.isMany() && owner.eClass().getEAllReferences().contains(feature)
                && feature.getEReferenceType().isInstance(detail);
        if (!fits) {
            return Optional.of(NLS.bind(Messages.AddDetailCommand_DoesNotFit, Names.of(detail.eClass()),
                    Names.of(owner.eClass())));
        }
        return detail.eContainer() == null ? Optional.empty() : Optional.of(Messages.AddDetailCommand_InUse);
    }

    @Override
    protected void change(Steps changes) {
        changes.add(owner, feature, detail, index);
        affect(List.of(detail));
    }
}
