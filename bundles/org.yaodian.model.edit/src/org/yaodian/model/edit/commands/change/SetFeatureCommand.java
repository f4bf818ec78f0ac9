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
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.edit.Messages;
import org.yaodian.model.edit.Names;
import org.yaodian.model.edit.commands.MunicipalLock;
import org.yaodian.model.edit.commands.PlanCommand;
import org.yaodian.model.edit.commands.Steps;
import org.yaodian.model.plan.PlanPackage;

/** Gives a single-valued attribute or plain reference a value, in one object or the same in many. */
public final class SetFeatureCommand extends PlanCommand {

    private final List<? extends EObject> owners;
    private final EStructuralFeature feature;
    private final Object value;

    /**
     * Sets a feature of one object.
     *
     * @param owner   whose feature
     * @param feature a single-valued feature of it that does not contain
     * @param value   the value; null clears it
     */
    public SetFeatureCommand(EObject owner, EStructuralFeature feature, Object value) {
        this(List.of(owner), feature, value);
    }

    /**
     * Sets the same feature of several objects to the same value.
     *
     * @param owners  whose features, at least one
     * @param feature a single-valued feature that all of them have and that does not contain
     * @param value   the value; null clears it
     */
    public SetFeatureCommand(List<? extends EObject> owners, EStructuralFeature feature, Object value) {
        super(owners.get(0), NLS.bind(Messages.SetFeatureCommand_Label, Names.of(feature)));
        this.owners = List.copyOf(owners);
        this.feature = feature;
        this.value = value;
    }

    @Override
    protected Optional<String> lock() {
        return MunicipalLock.of(owners);
    }

    @Override
    protected Optional<String> reason() {
        if (!isEditable()) {
            return Optional.of(NLS.bind(Messages.SetFeatureCommand_NotEditable, Names.of(feature)));
        }
        if (value != null && !feature.getEType().isInstance(value)) {
            return Optional.of(NLS.bind(Messages.SetFeatureCommand_WrongValue, value, Names.of(feature)));
        }
        return owners.stream().filter(owner -> !owner.eClass().getEAllStructuralFeatures().contains(feature))
                .findFirst().map(owner -> NLS.bind(Messages.SetFeatureCommand_NoSuchFeature, Names.of(owner),
                        Names.of(feature)));
    }

    private boolean isEditable() {
        return feature.isChangeable() && !feature.isMany() && !feature.isTransient()
                && !(feature instanceof EReference link
                        && (link.isContainment() || link.isContainer()))
                && feature != PlanPackage.Literals.IDENTIFIED__ID;
    }

    @Override
    protected void change(Steps changes) {
        owners.forEach(owner -> changes.set(owner, feature, value));
        affect(owners);
    }
}
