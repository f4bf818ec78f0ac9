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
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.yaodian.model.edit.Messages;
import org.yaodian.model.edit.commands.MunicipalLock;
import org.yaodian.model.edit.commands.PlanCommand;
import org.yaodian.model.edit.commands.Steps;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.WorkPlan;

/** Changes what a plan, element, unit, diagram, relation or note is called. Other names and texts stay. */
public final class RenameCommand extends PlanCommand {

    private final EObject object;
    private final String name;

    /**
     * Renames an object.
     *
     * @param object what is renamed
     * @param name   its new name without line breaks around it; may be null only for relations and notes
     */
    public RenameCommand(EObject object, String name) {
        super(object, Messages.RenameCommand_Label);
        this.object = object;
        this.name = name == null ? null : name.strip();
    }

    /**
     * The attribute that holds the name of an object.
     *
     * @param object any object of the model
     * @return the attribute, or empty when such objects have no name
     */
    public static Optional<EAttribute> nameOf(EObject object) {
        return switch (object) {
            case WorkPlan plan -> Optional.of(PlanPackage.Literals.WORK_PLAN__TITLE);
            case Node node -> node.getObject() == null ? Optional.of(PlanPackage.Literals.NODE__TEXT)
                    : nameOf(node.getObject());
            default -> Optional.ofNullable(object.eClass().getEStructuralFeature("name")) //$NON-NLS-1$
                    .filter(EAttribute.class::isInstance).map(EAttribute.class::cast);
        };
    }

    @Override
    protected Optional<String> lock() {
        return MunicipalLock.of(object instanceof Node node && node.getObject() != null ? node.getObject() : object);
    }

    @Override
    protected Optional<String> reason() {
        if (nameOf(object).isEmpty()) {
            return Optional.of(Messages.RenameCommand_NoName);
        }
        var optional = nameOf(object).get() == PlanPackage.Literals.RELATION__NAME
                || nameOf(object).get() == PlanPackage.Literals.NODE__TEXT;
        return !optional && (name == null || name.isEmpty()) ? Optional.of(Messages.RenameCommand_Empty)
                : Optional.empty();
    }

    @Override
    protected void change(Steps changes) {
        var named = object instanceof Node node && node.getObject() != null ? node.getObject() : object;
        changes.set(named, nameOf(object).orElseThrow(), name);
        affect(List.of(object));
    }
}
