/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.workbench;

import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.yaodian.editor.plan.PlanDocument;

/** Undoes or redoes a step of the plan in front; the menu names the step. */
abstract class HistoryHandler extends AbstractHandler implements IElementUpdater {

    /** {@return the next step, or null when there is none} */
    abstract Command next(CommandStack stack);

    abstract void go(CommandStack stack);

    abstract String label();

    @Override
    public Object execute(ExecutionEvent event) {
        ActivePlan.document().map(HistoryHandler::stack).filter(stack -> next(stack) != null).ifPresent(this::go);
        return null;
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        var step = ActivePlan.document().map(HistoryHandler::stack).map(this::next);
        var text = step.map(command -> NLS.bind(Messages.HistoryHandler_WithStep, label(), command.getLabel()))
                .orElse(label());
        element.setText(text);
        element.setTooltip(text);
    }

    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(ActivePlan.document().map(HistoryHandler::stack).map(this::next).isPresent());
    }

    private static CommandStack stack(PlanDocument document) {
        return document.domain().getCommandStack();
    }
}
