/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.search;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.progress.IWorkbenchSiteProgressService;
import org.yaodian.editor.PlanEditor;
import org.yaodian.editor.workbench.PlanOpening;

/** Finds while one types, in all plans of the workspace; a double click goes to what was found. */
public final class SearchView extends ViewPart {

    /** Id of this view. */
    public static final String ID = "org.yaodian.editor.search";

    private static final String QUERY = "query";
    private static final int PAUSE_MILLIS = 300;

    private final SearchResult result = new SearchResult();
    private final Runnable start = this::search;
    private String remembered = "";
    private Text query;
    private Label summary;
    private TreeViewer hits;
    private SearchJob running;

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        var text = memento == null ? null : memento.getString(QUERY);
        remembered = text == null ? "" : text;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(QUERY, query.getText());
    }

    @Override
    public void createPartControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(6, 4).spacing(0, 4).applyTo(area);
        query = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        query.setMessage(Messages.SearchView_Hint);
        query.setText(remembered);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(query);
        query.addListener(SWT.Modify, event -> query.getDisplay().timerExec(PAUSE_MILLIS, start));
        query.addListener(SWT.DefaultSelection, event -> search());
        query.addListener(SWT.KeyDown, this::toHits);
        summary = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
        hits = new TreeViewer(area, SWT.V_SCROLL | SWT.H_SCROLL | SWT.MULTI);
        hits.setUseHashlookup(true);
        hits.setContentProvider(result);
        hits.setLabelProvider(new DelegatingStyledCellLabelProvider(new SearchLabels(result)));
        hits.setInput(result);
        hits.addOpenListener(event -> open(((StructuredSelection) event.getSelection()).getFirstElement()));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(hits.getControl());
        search();
    }

    private void toHits(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN && hits.getTree().getItemCount() > 0) {
            hits.getTree().setFocus();
            hits.setSelection(new StructuredSelection(result.getElements(result)[0]), true);
            event.doit = false;
        }
    }

    private void search() {
        if (query.isDisposed()) {
            return;
        }
        query.getDisplay().timerExec(-1, start);
        if (running != null) {
            running.cancel();
            running = null;
        }
        if (query.getText().isBlank()) {
            show(new SearchJob.Found(List.of(), 0, List.of()));
            return;
        }
        running = new SearchJob(query.getText(), query.getDisplay(), this::show);
        getSite().getService(IWorkbenchSiteProgressService.class).schedule(running, 0, true);
        summary.setText(Messages.SearchView_Searching);
    }

    private void show(SearchJob.Found found) {
        if (query.isDisposed()) {
            return;
        }
        result.set(found.hits());
        hits.refresh();
        hits.expandAll();
        summary.setText(summary(found));
        summary.setToolTipText(found.unreadable().isEmpty() ? null : String.join("\n", found.unreadable()));
    }

    private String summary(SearchJob.Found found) {
        if (query.getText().isBlank()) {
            return Messages.SearchView_Empty;
        }
        var text = found.hits().isEmpty() ? NLS.bind(Messages.SearchView_Nothing, found.plans())
                : NLS.bind(Messages.SearchView_Found, found.hits().size(), result.plans());
        if (found.hits().size() >= SearchJob.MOST) {
            text += Messages.SearchView_More;
        }
        return found.unreadable().isEmpty() ? text
                : text + NLS.bind(Messages.SearchView_Unreadable, found.unreadable().size());
    }

    private void open(Object chosen) {
        if (chosen instanceof IFile file) {
            PlanOpening.open(getSite().getPage(), file);
        } else if (chosen instanceof SearchHit hit) {
            PlanOpening.open(getSite().getPage(), hit.file());
            if (getSite().getPage().getActiveEditor() instanceof PlanEditor editor) {
                editor.revealId(hit.object().id());
            }
        }
    }

    /** Puts the cursor into the search field with its text selected. */
    @Override
    public void setFocus() {
        query.setFocus();
        query.selectAll();
    }
}
