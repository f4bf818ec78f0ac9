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

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.yaodian.editor.district.ProductLook;

/** Shows the name of the active plan before the product's name in the title of a window. */
final class WindowTitle implements IPartListener {

    private final IWorkbenchWindowConfigurer configurer;
    private final IPropertyListener renamed = (source, property) -> show();
    private IEditorPart shown;

    private WindowTitle(IWorkbenchWindowConfigurer configurer) {
        this.configurer = configurer;
    }

    static void follow(IWorkbenchWindowConfigurer configurer) {
        WindowTitle title = new WindowTitle(configurer);
        configurer.getWindow().getPartService().addPartListener(title);
        title.show();
    }

    private void show() {
        IWorkbenchPage page = configurer.getWindow().getActivePage();
        IEditorPart editor = page == null ? null : page.getActiveEditor();
        if (editor != shown) {
            if (shown != null) {
                shown.removePropertyListener(renamed);
            }
            shown = editor;
            if (shown != null) {
                shown.addPropertyListener(renamed);
            }
        }
        String product = ProductLook.name(Messages.Application_Name);
        configurer.setTitle(editor == null ? product
                : (editor.isDirty() ? "*" : "") + editor.getTitle() + " - " + product);
    }

    @Override
    public void partActivated(IWorkbenchPart part) {
        show();
    }

    @Override
    public void partBroughtToTop(IWorkbenchPart part) {
        show();
    }

    @Override
    public void partClosed(IWorkbenchPart part) {
        show();
    }

    @Override
    public void partDeactivated(IWorkbenchPart part) {
        show();
    }

    @Override
    public void partOpened(IWorkbenchPart part) {
        show();
    }
}
