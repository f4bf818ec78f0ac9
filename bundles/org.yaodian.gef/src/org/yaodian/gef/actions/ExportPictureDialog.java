/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.gef.actions;

import java.util.Collection;
import java.util.Set;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.osgi.service.prefs.Preferences;
import org.yaodian.diagram.filter.DiagramFilter;
import org.yaodian.diagram.picture.PictureOptions;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Node;

/** Asks how a picture is made, with the answers of the last time. */
final class ExportPictureDialog extends Dialog {

    private static final String NODE = "org.yaodian.gef/exportPicture";
    private static final int PERCENT = 100;
    private static final int SMALLEST = 10;
    private static final int LARGEST = 1000;
    private static final int USUAL = 200;

    private final Preferences memory = InstanceScope.INSTANCE.getNode(NODE);
    private final Set<Node> selected;
    private final boolean filtered;
    private Spinner scale;
    private Button vector;
    private Button heading;
    private Button transparent;
    private Button selection;
    private Button filter;
    private boolean isVector;
    private PictureOptions options;

    /**
     * Makes the dialog.
     *
     * @param shell its parent
     * @param diagram what is shown
     * @param selected the selected nodes, possibly none
     */
    ExportPictureDialog(Shell shell, Diagram diagram, Collection<Node> selected) {
        super(shell);
        this.selected = Set.copyOf(selected);
        filtered = !DiagramFilter.NONE.equals(DiagramFilter.parse(diagram.getFilter()));
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.ExportPictureAction_Title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(14, 12).spacing(8, 8).applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.ExportPictureDialog_Kind);
        var pixels = new Button(area, SWT.RADIO);
        pixels.setText(Messages.ExportPictureAction_Png);
        vector = new Button(area, SWT.RADIO);
        vector.setText(Messages.ExportPictureAction_Svg);
        vector.setSelection(memory.getBoolean("vector", false));
        pixels.setSelection(!vector.getSelection());
        new Label(area, SWT.NONE).setText(Messages.ExportPictureDialog_Scale);
        scale = new Spinner(area, SWT.BORDER);
        scale.setValues(memory.getInt("scale", USUAL), SMALLEST, LARGEST, 0, 10, PERCENT);
        GridDataFactory.swtDefaults().span(2, 1).applyTo(scale);
        heading = option(area, Messages.ExportPictureDialog_Heading, "heading", true);
        transparent = option(area, Messages.ExportPictureDialog_Transparent, "transparent", false);
        selection = option(area, Messages.ExportPictureDialog_Selection, "selection", false);
        filter = option(area, Messages.ExportPictureDialog_Filter, "filter", true);
        selection.setEnabled(!selected.isEmpty());
        selection.setSelection(selection.getEnabled() && selection.getSelection());
        filter.setEnabled(filtered);
        return area;
    }

    private Button option(Composite area, String label, String key, boolean first) {
        var button = new Button(area, SWT.CHECK);
        button.setText(label);
        button.setSelection(memory.getBoolean(key, first));
        GridDataFactory.swtDefaults().span(3, 1).applyTo(button);
        return button;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.ExportPictureDialog_GoOn, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void okPressed() {
        isVector = vector.getSelection();
        options = new PictureOptions((double) scale.getSelection() / PERCENT, heading.getSelection(),
                transparent.getSelection(), filter.getSelection(), selection.getSelection() ? selected : Set.of());
        memory.putBoolean("vector", isVector);
        memory.putInt("scale", scale.getSelection());
        memory.putBoolean("heading", heading.getSelection());
        memory.putBoolean("transparent", transparent.getSelection());
        if (selection.getEnabled()) {
            memory.putBoolean("selection", selection.getSelection());
        }
        memory.putBoolean("filter", filter.getSelection());
        super.okPressed();
    }

    /** {@return whether an SVG drawing was chosen instead of a PNG picture} */
    boolean isVector() {
        return isVector;
    }

    /** {@return how the picture is made, after the dialog was confirmed} */
    PictureOptions options() {
        return options;
    }
}
