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
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.AbstractPropertySection;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.yaodian.editor.plan.PlanSelections;
import org.yaodian.model.plan.Extensible;
import org.yaodian.model.sector.FacetForm;
import org.yaodian.model.sector.Facets;

/** The fields that a form declares for the facets of the selected objects. */
final class FacetFormSection extends AbstractPropertySection {

    private final FacetForm declared;
    private FieldForm form;
    private List<EObject> objects = List.of();

    FacetFormSection(FacetForm declared) {
        this.declared = declared;
    }

    @Override
    public void createControls(Composite parent, TabbedPropertySheetPage page) {
        super.createControls(parent, page);
        Runnable resized = page instanceof PlanPropertyPage plan ? plan::layoutSoon : () -> {};
        var area = new Composite(parent, SWT.NONE);
        area.setBackgroundMode(SWT.INHERIT_FORCE);
        area.setBackground(parent.getBackground());
        GridLayoutFactory.fillDefaults().spacing(0, 0).extendedMargins(6, 0, 0, 0).applyTo(area);
        form = new FieldForm(area, resized);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form.control());
    }

    @Override
    public void setInput(IWorkbenchPart part, ISelection selection) {
        super.setInput(part, selection);
        var selected = PlanSelections.objects(selection);
        if (haveFacet(selected)) {
            objects = selected;
            form.show(SharedField.of(objects, declared));
        }
    }

    /** The facet may be gone by an undo, a moment before the tab goes. */
    @Override
    public void refresh() {
        if (haveFacet(objects)) {
            form.refresh();
        }
    }

    private boolean haveFacet(List<EObject> selected) {
        return !selected.isEmpty() && selected.stream().allMatch(object -> object instanceof Extensible extensible
                && Facets.of(extensible, declared.facet()).isPresent());
    }
}
