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

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.yaodian.editor.district.Districts;
import org.yaodian.editor.district.ReportingView;
import org.yaodian.editor.search.SearchView;
import org.yaodian.model.district.District;

/** The layout of the window at first: explorer and outline left, the plan, below it properties and problems. */
public final class Perspective implements IPerspectiveFactory {

    /** Id of this perspective. */
    public static final String ID = "org.yaodian.editor.perspective";
    /** Id of the plan explorer. */
    public static final String EXPLORER = "org.yaodian.editor.explorer";
    /** Id of the problems view. */
    public static final String PROBLEMS = "org.yaodian.editor.problems";

    /** Id of the view of units. */
    public static final String UNITS = "org.yaodian.editor.units";
    /** Id of the view of undo steps. */
    public static final String HISTORY = "org.yaodian.editor.history";

    private static final float EXPLORER_WIDTH = 0.22f;
    private static final float EXPLORER_HEIGHT = 0.58f;
    private static final float EDITOR_HEIGHT = 0.68f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        layout.setEditorAreaVisible(true);
        IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, EXPLORER_WIDTH, editors);
        left.addView(EXPLORER);
        IFolderLayout below = layout.createFolder("leftBelow", IPageLayout.BOTTOM, EXPLORER_HEIGHT, "left");
        below.addView(IPageLayout.ID_OUTLINE);
        below.addView(UNITS);
        IFolderLayout bottom = layout.createFolder("bottom", IPageLayout.BOTTOM, EDITOR_HEIGHT, editors);
        bottom.addView(IPageLayout.ID_PROP_SHEET);
        bottom.addView(PROBLEMS);
        if (Districts.current().filter(District::refines).isPresent()) {
            bottom.addView(ReportingView.ID);
        } else {
            bottom.addPlaceholder(ReportingView.ID);
        }
        bottom.addPlaceholder(SearchView.ID);
        bottom.addView(HISTORY);
        bottom.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
        layout.getViewLayout(EXPLORER).setCloseable(true);
    }
}
