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

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.AbstractPropertySection;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.yaodian.editor.plan.PlanSelections;
import org.yaodian.model.plan.Extensible;

/** Says which sector is missing and shows what its facets say as text. */
final class AbsentFacetSection extends AbstractPropertySection {

    private static final int NARROWEST = 120;

    private Composite area;
    private TabbedPropertySheetPage page;

    @Override
    public void createControls(Composite parent, TabbedPropertySheetPage tabbed) {
        super.createControls(parent, tabbed);
        page = tabbed;
        area = new Composite(parent, SWT.NONE);
        area.setBackgroundMode(SWT.INHERIT_FORCE);
        area.setBackground(parent.getBackground());
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 6).spacing(10, 3).applyTo(area);
    }

    @Override
    public void setInput(IWorkbenchPart part, ISelection selection) {
        super.setInput(part, selection);
        for (Control child : area.getChildren()) {
            child.dispose();
        }
        for (EObject object : PlanSelections.objects(selection)) {
            if (object instanceof Extensible extensible) {
                extensible.getFacets().stream().filter(AbsentFacet::isAbsent).map(AbsentFacet::new)
                        .forEach(this::show);
            }
        }
        area.layout();
        if (page instanceof PlanPropertyPage plan) {
            plan.layoutSoon();
        }
    }

    private void show(AbsentFacet facet) {
        var message = new Label(area, SWT.WRAP);
        message.setText(NLS.bind(Messages.AbsentFacetSection_Missing, facet.sector(), facet.type()).replace("&", "&&"));
        message.setToolTipText(facet.namespace());
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(NARROWEST, SWT.DEFAULT).applyTo(message);
        for (var line : facet.lines()) {
            var name = new Label(area, SWT.NONE);
            name.setText(line.name().replace("&", "&&"));
            var value = new Text(area, SWT.READ_ONLY | SWT.WRAP);
            value.setText(line.value());
            GridDataFactory.fillDefaults().grab(true, false).hint(NARROWEST, SWT.DEFAULT).applyTo(value);
        }
    }
}
