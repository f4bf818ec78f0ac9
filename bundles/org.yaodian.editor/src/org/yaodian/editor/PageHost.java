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

import org.yaodian.model.plan.Node;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.palette.PaletteRoot;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.yaodian.editor.plan.PlanDocument;
import org.yaodian.editor.source.SourcePage;
import org.yaodian.gef.palette.OfferedTypes;
import org.yaodian.gef.ui.DiagramEditor;
import org.yaodian.model.plan.Diagram;

/** Makes the pages of a plan editor and connects them with its selection. */
final class PageHost implements PlanPages.Host {

    private final PlanEditor editor;
    private final PlanDocument document;
    private final EditorSelection selection;
    private final Function<IEditorPart, IEditorSite> sites;

    /**
     * Makes a host.
     *
     * @param editor whose pages they are
     * @param document the plan they show
     * @param selection what is selected on them
     * @param sites makes the site of a page that is an editor itself
     */
    PageHost(PlanEditor editor, PlanDocument document, EditorSelection selection,
            Function<IEditorPart, IEditorSite> sites) {
        this.editor = editor;
        this.document = document;
        this.selection = selection;
        this.sites = sites;
    }

    @Override
    public CTabFolder folder() {
        return editor.folder();
    }

    @Override
    public DiagramEditor open(Diagram diagram, CTabItem tab) {
        var page = new DiagramEditor(diagram, document.domain()) {

            @Override
            protected void open(EObject object) {
                diagramOf(object, diagram).ifPresentOrElse(editor::reveal, () -> super.open(object));
            }

            @Override
            protected PaletteRoot getPaletteRoot() {
                return editor.view().palette();
            }

            @Override
            protected OfferedTypes types() {
                return editor.view().types();
            }

            @Override
            protected Predicate<EObject> scope() {
                return editor.view().showsAll() ? null : editor.view()::shows;
            }
        };
        var area = new Composite(editor.folder(), SWT.NONE);
        area.setLayout(new FillLayout());
        try {
            page.init(sites.apply(page), editor.getEditorInput());
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
        page.createPartControl(area);
        tab.setControl(area);
        tab.setData(page);
        follow(page.getSite().getSelectionProvider());
        return page;
    }

    /** Another diagram that draws what a node shows, such as that of a chapter. */
    private Optional<Diagram> diagramOf(EObject object, Diagram front) {
        return !(object instanceof Node node) || node.getObject() == null ? Optional.empty()
                : document.plan().getDiagrams().stream()
                        .filter(editor.view()::shows)
                        .filter(each -> each != front && each.getSubject() == node.getObject()).findFirst();
    }

    @Override
    public void addTools(ToolBar bar) {
        editor.addTools(bar);
    }

    @Override
    public void showFirst() {
        editor.folder().getDisplay().asyncExec(editor::showFirst);
    }

    @Override
    public void openStart(CTabItem tab) {
        tab.setImage(editor.getTitleImage());
        tab.setControl(editor.view().start(editor.folder()));
    }

    @Override
    public void close(IEditorPart page) {
        page.dispose();
    }

    @Override
    public SourcePage openSource(CTabItem tab) {
        var page = new SourcePage(document.domain(), document.plan());
        var control = page.createControl(editor.folder());
        tab.setControl(control);
        follow(page);
        var workbenchPage = editor.getSite().getPage();
        workbenchPage.addPostSelectionListener(page);
        control.addDisposeListener(event -> workbenchPage.removePostSelectionListener(page));
        return page;
    }

    private void follow(ISelectionProvider provider) {
        if (provider != null) {
            provider.addSelectionChangedListener(event -> selection.take(event.getSelection()));
        }
    }
}
