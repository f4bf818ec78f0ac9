/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.problems;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.part.ViewPart;
import org.yaodian.editor.PlanEditor;
import org.yaodian.editor.plan.ActiveDocument;
import org.yaodian.editor.plan.CoalescedRefresh;
import org.yaodian.editor.plan.PlanDocument;
import org.yaodian.rules.Finding;
import org.yaodian.rules.Severity;

/** The problems view: what the rules object to in the plan in front. */
public final class ProblemsView extends ViewPart {

    /** Id of this view. */
    public static final String ID = "org.yaodian.editor.problems";

    private final ProblemFilter filter = new ProblemFilter();
    private final Map<Severity, ToolItem> toggles = new EnumMap<>(Severity.class);
    private ProblemTable table;
    private Label summary;
    private ActiveDocument active;
    private List<Finding> findings = List.of();

    @Override
    public void createPartControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
        createHeader(area);
        var lines = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(lines);
        table = new ProblemTable(lines);
        table.viewer().addDoubleClickListener(event -> reveal());
        createMenu();
        var refresh = new CoalescedRefresh(area, this::refresh);
        active = new ActiveDocument(getSite().getPage(), refresh);
        refresh.request();
    }

    private void createHeader(Composite area) {
        var header = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(6, 2).applyTo(header);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
        var bar = new ToolBar(header, SWT.FLAT | SWT.RIGHT);
        for (var severity : Severity.values()) {
            var toggle = new ToolItem(bar, SWT.CHECK);
            toggle.setImage(ProblemTable.image(severity));
            toggle.setSelection(true);
            toggle.setToolTipText(label(severity));
            toggle.addListener(SWT.Selection, event -> {
                filter.show(severity, toggle.getSelection());
                show();
            });
            toggles.put(severity, toggle);
        }
        summary = new Label(header, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(summary);
        var text = new Text(header, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setMessage(Messages.ProblemsView_Filter);
        text.addListener(SWT.Modify, event -> {
            filter.setText(text.getText());
            show();
        });
        GridDataFactory.swtDefaults().hint(240, SWT.DEFAULT).applyTo(text);
    }

    private void createMenu() {
        var menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> QuickFixMenu.fill(manager, table.selected(), findings,
                active.document().orElse(null), this::reveal));
        var control = table.viewer().getControl();
        control.setMenu(menu.createContextMenu(control));
    }

    private void refresh() {
        findings = active.document().map(PlanDocument::findings).orElse(List.of());
        show();
    }

    private void show() {
        var shown = filter.apply(findings);
        table.show(shown);
        for (var severity : Severity.values()) {
            var count = findings.stream().filter(each -> each.severity() == severity).count();
            toggles.get(severity).setText(String.valueOf(count));
        }
        toggles.get(Severity.ERROR).getParent().getParent().layout();
        summary.setText(summary(shown.size()));
    }

    private String summary(int shown) {
        if (active.document().isEmpty()) {
            return Messages.ProblemsView_NoPlan;
        }
        return findings.isEmpty() ? Messages.ProblemsView_NoProblems
                : NLS.bind(Messages.ProblemsView_Shown, shown, findings.size());
    }

    private static String label(Severity severity) {
        return switch (severity) {
            case ERROR -> Messages.ProblemsView_Errors;
            case WARNING -> Messages.ProblemsView_Warnings;
            case INFO -> Messages.ProblemsView_Hints;
        };
    }

    private void reveal() {
        Stream.of(table.selected()).flatMap(List::stream).findFirst().ifPresent(problem -> {
            if (getSite().getPage().getActiveEditor() instanceof PlanEditor editor) {
                getSite().getPage().activate(editor);
                editor.reveal(problem.object());
            }
        });
    }

    @Override
    public void setFocus() {
        table.viewer().getControl().setFocus();
    }

    @Override
    public void dispose() {
        if (active != null) {
            active.dispose();
        }
        super.dispose();
    }
}
