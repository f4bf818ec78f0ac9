/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.filter;

import java.beans.PropertyChangeListener;

import org.eclipse.gef.GraphicalViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Spinner;
import org.yaodian.diagram.filter.DiagramFilter;
import org.yaodian.gef.parts.LeftOut;

/** Says above a diagram that a part of it is not shown, and shows all at a click. Not there while all is shown. */
public final class FilterBar extends Composite {

    private static final Color BACKGROUND = new Color(255, 244, 206);
    private static final Color TEXT = new Color(90, 66, 0);

    private final GraphicalViewer viewer;
    private final Label count;
    private final Label depthLabel;
    private final Spinner depth;

    /**
     * Makes the bar.
     *
     * @param parent a composite with a grid layout
     * @param viewer whose filter it tells of
     */
    public FilterBar(Composite parent, GraphicalViewer viewer) {
        super(parent, SWT.NONE);
        this.viewer = viewer;
        setLayout(new GridLayout(5, false));
        setBackground(BACKGROUND);
        setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        count = label();
        link(Messages.FilterBar_ShowAll, () -> FilterWatch.change(viewer, FilterWatch.filterOf(viewer).cleared()));
        link(Messages.FilterBar_Change, () -> FilterDialog.change(viewer));
        depthLabel = label();
        depthLabel.setText(Messages.FilterBar_Depth);
        depth = new Spinner(this, SWT.BORDER);
        depth.setMaximum(DiagramFilter.DEEPEST);
        depth.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> deepen()));
        PropertyChangeListener listener = event -> {
            if (LeftOut.PROPERTY.equals(event.getPropertyName())) {
                follow();
            }
        };
        viewer.addPropertyChangeListener(listener);
        addDisposeListener(event -> viewer.removePropertyChangeListener(listener));
        show(false);
    }

    private Label label() {
        var label = new Label(this, SWT.NONE);
        label.setBackground(BACKGROUND);
        label.setForeground(TEXT);
        return label;
    }

    private void link(String text, Runnable action) {
        var link = new Link(this, SWT.NONE);
        link.setBackground(BACKGROUND);
        link.setText("<a>" + text + "</a>");
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
    }

    private void deepen() {
        var filter = FilterWatch.filterOf(viewer);
        FilterWatch.change(viewer, filter.around(filter.focus(), depth.getSelection()));
    }

    private void follow() {
        if (isDisposed()) {
            return;
        }
        var filter = FilterWatch.filterOf(viewer);
        var out = LeftOut.of(viewer);
        count.setText(NLS.bind(out.dims() ? Messages.FilterBar_Dimmed : Messages.FilterBar_Hidden, out.out().size()));
        var focused = !filter.focus().isEmpty();
        depthLabel.setVisible(focused);
        depth.setVisible(focused);
        if (depth.getSelection() != filter.depth()) {
            depth.setSelection(filter.depth());
        }
        show(!filter.showsAll());
        layout();
    }

    private void show(boolean shown) {
        ((GridData) getLayoutData()).exclude = !shown;
        if (getVisible() != shown) {
            setVisible(shown);
        }
        getParent().layout();
    }
}
