/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.editor.importing;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.yaodian.text.ImportDraft;

/** The page on which a person looks over what was found before a plan is made of it. */
final class ReviewPage extends WizardPage {

    private static final int WIDTH = 1300;
    private static final int HEIGHT = 600;

    private Composite host;
    private ReviewArea area;
    private Review review;

    ReviewPage() {
        super("review");
        setTitle(Messages.ReviewPage_Title);
        setDescription(Messages.ReviewPage_Description);
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        var outer = new Composite(parent, SWT.NONE);
        outer.setLayout(new GridLayout());
        host = new Composite(outer, SWT.NONE);
        host.setLayout(new FillLayout());
        var data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = WIDTH;
        data.heightHint = HEIGHT;
        host.setLayoutData(data);
        setControl(outer);
    }

    /**
     * Shows a draft. What was changed in the one before is forgotten.
     *
     * @param draft what was read
     */
    void show(ImportDraft draft) {
        if (area != null) {
            area.dispose();
        }
        review = new Review(draft);
        review.addListener(this::changed);
        area = new ReviewArea(host, review);
        host.layout();
        setTitle(draft.header().title().isBlank() ? Messages.ReviewPage_Title
                : NLS.bind(Messages.ReviewPage_TitleOf, draft.header().title()));
        changed();
    }

    private void changed() {
        boolean some = review.rows().accepted() > 0;
        setPageComplete(some);
        setErrorMessage(some ? null : Messages.ReviewPage_NothingAccepted);
    }

    /**
     * The review.
     *
     * @return the review of the draft last shown, or null before
     */
    Review review() {
        return review;
    }

    /**
     * The widgets.
     *
     * @return the area of the draft last shown, or null before
     */
    ReviewArea area() {
        return area;
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible && area != null) {
            area.setFocus();
        }
    }
}
