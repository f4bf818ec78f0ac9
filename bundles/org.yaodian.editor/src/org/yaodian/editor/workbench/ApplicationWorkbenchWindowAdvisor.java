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

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.yaodian.editor.district.ProductLook;

/** Size, title and bars of a window. */
final class ApplicationWorkbenchWindowAdvisor extends WorkbenchWindowAdvisor {

    private static final Point INITIAL_SIZE = new Point(1440, 900);

    private ApplicationActionBarAdvisor bars;

    ApplicationWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        bars = new ApplicationActionBarAdvisor(configurer);
        return bars;
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        configurer.setInitialSize(INITIAL_SIZE);
        configurer.setShowMenuBar(true);
        configurer.setShowCoolBar(true);
        configurer.setShowStatusLine(true);
        configurer.setShowProgressIndicator(true);
        configurer.setShowPerspectiveBar(false);
        configurer.setTitle(ProductLook.name(Messages.Application_Name));
    }

    @Override
    public void postWindowOpen() {
        var window = getWindowConfigurer().getWindow();
        WindowTitle.follow(getWindowConfigurer());
        HistoryRefresh.install(window);
        bars.status().follow(window.getActivePage());
        StaleTitles.refresh(window.getActivePage());
        WelcomeWatch.install(window.getActivePage());
    }
}
