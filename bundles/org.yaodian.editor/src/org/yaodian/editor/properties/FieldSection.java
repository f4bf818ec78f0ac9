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
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.AbstractPropertySection;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.yaodian.editor.plan.PlanSelections;

/** The fields of the catalogue on one tab, which is named behind the class in plugin.xml. */
public final class FieldSection extends AbstractPropertySection implements IExecutableExtension {

    private Tab tab;
    private FieldForm form;
    private FieldMessages messages;

    @Override
    public void setInitializationData(IConfigurationElement element, String attribute, Object name) {
        tab = Tab.named((String) name);
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
        GridDataFactory.fillDefaults().grab(true, tab == Tab.CONTENT).applyTo(form.control());
        messages = new FieldMessages(area, 1, resized);
    }

    @Override
    public void setInput(IWorkbenchPart part, ISelection selection) {
        super.setInput(part, selection);
        var objects = PlanSelections.objects(selection);
        form.show(SharedField.of(objects).stream().filter(field -> field.first().group().tab() == tab).toList());
        showOthers();
    }

    @Override
    public void refresh() {
        form.refresh();
        showOthers();
    }

    private void showOthers() {
        messages.show(tab == Tab.SUMMARY ? form.otherFindings() : List.of());
    }

    @Override
    public boolean shouldUseExtraSpace() {
        return tab == Tab.CONTENT;
    }
}
