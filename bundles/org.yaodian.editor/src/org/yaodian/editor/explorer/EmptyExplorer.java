/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.explorer;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.yaodian.editor.workbench.ExamplePlan;
import org.yaodian.editor.workbench.OpenPlanDialog;

/** What the explorer shows as long as there is no plan: what to do. */
final class EmptyExplorer {

    private static final int MARGIN = 14;
    private static final int WIDTH = 180;

    private final Composite area;

    EmptyExplorer(Composite parent, ExplorerView view) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(MARGIN, MARGIN).spacing(0, 10).applyTo(area);
        area.setBackground(parent.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        area.setBackgroundMode(SWT.INHERIT_FORCE);
        var text = new Label(area, SWT.WRAP);
        text.setText(Messages.EmptyExplorer_Text);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
        link(Messages.EmptyExplorer_Import, () -> ImportCommand.run(view.getSite(), Optional.empty()));
        link(Messages.EmptyExplorer_Open, () -> OpenPlanDialog.open(view.getSite().getPage()));
        link(Messages.EmptyExplorer_Example, () -> ExamplePlan.open(view.getSite().getPage()));
    }

    private void link(String text, Runnable action) {
        var link = new Link(area, SWT.NONE);
        link.setText("<a>" + text + "</a>");
        link.addListener(SWT.Selection, event -> action.run());
    }

    Control control() {
        return area;
    }
}
