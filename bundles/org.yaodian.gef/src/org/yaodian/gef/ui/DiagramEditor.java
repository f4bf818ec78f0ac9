/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.ui;

import java.util.EventObject;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.draw2d.ColorConstants;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite.FlyoutPreferences;
import org.eclipse.gef.ui.palette.PaletteViewerProvider;
import org.eclipse.gef.ui.parts.GraphicalEditorWithFlyoutPalette;
import org.eclipse.gef.ui.rulers.RulerComposite;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.yaodian.gef.rulers.Rulers;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.yaodian.gef.EmfCommandStack;
import org.yaodian.gef.actions.DiagramActions;
import org.yaodian.gef.actions.DiagramKeys;
import org.yaodian.gef.actions.DiagramMenu;
import org.yaodian.gef.filter.FilterBar;
import org.yaodian.gef.filter.FilterWatch;
import org.yaodian.gef.find.FindBar;
import org.yaodian.gef.dnd.PlanDropListener;
import org.yaodian.gef.palette.OfferedTypes;
import org.yaodian.gef.palette.PlanPalette;
import org.yaodian.gef.parts.EditContext;
import org.yaodian.model.edit.PlanEditingDomain;
import org.yaodian.model.plan.Diagram;

/**
 * The graph page: one diagram of a plan, with palette, menu and keys. It is a page of the plan editor, which saves the
 * plan and owns the editing domain; several pages on one plan share its history.
 */
public class DiagramEditor extends GraphicalEditorWithFlyoutPalette {

    private final Diagram diagram;
    private final EmfCommandStack history;
    private final EditContext context;
    private DiagramActions actions;
    private Composite area;
    private FindBar findBar;
    private FilterWatch filterWatch;

    /**
     * Makes a page.
     *
     * @param diagram the diagram to show, part of a plan in the domain
     * @param domain  where the plan is edited
     */
    public DiagramEditor(Diagram diagram, PlanEditingDomain domain) {
        this.diagram = Objects.requireNonNull(diagram);
        this.history = new EmfCommandStack(domain.getCommandStack());
        this.context = new EditContext(domain, this::showStatus, this::open);
        var editDomain = new DefaultEditDomain(this);
        editDomain.setCommandStack(history);
        setEditDomain(editDomain);
    }

    /**
     * The diagram.
     *
     * @return what this page shows, never null
     */
    public Diagram getDiagram() {
        return diagram;
    }

    /**
     * Selects what shows objects of the plan and brings it into view.
     *
     * @param objects elements, units, links, nodes or edges
     * @return whether at least one of them is shown in this diagram
     */
    public boolean reveal(List<?> objects) {
        return DiagramViewers.reveal(getGraphicalViewer(), objects);
    }

    /** Shows the whole diagram, but no larger than 100 %. */
    public void fit() {
        DiagramViewers.fit(getGraphicalViewer());
    }

    /**
     * Opens what a person asked to open by a double click. Shows the properties view.
     *
     * @param object a node or edge
     */
    protected void open(EObject object) {
        PropertiesView.show(getSite().getPage());
    }

    private void showStatus(String text) {
        if (getEditorSite() != null) {
            getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(text);
        }
    }

    @Override
    protected PaletteRoot getPaletteRoot() {
        return PlanPalette.create(types());
    }

    /**
     * The types of sectors that palette, menus and quick creation offer.
     *
     * @return those of all sectors that are installed
     */
    protected OfferedTypes types() {
        return OfferedTypes.ALL;
    }

    /**
     * What of the plan this page shows, besides what the filter of the diagram leaves out.
     *
     * @return tells of an element or unit whether it is shown; null when all is shown
     */
    protected Predicate<EObject> scope() {
        return null;
    }

    /** Looks again what {@link #scope()} leaves out. */
    public void refreshScope() {
        if (filterWatch != null) {
            filterWatch.update();
        }
    }

    @Override
    protected PaletteViewerProvider createPaletteViewerProvider() {
        return new PaletteViewers(getEditDomain());
    }

    @Override
    protected FlyoutPreferences getPalettePreferences() {
        return new PalettePreferences();
    }

    @Override
    public void createPartControl(Composite parent) {
        super.createPartControl(parent);
        Paper.keepLight(parent);
    }

    @Override
    protected void createGraphicalViewer(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 0).create());
        var rulers = new RulerComposite(area, SWT.NONE);
        rulers.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        var viewer = new DiagramViewer();
        viewer.createControl(rulers);
        var filterBar = new FilterBar(area, viewer);
        findBar = new FindBar(area, viewer);
        filterBar.moveAbove(rulers);
        setGraphicalViewer(viewer);
        configureGraphicalViewer();
        hookGraphicalViewer();
        initializeGraphicalViewer();
        rulers.setGraphicalViewer(viewer);
        new LegendBar(area, viewer);
    }

    @Override
    protected Control getGraphicalControl() {
        return area;
    }

    /** Shows the bar to find nodes with. */
    public void openFind() {
        findBar.open();
    }

    @Override
    protected void configureGraphicalViewer() {
        super.configureGraphicalViewer();
        var viewer = getGraphicalViewer();
        viewer.getControl().setBackground(ColorConstants.white);
        DiagramViewers.prepare(viewer, context.offering(types()));
        GridPreferences.follow(viewer);
        ColorPreferences.follow(viewer);
        viewer.getControl().addDisposeListener(event -> ViewMemory.keep(viewer));
        Rulers.install(viewer, diagram);
        actions = new DiagramActions(viewer);
        actions.register(getActionRegistry());
        DiagramKeys.install(viewer, actions);
        var menu = new DiagramMenu(viewer, actions);
        viewer.setContextMenu(menu);
        getSite().registerContextMenu(DiagramMenu.ID, menu, viewer);
        viewer.addDropTargetListener(new PlanDropListener(viewer));
        viewer.addSelectionChangedListener(event -> {
            showStatus(null);
            actions.update();
        });
    }

    @Override
    protected void initializeGraphicalViewer() {
        super.initializeGraphicalViewer();
        DiagramViewers.show(getGraphicalViewer(), diagram);
        filterWatch = FilterWatch.follow(getGraphicalViewer(), scope());
        FirstView.of(getGraphicalViewer());
        actions.update();
    }

    /** The actions need the viewer and are made with it. */
    @Override
    protected void createActions() {
        // see configureGraphicalViewer
    }

    @Override
    public void commandStackChanged(EventObject event) {
        if (actions != null) {
            actions.update();
        }
        firePropertyChange(PROP_DIRTY);
        super.commandStackChanged(event);
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (actions != null) {
            actions.update();
        }
    }

    @Override
    @SuppressWarnings({"rawtypes", "unchecked"})
    public Object getAdapter(Class type) {
        if (type == ZoomManager.class) {
            return DiagramViewers.zoom(getGraphicalViewer());
        }
        if (type == IContentOutlinePage.class) {
            return new OverviewPage(getGraphicalViewer());
        }
        if (type == Diagram.class || type == EObject.class) {
            return diagram;
        }
        return super.getAdapter(type);
    }

    /** Does nothing: the plan editor saves the plan. */
    @Override
    public void doSave(IProgressMonitor monitor) {
        // the plan is saved as a whole
    }

    @Override
    public void dispose() {
        super.dispose();
        history.dispose();
    }
}
