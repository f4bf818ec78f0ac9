/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.sector;

import java.util.Optional;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IEditorInput;
import org.yaodian.editor.PlanEditor;
import org.yaodian.editor.PlanView;
import org.yaodian.editor.plan.EditorImages;

/** The editor of a sector: a plan editor that shows what the sector cares for, with the tools of the sector. */
public final class SectorEditor extends PlanEditor {

    /** Id of this editor, whatever its sector. */
    public static final String ID = "org.yaodian.editor.sectorEditor";

    private SectorEditorDescriptor descriptor;
    private SectorView view;
    private Image icon;

    @Override
    protected PlanView viewOf(IEditorInput input) {
        descriptor = input instanceof SectorInput of ? SectorEditors.installed().find(of.editor()).orElse(null) : null;
        if (descriptor == null) {
            return PlanView.WHOLE;
        }
        view = new SectorView(this, descriptor);
        icon = ImageDescriptor.createFromURL(descriptor.icon()).createImage();
        setTitleImage(icon);
        return view;
    }

    /**
     * What the plug-in declares about this editor.
     *
     * @return the descriptor; empty when the sector was removed since the editor was opened, which shows all then
     */
    public Optional<SectorEditorDescriptor> descriptor() {
        return Optional.ofNullable(descriptor);
    }

    /**
     * What the sector cares for in the plan as it is now.
     *
     * @return the scope; empty as long as the plan is being loaded
     */
    public Optional<SectorScope> scope() {
        return view == null || document().isEmpty() ? Optional.empty() : Optional.of(view.scope());
    }

    @Override
    protected void planShown() {
        if (shownDiagram().isEmpty() && !document().orElseThrow().isReadOnly() && hasSomethingToDraw()) {
            SectorDiagram.add(this);
        }
    }

    /** {@return whether the plan has elements that belong into a diagram of the sector} */
    boolean hasSomethingToDraw() {
        return scope().filter(scope -> !scope.drawn(document().orElseThrow().plan()).isEmpty()).isPresent();
    }

    @Override
    protected void addTools(ToolBar bar) {
        if (view != null) {
            var only = new ToolItem(bar, SWT.CHECK);
            only.setImage(EditorImages.get("filter"));
            only.setToolTipText(NLS.bind(Messages.SectorEditor_Only, descriptor.sector().name()));
            only.setSelection(!view.showsEverything());
            only.addListener(SWT.Selection, event -> showEverything(!only.getSelection()));
        }
        super.addTools(bar);
    }

    private void showEverything(boolean everything) {
        view.showEverything(everything);
        viewChanged();
    }

    @Override
    public void dispose() {
        super.dispose();
        if (icon != null) {
            icon.dispose();
        }
    }
}
