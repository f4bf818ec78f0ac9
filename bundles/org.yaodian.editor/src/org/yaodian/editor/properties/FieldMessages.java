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

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;
import org.yaodian.editor.plan.EditorImages;
import org.yaodian.editor.problems.ProblemsView;
import org.yaodian.editor.problems.QuickFixes;
import org.yaodian.editor.problems.SeverityIcons;
import org.yaodian.rules.Finding;
import org.yaodian.rules.QuickFix;

/**
 * What stands below a field: what is wrong with what is typed, what it means, and the worst of what the rules say. A
 * large plan has thousands of findings about itself; the rest is left to the problems view.
 */
final class FieldMessages {

    private static final int NARROWEST = 90;
    private static final int SHOWN = 5;

    private final Composite area;
    private final Runnable resized;
    private String problem;
    private String meaning = "";
    private List<Finding> findings = List.of();

    /**
     * Makes an area that is hidden as long as there is nothing to say.
     *
     * @param parent a composite with a grid layout
     * @param columns how many of its columns the area takes
     * @param resized is run when the area needs more or less room
     */
    FieldMessages(Composite parent, int columns, Runnable resized) {
        this.resized = resized;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 1).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).exclude(true).applyTo(area);
        area.setVisible(false);
    }

    void complain(String reason) {
        if (!java.util.Objects.equals(problem, reason)) {
            problem = reason;
            build();
        }
    }

    void explain(String words) {
        if (!meaning.equals(words)) {
            meaning = words;
            build();
        }
    }

    void show(List<Finding> found) {
        if (!findings.equals(found)) {
            findings = new ArrayList<>(found);
            build();
        }
    }

    private void build() {
        if (area.isDisposed()) {
            return;
        }
        for (Control child : area.getChildren()) {
            child.dispose();
        }
        if (problem != null) {
            line("error", problem, null, JFaceColors.getErrorText(area.getDisplay()));
        }
        if (!meaning.isEmpty()) {
            line(null, meaning, null, area.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DARK_SHADOW));
        }
        findings.stream().sorted(Comparator.comparing(Finding::severity)).limit(SHOWN)
                .forEach(finding -> line(SeverityIcons.name(finding.severity()), finding.message(), finding, null));
        if (findings.size() > SHOWN) {
            more(findings.size() - SHOWN);
        }
        boolean used = area.getChildren().length > 0;
        ((GridData) area.getLayoutData()).exclude = !used;
        area.setVisible(used);
        resized.run();
    }

    private void line(String icon, String text, Finding finding, Color color) {
        var picture = new Label(area, SWT.NONE);
        picture.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
        picture.setImage(icon == null ? null : EditorImages.get(icon));
        ((GridData) picture.getLayoutData()).exclude = icon == null;
        picture.setVisible(icon != null);
        var words = new Link(area, SWT.WRAP);
        var fixes = finding == null ? List.<QuickFix>of() : finding.fixes();
        words.setText(escape(text) + (fixes.isEmpty() ? "" : "  <a>" + escape(fixes.get(0).label()) + "</a>"));
        words.addListener(SWT.Selection, event -> QuickFixes.apply(finding, fixes.get(0)));
        if (color != null) {
            words.setForeground(color);
        }
        GridDataFactory.fillDefaults().grab(true, false).span(icon == null ? 2 : 1, 1).hint(NARROWEST, SWT.DEFAULT)
                .applyTo(words);
    }

    private void more(int count) {
        var link = new Link(area, SWT.WRAP);
        link.setText("<a>" + NLS.bind(Messages.FieldMessages_More, count) + "</a>");
        link.addListener(SWT.Selection, event -> ProblemsView
                .show(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage()));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(NARROWEST, SWT.DEFAULT).applyTo(link);
    }

    private static String escape(String text) {
        return text.replace("&", "&&").replace("<", "＜");
    }
}
