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

import java.util.List;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/**
 * Registers the actions that editors and views retarget. The menus themselves are declared in plugin.xml, so that
 * sectors add to them in the same way.
 */
final class ApplicationActionBarAdvisor extends ActionBarAdvisor {

    private static final List<ActionFactory> RETARGETED = List.of(ActionFactory.CUT, ActionFactory.COPY,
            ActionFactory.PASTE, ActionFactory.DELETE, ActionFactory.SELECT_ALL, ActionFactory.RENAME,
            ActionFactory.PRINT, ActionFactory.REVERT, ActionFactory.REFRESH, ActionFactory.PROPERTIES,
            ActionFactory.BACKWARD_HISTORY, ActionFactory.FORWARD_HISTORY);

    private final PlanStatus status = new PlanStatus();

    ApplicationActionBarAdvisor(IActionBarConfigurer configurer) {
        super(configurer);
    }

    /** {@return the item of the status line that follows the plan in front} */
    PlanStatus status() {
        return status;
    }

    @Override
    protected void fillCoolBar(ICoolBarManager coolBar) {
        new ToolBars(getActionBarConfigurer().getWindowConfigurer().getWindow()).fill(coolBar);
    }

    @Override
    protected void fillStatusLine(IStatusLineManager statusLine) {
        statusLine.add(status);
    }

    @Override
    protected void makeActions(IWorkbenchWindow window) {
        RETARGETED.forEach(factory -> register(factory.create(window)));
    }
}
