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

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.yaodian.model.edit.commands.create.CreateDiagramCommand;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.sector.Template;

/** Says how to begin with a sector, as long as a plan has nothing of it. */
final class SectorStart {

    private static final int MARGIN = 40;
    private static final int TEXT_WIDTH = 560;
    private static final int GAP = 10;

    private final SectorEditor editor;
    private final SectorEditorDescriptor descriptor;

    SectorStart(SectorEditor editor, SectorEditorDescriptor descriptor) {
        this.editor = editor;
        this.descriptor = descriptor;
    }

    Control create(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(12, 5).applyTo(area);
        area.setBackground(parent.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        area.setBackgroundMode(SWT.INHERIT_FORCE);
        var icon = new Label(area, SWT.NONE);
        icon.setImage(editor.getTitleImage());
        var heading = new Label(area, SWT.NONE);
        heading.setFont(JFaceResources.getHeaderFont());
        heading.setText(NLS.bind(Messages.SectorStart_Heading, descriptor.sector().name()).replace("&", "&&"));
        text(area, descriptor.description());
        if (editor.document().orElseThrow().isReadOnly()) {
            return area;
        }
        choice(area, Messages.SectorStart_Draw, Messages.SectorStart_DrawText, this::draw);
        choice(area, Messages.SectorStart_New, Messages.SectorStart_NewText,
                () -> SectorContext.of(editor).ifPresent(NewElement::run));
        if (!descriptor.sector().templates(Template.Use.PATTERN).isEmpty()) {
            choice(area, Messages.SectorStart_Pattern, Messages.SectorStart_PatternText,
                    () -> SectorContext.of(editor).ifPresent(InsertPattern::run));
        }
        if (!descriptor.sector().recognizers().isEmpty()) {
            choice(area, Messages.SectorStart_Recognize, Messages.SectorStart_RecognizeText, this::recognize);
        }
        descriptor.helpPage().ifPresent(page -> choice(area, Messages.SectorStart_Help, "",
                () -> SectorHelp.open(editor.getSite().getShell(), descriptor)));
        return area;
    }

    private static void text(Composite area, String text) {
        if (!text.isEmpty()) {
            new Label(area, SWT.NONE);
            var label = new Label(area, SWT.WRAP);
            label.setText(text.replace("&", "&&"));
            GridDataFactory.swtDefaults().hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(label);
        }
    }

    private static void choice(Composite area, String title, String explanation, Runnable action) {
        new Label(area, SWT.NONE);
        var link = new Link(area, SWT.NONE);
        link.setText("<a>" + title + "</a>");
        GridDataFactory.swtDefaults().indent(0, GAP).applyTo(link);
        link.addListener(SWT.Selection, event -> action.run());
        text(area, explanation);
    }

    /** What was recognized is drawn too. */
    private void recognize() {
        SectorContext.of(editor).ifPresent(context -> {
            RecognizeElements.run(context);
            if (editor.hasSomethingToDraw() && editor.shownDiagram().isEmpty()) {
                SectorDiagram.add(editor);
            }
        });
    }

    private void draw() {
        SectorContext.of(editor).ifPresent(context -> {
            var diagram = PlanFactory.eINSTANCE.createDiagram();
            diagram.setName(descriptor.sector().name());
            context.document().domain().getCommandStack()
                    .execute(new CreateDiagramCommand(context.document().plan(), List.of(diagram)));
            editor.reveal(diagram);
        });
    }
}
