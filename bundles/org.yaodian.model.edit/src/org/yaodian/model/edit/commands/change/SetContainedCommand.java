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
import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.edit.Messages;
import org.yaodian.model.edit.Names;
import org.yaodian.model.edit.commands.PlanCommand;
import org.yaodian.model.edit.commands.Steps;

/** Replaces the one object an object contains in a feature: the calendar of a plan, the source document. */
public final class SetContainedCommand extends PlanCommand {

    private final EObject owner;
    private final EReference feature;
    private final EObject content;

    /**
     * Replaces a contained object.
     *
     * @param owner   what contains it
     * @param feature a single-valued containment of the owner
     * @param content an object that stands nowhere yet, or null for none
     */
    public SetContainedCommand(EObject owner, EReference feature, EObject content) {
        super(owner, NLS.bind(Messages.SetFeatureCommand_Label, Names.of(feature)));
        this.owner = owner;
        this.feature = feature;
        this.content = content;
    }

    @Override
    protected Optional<String> reason() {
        var fits = feature.isContainment() && !feature.isMany() && owner.eClass().getEAllReferences().contains(feature)
                && (content == null || feature.getEReferenceType().isInstance(content));
        if (!fits) {
            return Optional.of(NLS.bind(Messages.SetFeatureCommand_NotEditable, Names.of(feature)));
        }
        return content == null || content.eContainer() == null ? Optional.empty()
                : Optional.of(Messages.AddDetailCommand_InUse);
    }

    @Override
    protected void change(Steps changes) {
        changes.set(owner, feature, content);
        affect(List.of(owner));
    }
}
