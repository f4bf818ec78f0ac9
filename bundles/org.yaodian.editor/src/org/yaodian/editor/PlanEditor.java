/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.INavigationLocation;
import org.eclipse.ui.INavigationLocationProvider;
import org.eclipse.ui.IPersistableEditor;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.part.MultiPageEditorPart;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.yaodian.editor.outline.PlanOutlinePage;
import org.yaodian.editor.plan.PlanDocument;
import org.yaodian.editor.plan.PlanDocumentListener;
import org.yaodian.editor.plan.PlanDocumentListener.Event;
import org.yaodian.editor.plan.PlanDocuments;
import org.yaodian.editor.plan.PlanInput;
import org.yaodian.editor.properties.PlanPropertyPage;
import org.yaodian.editor.recovery.OutsideChange;
import org.yaodian.editor.recovery.PlanSaver;
import org.yaodian.editor.sector.OpenWith;
import org.yaodian.editor.sector.SectorEditor;
import org.yaodian.editor.source.SourcePage;
import org.yaodian.gef.ui.DiagramEditor;
import org.yaodian.model.plan.Diagram;

/** The editor of a plan file: a graph page for each diagram and the source text, with one undo history. */
public class PlanEditor extends MultiPageEditorPart
        implements
            IPersistableEditor,
            ISaveablesSource,
            INavigationLocationProvider {

    /** Id of this editor. */
    public static final String ID = "org.yaodian.editor.planEditor";

    private static final Set<String> IDS = Set.of(ID, SectorEditor.ID);

    /** Property that changes when another page comes to the front. */
    public static final int PROP_PAGE = 0x7a01;

    private static final String PAGE = "page";

    private final PlanDocumentListener documentListener = (changed, event) -> documentChanged(event);
    private final EditorSelection selection = new EditorSelection();
    private final Revealing revealing = new Revealing(this, selection);
    private final OutsideChange outsideChange = new OutsideChange(this);
    private Path file;
    private PlanDocument document;
    private PlanSaveable saveable;
    private boolean known;
    private PlanPages pages;
    private PlanView view = PlanView.WHOLE;
    private boolean disposed;
    private String pageAtFirst;

    /**
     * Whether editors of an id are plan editors.
     *
     * @param id the id of an editor, or anything else
     * @return whether it is the plan editor or the editor of a sector
     */
    public static boolean isPlanEditor(Object id) {
        return id instanceof String text && IDS.contains(text);
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        super.init(site, input);
        site.setSelectionProvider(selection);
        file = PlanInput.fileOf(input)
                .orElseThrow(() -> new PartInitException(Messages.PlanEditor_NoFile + input.getName()));
        view = viewOf(input);
        setPartName(view.title(file));
    }

    /**
     * What this editor shows of a plan.
     *
     * @param input the input of the editor
     * @return the view, kept for the life of the editor
     */
    protected PlanView viewOf(IEditorInput input) {
        return PlanView.WHOLE;
    }

    /**
     * What this editor shows of the plan.
     *
     * @return the view, never null
     */
    public final PlanView view() {
        return view;
    }

    /**
     * Adds tools to the right of the tabs.
     *
     * @param bar the bar, which has none yet
     */
    protected void addTools(ToolBar bar) {
        OpenWith.addTo(bar, this);
    }

    /** Is called when a plan is shown: at first, and again after it was loaded anew. */
    protected void planShown() {
        // nothing more to do here
    }

    @Override
    protected void createPages() {
        new PlanReading(this).start();
        known = true;
    }

    /** Shows nothing but a message. */
    void showMessage(Control message) {
        clearPages();
        setPageText(addPage(message), view.title(file));
        setActivePage(0);
    }

    private void clearPages() {
        if (pages != null) {
            pages.dispose();
            pages = null;
        }
        while (getPageCount() > 0) {
            removePage(0);
        }
    }

    /** Shows a plan that was opened for this editor, or loaded anew. */
    void show(PlanDocument shown) {
        clearPages();
        if (document != shown) {
            document = shown;
            document.addListener(documentListener);
            outsideChange.watch(document);
            saveable = new PlanSaveable(shown);
            if (known) {
                saveable.opened(this);
            }
        }
        pages = new PlanPages(new PageHost(this, document, selection, this::createSite), document, view);
        showFirst();
        pageAtFirst = null;
        firePropertyChange(PROP_DIRTY);
        firePropertyChange(PROP_INPUT);
        revealing.grant();
        planShown();
    }

    private void documentChanged(Event event) {
        switch (event) {
            case CHANGED -> pages.synchronize();
            case RELOADED -> show(document);
            case MOVED -> moved();
            case CHECKED -> {
                return;
            }
            case SAVED -> setTitleToolTip(getTitleToolTip());
        }
        saveable.changed(this);
        firePropertyChange(PROP_DIRTY);
    }

    private void moved() {
        file = document.file();
        setPartName(view.title(file));
        view.inputFor(file).ifPresent(this::setInputWithNotify);
    }

    @Override
    protected void pageChange(int newPageIndex) {
        if (pages != null) {
            pages.materialize(folder().getItem(newPageIndex));
        }
        super.pageChange(newPageIndex);
        firePropertyChange(PROP_PAGE);
        if (pages != null) {
            pages.shownEditor().map(page -> page.getSite().getSelectionProvider())
                    .ifPresent(provider -> selection.take(provider.getSelection()));
            shownSource().ifPresent(page -> page.setSelection(selection.getSelection()));
            getSite().getPage().getNavigationHistory().markLocation(this);
        }
    }

    /** Brings the page to the front that is there first, when the one in front has gone. */
    void showFirst() {
        if (pages != null && !disposed) {
            setActivePage(Math.max(0, names().indexAtFirst(pageAtFirst)));
        }
    }

    /** Looks again which diagrams and objects are shown, after the view has changed its mind. */
    protected final void viewChanged() {
        if (pages != null) {
            pages.synchronize();
            pages.refreshScope();
            firePropertyChange(PROP_PAGE);
        }
    }

    /** The pages, or null as long as there is no plan to show. */
    PlanPages pages() {
        return pages;
    }

    /** Whether this editor was closed. */
    boolean isClosed() {
        return disposed;
    }

    CTabFolder folder() {
        return (CTabFolder) getContainer();
    }

    /**
     * The open plan.
     *
     * @return empty as long as it is being loaded, and when it could not be loaded
     */
    public Optional<PlanDocument> document() {
        return Optional.ofNullable(document);
    }

    /**
     * The file this editor shows.
     *
     * @return an absolute path
     */
    public Path file() {
        return file;
    }

    /**
     * The graph page that is in front.
     *
     * @return empty when another page is in front
     */
    public Optional<DiagramEditor> shownDiagramEditor() {
        return pages == null ? Optional.empty() : pages.shownEditor();
    }

    /**
     * The diagram that is in front.
     *
     * @return empty when another page is in front
     */
    public Optional<Diagram> shownDiagram() {
        return pages == null ? Optional.empty() : pages.shownDiagram();
    }

    /**
     * Shows an object: a diagram on its page, an element or unit on a graph page that has it, in front if possible;
     * then selects it. Before the plan is loaded the wish is kept.
     *
     * @param object an object of this plan
     */
    public void reveal(EObject object) {
        revealing.reveal(object);
    }

    /**
     * Shows objects together, such as a path of elements and relations: selects them on the diagram that has the most
     * of them. Before the plan is loaded the wish is kept.
     *
     * @param objects objects of this plan, the most important first; not empty
     */
    public void reveal(List<? extends EObject> objects) {
        revealing.reveal(objects);
    }

    /**
     * Shows the object with an id, as soon as the plan is loaded.
     *
     * @param id an id; nothing happens when the plan has no such object
     */
    public void revealId(String id) {
        revealing.revealId(id);
    }

    /** Brings the source text to the front. */
    public void showSource() {
        if (pages != null) {
            activate(pages.sourceIndex());
        }
    }

    /**
     * The source page, if it is in front.
     *
     * @return the page or empty
     */
    public Optional<SourcePage> shownSource() {
        return pages != null && pages.isSourceShown() ? pages.source() : Optional.empty();
    }

    /** Brings a page to the front; -1 for none. */
    void activate(int index) {
        if (index >= 0 && index != getActivePage()) {
            setActivePage(index);
        }
    }

    @Override
    public void saveState(IMemento memento) {
        if (pages != null) {
            memento.putString(PAGE, names().shown());
        }
    }

    private PageNames names() {
        return new PageNames(pages, document, view);
    }

    /** Brings a page to the front that was there before; nothing happens if it is no more. */
    void showPage(String page) {
        if (pages != null) {
            activate(names().indexOf(page));
        }
    }

    @Override
    public INavigationLocation createEmptyNavigationLocation() {
        return new PageLocation(this, null, null);
    }

    @Override
    public INavigationLocation createNavigationLocation() {
        return pages == null ? null
                : new PageLocation(this, names().shown(),
                        shownDiagram().map(Diagram::getName).orElse(getPartName()));
    }

    @Override
    public void restoreState(IMemento memento) {
        pageAtFirst = memento.getString(PAGE);
    }

    @Override
    public boolean isDirty() {
        return document != null && document.isDirty();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        if (saveable != null) {
            saveable.doSave(monitor, getSite());
        }
    }

    @Override
    public Saveable[] getSaveables() {
        return saveable == null ? new Saveable[0] : new Saveable[]{saveable};
    }

    @Override
    public Saveable[] getActiveSaveables() {
        return getSaveables();
    }

    @Override
    public void doSaveAs() {
        if (document != null) {
            new PlanSaver(getSite().getShell(), document).saveAs();
        }
    }

    @Override
    public boolean isSaveAsAllowed() {
        return document != null;
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == PlanDocument.class) {
            return type.cast(document);
        }
        if (type == IContentOutlinePage.class) {
            return type.cast(new PlanOutlinePage(this));
        }
        if (type == IPropertySheetPage.class) {
            return type.cast(new PlanPropertyPage());
        }
        return super.getAdapter(type);
    }

    @Override
    public void dispose() {
        disposed = true;
        outsideChange.dispose();
        if (pages != null) {
            pages.dispose();
            pages = null;
        }
        if (document != null) {
            document.removeListener(documentListener);
            PlanDocuments.get().release(document);
        }
        super.dispose();
    }
}
