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

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.edit.Messages;
import org.yaodian.model.edit.Names;
import org.yaodian.model.edit.commands.PlanCommand;
import org.yaodian.model.edit.commands.Steps;

/** Replaces the content of a list that does not contain: districts, aliases, successors, addressees. */
public final class SetValuesCommand extends PlanCommand {

    private final EObject owner;
    private final EStructuralFeature feature;
    private final List<?> values;

    /**
     * Replaces the content of a list.
     *
     * @param owner   whose list
     * @param feature a many-valued feature of it that does not contain and is saved
     * @param values  the new content in order, each value once
     */
    public SetValuesCommand(EObject owner, EStructuralFeature feature, List<?> values) {
        super(owner, NLS.bind(Messages.SetFeatureCommand_Label, Names.of(feature)));
        this.owner = owner;
        this.feature = feature;
        this.values = List.copyOf(values);
    }

    @Override
    protected Optional<String> reason() {
        var editable = feature.isMany() && !feature.isTransient()
                && owner.eClass().getEAllStructuralFeatures().contains(feature)
                && !(feature instanceof EReference link && link.isContainment());
        if (!editable) {
            return Optional.of(NLS.bind(Messages.SetFeatureCommand_NotEditable, Names.of(feature)));
        }
        if (new HashSet<>(values).size() < values.size()) {
            return Optional.of(Messages.SetValuesCommand_Twice);
        }
        return values.stream().filter(value -> !feature.getEType().isInstance(value)).findFirst()
                .map(value -> NLS.bind(Messages.SetFeatureCommand_WrongValue, value, Names.of(feature)));
    }

    @Override
    protected void change(Steps changes) {
        changes.set(owner, feature, values);
        affect(List.of(owner));
    }
}
