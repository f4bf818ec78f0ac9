/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.edit.commands.clipboard;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.yaodian.model.edit.Messages;
import org.yaodian.model.edit.commands.MunicipalLock;
import org.yaodian.model.edit.commands.PlanCommand;
import org.yaodian.model.edit.commands.Roots;
import org.yaodian.model.edit.commands.Steps;
import org.yaodian.model.plan.Element;

/** Puts copies of elements behind the last of them. */
public final class DuplicateCommand extends PlanCommand {

    private final List<Element> elements;

    /**
     * Duplicates elements.
     *
     * @param elements elements of one plan, at least one; what stands in another one is copied with it once
     */
    public DuplicateCommand(List<? extends Element> elements) {
        super(elements.get(0), Messages.DuplicateCommand_Label);
        this.elements = Roots.of(elements);
    }

    @Override
    protected Optional<String> lock() {
        return MunicipalLock.of(elements);
    }

    @Override
    protected Optional<String> reason() {
        return paste().refusal();
    }

    private PasteCommand paste() {
        var last = elements.get(elements.size() - 1);
        return new PasteCommand(last.getParent(), last.getParent().getChildren().indexOf(last) + 1,
                PlanFragment.of(elements));
    }

    @Override
    protected void change(Steps changes) {
        var paste = paste();
        changes.run(paste);
        affect(paste.getResult().stream().map(EObject.class::cast).toList());
    }
}
