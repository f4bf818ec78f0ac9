/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.store.ui.compare;

import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.progress.IWorkbenchSiteProgressService;
import org.yaodian.editor.PlanEditor;
import org.yaodian.editor.plan.MessageStack;
import org.yaodian.editor.plan.PlanInput;
import org.yaodian.editor.workbench.PlanOpening;
import org.yaodian.store.ui.connection.ProblemDialog;
import org.yaodian.store.ui.connection.StoreAccess;
import org.yaodian.store.ui.connection.StoreJob;

/** Lists in words what is different between two states of a plan; a double click goes to the part. */
public final class CompareView extends ViewPart {

    /** Id of this view. */
    public static final String ID = "org.yaodian.store.ui.compare";

    private MessageStack stack;
    private Label summary;
    private DifferenceTree tree;
    private ComparisonRequest shown;
    private StoreJob<List<Difference>> running;

    /**
     * Shows the view and compares.
     *
     * @param page    where
     * @param request what to compare
     */
    public static void show(IWorkbenchPage page, ComparisonRequest request) {
        try {
            ((CompareView) page.showView(ID)).compare(request);
        } catch (PartInitException e) {
            ILog.of(CompareView.class).error(e.getMessage(), e);
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        stack = new MessageStack(parent);
        var area = new Composite(stack.area(), SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 4).spacing(0, 4).applyTo(area);
        summary = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
        tree = new DifferenceTree(area, this::open);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.control());
        stack.setContent(area);
        stack.show(Messages.CompareView_Empty);
    }

    private void compare(ComparisonRequest request) {
        if (running != null) {
            running.cancel();
        }
        shown = request;
        var title = NLS.bind(Messages.CompareView_Comparing, request.before(), request.after());
        stack.show(title);
        running = new StoreJob<>(title, StoreAccess.get(), request.connection(), getSite().getShell().getDisplay(),
                request.work()).then(found -> show(request, found))
                .onFailure(failure -> stackMessage(request, ProblemDialog.text(failure)));
        getSite().getService(IWorkbenchSiteProgressService.class).schedule(running, 0, true);
    }

    private void stackMessage(ComparisonRequest request, String message) {
        if (request == shown && !summary.isDisposed()) {
            stack.show(message);
        }
    }

    private void show(ComparisonRequest request, List<Difference> found) {
        if (request != shown || summary.isDisposed()) {
            return;
        }
        summary.setText(NLS.bind(found.isEmpty() ? Messages.CompareView_Equal : Messages.CompareView_Summary,
                new Object[]{request.before(), request.after(), found.size()}).replace("&", "&&"));
        tree.show(found);
        stack.show(null);
    }

    private void open(Difference difference) {
        if (shown.file() == null) {
            return;
        }
        for (var file : PlanInput.resourcesOf(shown.file())) {
            PlanOpening.open(getSite().getPage(), file);
            if (getSite().getPage().getActiveEditor() instanceof PlanEditor editor) {
                editor.revealId(difference.id());
            }
            return;
        }
    }

    @Override
    public void setFocus() {
        tree.setFocus();
    }

    @Override
    public void dispose() {
        if (running != null) {
            running.cancel();
        }
        super.dispose();
    }
}
