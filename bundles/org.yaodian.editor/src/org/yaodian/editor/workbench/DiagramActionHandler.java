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
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.yaodian.editor.PlanEditor;

/**
 * Runs an action of the graph page in front from the window's menu. The action's id stands behind the class name in
 * plugin.xml.
 */
public final class DiagramActionHandler extends AbstractHandler implements IExecutableExtension, IElementUpdater {

    private String actionId;
    private String commandId;
    private Boolean told;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        actionId = String.valueOf(data);
        commandId = element.getAttribute("id");
    }

    @Override
    public Object execute(ExecutionEvent event) {
        action().filter(IAction::isEnabled).ifPresent(IAction::run);
        tell();
        return null;
    }

    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(action().filter(IAction::isEnabled).isPresent());
        tell();
    }

    private boolean isChecked() {
        return action().map(IAction::isChecked).orElse(false);
    }

    /** Lets menus and tool bars show a check mark that came or went. */
    private void tell() {
        if (told == null || told != isChecked()) {
            told = isChecked();
            PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(commandId, null);
        }
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        element.setChecked(isChecked());
    }

    private Optional<IAction> action() {
        return ActivePlan.editor().flatMap(PlanEditor::shownDiagramEditor)
                .map(page -> (ActionRegistry) page.getAdapter(ActionRegistry.class))
                .map(registry -> registry.getAction(actionId));
    }
}
