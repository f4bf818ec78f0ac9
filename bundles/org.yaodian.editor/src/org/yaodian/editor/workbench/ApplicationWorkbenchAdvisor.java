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
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.yaodian.editor.plan.PlanDocuments;
import org.yaodian.editor.preferences.YaodianPreferences;
import org.yaodian.editor.recovery.AutosaveService;
import org.yaodian.gef.ui.ColorPreferences;

/** Starts and stops the workbench: remembers its state, prepares the workspace, opens what was asked for. */
public final class ApplicationWorkbenchAdvisor extends WorkbenchAdvisor {

    private final FirstPlans first = new FirstPlans(OpenArgument.files(Platform.getApplicationArgs()));

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
        ColorPreferences.load();
        first.prepare();
        PlatformUI.getPreferenceStore().setDefault("SHOW_PROGRESS_ON_STARTUP", false);
        // a plan that is still open in another editor loses nothing when one is closed
        PlatformUI.getPreferenceStore().setDefault(IWorkbenchPreferenceConstants.PROMPT_WHEN_SAVEABLE_STILL_OPEN,
                false);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return Perspective.ID;
    }

    @Override
    public String getMainPreferencePageId() {
        return "org.yaodian.editor.preferences";
    }

    @Override
    public IAdaptable getDefaultPageInput() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new ApplicationWorkbenchWindowAdvisor(configurer);
    }

    @Override
    public void postStartup() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        AutosaveService.start(display);
        new RecentPlans(YaodianPreferences.store()).follow(PlanDocuments.get());
        first.whenReady(files -> display.asyncExec(() -> openFirst(files)));
    }

    private static void openFirst(List<IFile> asked) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null) {
            IWorkbenchWindow[] windows = PlatformUI.getWorkbench().getWorkbenchWindows();
            window = windows.length == 0 ? null : windows[0];
        }
        if (window == null || window.getActivePage() == null) {
            return;
        }
        IWorkbenchPage page = window.getActivePage();
        asked.forEach(file -> PlanOpening.open(page, file));
        if (page.getActiveEditor() != null) {
            page.activate(page.getActiveEditor());
        } else if (asked.isEmpty() && page.getEditorReferences().length == 0) {
            WelcomePage.open(page);
        }
    }

    @Override
    public void postShutdown() {
        try {
            ResourcesPlugin.getWorkspace().save(true, null);
        } catch (CoreException e) {
            ILog.of(ApplicationWorkbenchAdvisor.class).error(e.getMessage(), e);
        }
    }
}
