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
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.yaodian.model.edit.Messages;
import org.yaodian.model.edit.commands.MunicipalLock;
import org.yaodian.model.edit.commands.PlanCommand;
import org.yaodian.model.edit.commands.Steps;
import org.yaodian.model.plan.Disclosure;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.PlanPackage;

/** Decides how elements are disclosed, or takes the decision back. */
public final class SetDisclosureCommand extends PlanCommand {

    private final List<Element> elements;
    private final Disclosure disclosure;

    /**
     * Sets the disclosure attribute.
     *
     * @param elements        the elements, at least one
     * @param attribute       a key of the list of disclosure attributes; null takes the decision back
     * @param reason          the reason, or null
     * @param catalogueNumber the index number in the public catalogue, or null
     */
    public SetDisclosureCommand(List<? extends Element> elements, String attribute, String reason,
            String catalogueNumber) {
        super(elements.get(0), Messages.SetDisclosureCommand_Label);
        this.elements = List.copyOf(elements);
        if (attribute == null) {
            disclosure = null;
        } else {
            disclosure = PlanFactory.eINSTANCE.createDisclosure();
            disclosure.setAttribute(attribute);
            disclosure.setReason(reason);
            disclosure.setCatalogueNumber(catalogueNumber);
        }
    }

    @Override
    protected Optional<String> lock() {
        return MunicipalLock.of(elements);
    }

    @Override
    protected Optional<String> reason() {
        return Optional.empty();
    }

    @Override
    protected void change(Steps changes) {
        elements.forEach(element -> changes.set(element, PlanPackage.Literals.ELEMENT__DISCLOSURE,
                disclosure == null ? null : EcoreUtil.copy(disclosure)));
        affect(elements);
    }
}
