/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.editor.source;

import java.util.List;

import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.yaodian.editor.plan.SelectionListeners;
import org.yaodian.model.Outline;
import org.yaodian.model.edit.PlanEditingDomain;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.WorkPlan;

/**
 * The page of the plan editor that shows the kept source document with the anchors of the plan's elements.
 *
 * <p>It provides the element a person points at as its selection, and shows the elements selected elsewhere when it is
 * added as a selection listener. Changes go through the editing domain's command stack and can be undone there.
 */
public final class SourcePage implements ISelectionProvider, ISelectionListener {

    private final PlanEditingDomain domain;
    private final WorkPlan plan;
    private final SelectionListeners listeners = new SelectionListeners();
    private final CommandStackListener onCommand = event -> planChanged();

    private Composite control;
    private StackLayout stack;
    private Control empty;
    private Control filled;
    private SashForm sash;
    private ChapterList chapters;
    private AnchoredText<Element> text;
    private SourceActions actions;
    private String source = "";
    private List<Element> selected = List.of();
    private boolean stale = true;

    /**
     * Creates a page without widgets.
     *
     * @param domain where commands are executed
     * @param plan the plan, in that domain
     */
    public SourcePage(PlanEditingDomain domain, WorkPlan plan) {
        this.domain = domain;
        this.plan = plan;
    }

    /**
     * Creates the widgets.
     *
     * @param parent where they lie
     * @return the page's control
     */
    public Control createControl(Composite parent) {
        control = new Composite(parent, SWT.NONE);
        stack = new StackLayout();
        control.setLayout(stack);
        empty = new EmptySource(control);
        filled = createFilled(control);
        control.addListener(SWT.Show, event -> refreshIfStale());
        control.addDisposeListener(event -> domain.getCommandStack().removeCommandStackListener(onCommand));
        domain.getCommandStack().addCommandStackListener(onCommand);
        refresh();
        return control;
    }

    private Control createFilled(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        var layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        area.setLayout(layout);
        actions = new SourceActions(this);
        actions.createToolBar(area).setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        sash = new SashForm(area, SWT.HORIZONTAL);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        chapters = new ChapterList(sash, this::goTo);
        text = new AnchoredText<>(sash, new ElementMarking());
        text.addPickListener(this::picked);
        actions.install(text.getTextWidget());
        RememberedLayout.of("SourcePage").sash(sash, 22, 78);
        return area;
    }

    /**
     * The page's control.
     *
     * @return the control, or null before {@link #createControl(Composite)}
     */
    public Control getControl() {
        return control;
    }

    /** Gives the text the focus. */
    public void setFocus() {
        refreshIfStale();
        stack.topControl.setFocus();
        if (stack.topControl == filled) {
            text.setFocus();
        }
    }

    /** Opens the find bar. */
    public void openFind() {
        if (stack.topControl == filled) {
            text.openFind();
        }
    }

    /** Copies the selected text to the clipboard. */
    public void copy() {
        text.getTextWidget().copy();
    }

    @Override
    public ISelection getSelection() {
        return new StructuredSelection(selected);
    }

    @Override
    public void setSelection(ISelection selection) {
        show(SelectedElements.of(selection, plan));
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }

    /** Shows what is selected in another part of the workbench. */
    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (control != null && !control.isDisposed() && selection instanceof IStructuredSelection) {
            var elements = SelectedElements.of(selection, plan);
            if (!elements.isEmpty() && !elements.equals(selected)) {
                show(elements);
            }
        }
    }

    WorkPlan plan() {
        return plan;
    }

    String source() {
        return source;
    }

    AnchoredText<Element> text() {
        return text;
    }

    List<Element> selectedElements() {
        return selected;
    }

    PlanEditingDomain domain() {
        return domain;
    }

    /** Selects elements here and tells the listeners. */
    void select(List<Element> elements) {
        show(elements);
        listeners.fire(this, getSelection());
    }

    private void goTo(Element element) {
        select(List.of(element));
        var places = text.getHighlights().of(element);
        if (!places.isEmpty()) {
            text.reveal(places.getFirst().range());
        }
    }

    private void picked(Element element) {
        if (element != null && !List.of(element).equals(selected)) {
            select(List.of(element));
        }
        actions.update();
    }

    private void show(List<Element> elements) {
        selected = elements;
        refreshIfStale();
        text.setSelected(elements);
        chapters.select(elements.isEmpty() ? null : elements.getFirst());
        if (!elements.isEmpty()) {
            text.reveal(elements.getFirst());
        }
        actions.update();
    }

    private void planChanged() {
        if (!stale) {
            stale = true;
            control.getDisplay().asyncExec(() -> {
                if (!control.isDisposed() && control.isVisible()) {
                    refreshIfStale();
                }
            });
        }
    }

    private void refreshIfStale() {
        if (stale) {
            refresh();
        }
    }

    private void refresh() {
        stale = false;
        stack.topControl = plan.getSource() == null ? empty : filled;
        String now = SourceText.of(plan.getSource());
        if (!now.equals(source)) {
            source = now;
            text.setDocument(now);
        }
        sash.setMaximizedControl(chapters.show(plan) ? null : text);
        text.setHighlights(PlanHighlights.of(plan));
        control.layout();
        var left = selected.stream().filter(element -> Outline.planOf(element) == plan).toList();
        if (left.size() < selected.size()) {
            select(left);
        }
        actions.update();
    }
}
