/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.properties;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredContentProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.ITabDescriptor;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.yaodian.editor.PlanEditor;
import org.yaodian.editor.plan.ActiveDocument;
import org.yaodian.editor.plan.CoalescedRefresh;
import org.yaodian.editor.plan.PlanDocuments;
import org.yaodian.editor.plan.PlanInput;
import org.yaodian.editor.plan.PlanSelections;
import org.yaodian.editor.source.RememberedLayout;
import org.yaodian.model.Outline;

/** The properties of what is selected in a plan editor, its outline, the explorer or another view of a plan. */
public final class PlanPropertyPage extends TabbedPropertySheetPage {

    private static final int NARROWEST = 220;
    private static final String TAB = "tab";

    private ActiveDocument active;
    private CoalescedRefresh layout;
    private CoalescedRefresh showing;
    private IWorkbenchPart part;
    private ISelection selected;

    /** Makes a page without widgets. */
    public PlanPropertyPage() {
        super(new PropertyContributor());
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        layout = new CoalescedRefresh(getControl(), this::layoutTab);
        showing = new CoalescedRefresh(getControl(), this::showSelected);
        active = new ActiveDocument(getSite().getPage(), new CoalescedRefresh(getControl(), this::refreshLiving));
        addTabSelectionListener(tab -> {
            RememberedLayout.settings(PlanPropertyPage.class.getSimpleName()).put(TAB, tab.getId());
            scrolled().ifPresent(scrolled -> scrolled.setOrigin(0, 0));
            layoutSoon();
        });
        scrolled().ifPresent(scrolled -> scrolled.setShowFocusedControl(true));
    }

    @Override
    protected IStructuredContentProvider getTabListContentProvider() {
        return new TabList(super.getTabListContentProvider());
    }

    /** The platform asks for the tabs of plugin.xml only. */
    @Override
    protected void updateTabs(ITabDescriptor[] declared) {
        super.updateTabs(TabList.withFacets(declared, getCurrentSelection()).toArray(ITabDescriptor[]::new));
    }

    private Optional<ScrolledComposite> scrolled() {
        return Optional.ofNullable(find(getControl()));
    }

    /**
     * Shows what was selected, a moment later: new widgets let the toolkit handle events that wait, and a drag that has
     * begun with the selection would be lost.
     */
    @Override
    public void selectionChanged(IWorkbenchPart source, ISelection selection) {
        part = source;
        selected = selection;
        showing.request();
    }

    private void showSelected() {
        show(part, selected);
    }

    private void show(IWorkbenchPart source, ISelection selection) {
        var objects = PlanSelections.objects(selection);
        if (objects.isEmpty()) {
            objects = planOf(selection);
        }
        if (objects.isEmpty() && source instanceof PlanEditor editor && editor.document().isPresent()) {
            objects = List.of(editor.document().get().plan());
        }
        boolean first = getCurrentSelection() == null || getCurrentSelection().isEmpty();
        super.selectionChanged(source, new StructuredSelection(objects));
        if (first) {
            selectRememberedTab();
        }
        layoutSoon();
    }

    /** A plan file stands for its plan, as long as that is open. */
    private static List<EObject> planOf(ISelection selection) {
        return selection instanceof IStructuredSelection structured
                && structured.getFirstElement() instanceof IFile file && structured.size() == 1
                        ? PlanInput.fileOf(file).flatMap(PlanDocuments.get()::find)
                                .map(document -> List.<EObject>of(document.plan())).orElse(List.of())
                        : List.of();
    }

    private void selectRememberedTab() {
        var remembered = RememberedLayout.settings(PlanPropertyPage.class.getSimpleName()).get(TAB);
        if (remembered != null && Stream.of(getActiveTabs()).anyMatch(tab -> remembered.equals(tab.getId()))) {
            setSelectedTab(remembered);
        }
    }

    /** Shows the values as they are; what was deleted is not shown any more. */
    private void refreshLiving() {
        if (getCurrentSelection() == null) {
            return;
        }
        List<EObject> objects = PlanSelections.objects(getCurrentSelection());
        var living = objects.stream().filter(object -> Outline.planOf(object) != null
                && (object.eContainer() == null || Outline.planOf(object).eResource() != null)).toList();
        if (living.size() < objects.size()) {
            show(part, new StructuredSelection(living));
        } else if (getCurrentTab() != null) {
            refresh();
            labelProviderChanged(null);
        }
    }

    /** Gives the tab the height it needs at its width, a moment later. */
    void layoutSoon() {
        if (layout != null) {
            layout.request();
        }
    }

    private void layoutTab() {
        resizeScrolledComposite();
    }

    @Override
    public void resizeScrolledComposite() {
        var scrolled = scrolled().orElse(null);
        if (scrolled == null || !(scrolled.getContent() instanceof Composite content)) {
            return;
        }
        int bar = scrolled.getVerticalBar() == null ? 0 : scrolled.getVerticalBar().getSize().x;
        int width = Math.max(NARROWEST, scrolled.getSize().x - bar);
        Stream.of(content.getChildren()).filter(Control::getVisible).filter(Composite.class::isInstance)
                .map(Composite.class::cast).findFirst().ifPresent(tab -> {
                    scrolled.setMinSize(NARROWEST, tab.computeSize(width, -1, true).y);
                    content.layout(true, true);
                });
    }

    private static ScrolledComposite find(Control control) {
        if (control instanceof ScrolledComposite scrolled) {
            return scrolled;
        }
        return control instanceof Composite composite && !composite.isDisposed()
                ? Stream.of(composite.getChildren()).map(PlanPropertyPage::find).filter(each -> each != null)
                        .findFirst().orElse(null)
                : null;
    }

    @Override
    public void dispose() {
        if (active != null) {
            active.dispose();
        }
        super.dispose();
    }
}
