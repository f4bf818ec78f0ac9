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
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.yaodian.editor.PlanEditor;
import org.yaodian.editor.plan.ActiveDocument;
import org.yaodian.editor.plan.CoalescedRefresh;
import org.yaodian.editor.plan.EditorImages;
import org.yaodian.editor.plan.MessageStack;
import org.yaodian.editor.plan.PlanDocument;
import org.yaodian.editor.plan.RunAction;
import org.yaodian.editor.source.RememberedLayout;
import org.yaodian.rules.Finding;
import org.yaodian.rules.Severity;

/** The problems view: what the rules object to in the plan in front. */
public final class ProblemsView extends ViewPart {

    /** Id of this view. */
    public static final String ID = "org.yaodian.editor.problems";

    private static final int FILTER_WIDTH = 200;

    private final ProblemFilter filter = new ProblemFilter();
    private final IDialogSettings memory = RememberedLayout.settings(ProblemsView.class.getSimpleName());
    private final Map<Severity, ToolItem> toggles = new EnumMap<>(Severity.class);
    private String name;
    private MessageStack stack;
    private ProblemTree tree;
    private Label summary;
    private ToolItem fix;
    private ToolItem fixAll;
    private ActiveDocument active;
    private List<Finding> findings = List.of();

    /**
     * Brings the view to the front.
     *
     * @param page where
     */
    public static void show(IWorkbenchPage page) {
        try {
            page.showView(ID);
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        name = getPartName();
        filter.recall(memory);
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
        createHeader(area);
        stack = new MessageStack(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack.area());
        tree = new ProblemTree(stack.area());
        stack.setContent(tree.viewer().getControl());
        tree.viewer().addDoubleClickListener(event -> reveal());
        tree.viewer().addSelectionChangedListener(event -> enableFixes());
        tree.viewer().getControl().addListener(SWT.KeyDown, this::key);
        createMenus();
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
            toggle.setImage(EditorImages.get(SeverityIcons.name(severity)));
            toggle.setToolTipText(label(severity));
            toggle.addListener(SWT.Selection, event -> {
                filter.show(severity, toggle.getSelection());
                show();
            });
            toggles.put(severity, toggle);
        }
        new ToolItem(bar, SWT.SEPARATOR);
        fix = button(bar, "fix", () -> repair(QuickFixMenu.ofSelected(tree.selected())));
        fixAll = button(bar, "fix-all", () -> repair(QuickFixMenu.ofSameRule(tree.selected(), findings)));
        summary = new Label(header, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER)
                .applyTo(summary);
        var text = new Text(header, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setMessage(Messages.ProblemsView_Filter);
        text.addListener(SWT.Modify, event -> {
            filter.setText(text.getText());
            show();
        });
        GridDataFactory.swtDefaults().hint(FILTER_WIDTH, SWT.DEFAULT).applyTo(text);
    }

    private static ToolItem button(ToolBar bar, String icon, Runnable action) {
        var item = new ToolItem(bar, SWT.PUSH);
        item.setImage(EditorImages.get(icon));
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }

    private void createMenus() {
        var go = new RunAction(Messages.QuickFixMenu_GoTo, this::reveal);
        var copy = new RunAction(Messages.ProblemsView_Copy,
                () -> ProblemText.copy(tree.selected(), tree.viewer().getControl().getDisplay()));
        var menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> {
            if (!tree.selected().isEmpty()) {
                manager.add(go);
                QuickFixMenu.fill(manager, tree.selected(), findings, active.document());
                manager.add(new Separator());
                manager.add(copy);
            }
        });
        var control = tree.viewer().getControl();
        control.setMenu(menu.createContextMenu(control));
        IActionBars bars = getViewSite().getActionBars();
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
        bars.getMenuManager().setRemoveAllWhenShown(true);
        bars.getMenuManager()
                .addMenuListener(manager -> FilterMenu.fill(manager, tree, filter, findings, this::show));
        bars.getMenuManager().add(new Separator());
    }

    private void key(Event event) {
        if (event.stateMask == SWT.MOD1 && event.keyCode == '1') {
            repair(QuickFixMenu.ofSelected(tree.selected()));
        }
    }

    private void repair(List<QuickFixMenu.Repair> repairs) {
        repairs.stream().findFirst().ifPresent(repair -> active.document().ifPresent(repair::run));
    }

    private void refresh() {
        findings = active.document().map(PlanDocument::findings).orElse(List.of());
        show();
    }

    private void show() {
        var shown = filter.apply(findings);
        tree.show(shown);
        for (var severity : Severity.values()) {
            toggles.get(severity).setText(String.valueOf(count(severity)));
            toggles.get(severity).setSelection(filter.shows(severity));
        }
        summary.setText(findings.isEmpty() ? "" : NLS.bind(Messages.ProblemsView_Shown, shown.size(), findings.size()));
        toggles.get(Severity.ERROR).getParent().getParent().layout();
        stack.show(active.document().isEmpty() ? Messages.ProblemsView_NoPlan
                : !active.document().get().isChecked() ? Messages.ProblemsView_Checking
                        : findings.isEmpty() ? Messages.ProblemsView_NoProblems
                                : shown.isEmpty() ? Messages.ProblemsView_AllHidden : null);
        setPartName(findings.isEmpty() ? name
                : NLS.bind(Messages.ProblemsView_Title, new Object[]{name, count(Severity.ERROR), findings.size()}));
        enableFixes();
        filter.remember(memory);
    }

    private long count(Severity severity) {
        return findings.stream().filter(each -> each.severity() == severity).count();
    }

    private void enableFixes() {
        boolean editable = active != null && active.document().filter(document -> !document.isReadOnly()).isPresent();
        enable(fix, editable, QuickFixMenu.ofSelected(tree.selected()), Messages.ProblemsView_Fix);
        enable(fixAll, editable, QuickFixMenu.ofSameRule(tree.selected(), findings), Messages.ProblemsView_FixAll);
    }

    private static void enable(ToolItem item, boolean editable, List<QuickFixMenu.Repair> repairs, String otherwise) {
        item.setEnabled(editable && !repairs.isEmpty());
        item.setToolTipText(repairs.isEmpty() ? otherwise : repairs.get(0).label());
    }

    private static String label(Severity severity) {
        return switch (severity) {
            case ERROR -> Messages.ProblemsView_Errors;
            case WARNING -> Messages.ProblemsView_Warnings;
            case INFO -> Messages.ProblemsView_Hints;
        };
    }

    private void reveal() {
        var objects = tree.objects();
        if (!objects.isEmpty() && getSite().getPage().getActiveEditor() instanceof PlanEditor editor) {
            getSite().getPage().activate(editor);
            editor.reveal(objects);
        }
    }

    @Override
    public void setFocus() {
        tree.viewer().getControl().setFocus();
    }

    @Override
    public void dispose() {
        if (active != null) {
            active.dispose();
        }
        super.dispose();
    }
}
