/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.workbench;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.StatusLineLayoutData;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;
import org.yaodian.editor.plan.ActiveDocument;
import org.yaodian.editor.plan.CoalescedRefresh;
import org.yaodian.editor.plan.PlanDocument;
import org.yaodian.model.ElementKind;
import org.yaodian.model.Outline;
import org.yaodian.rules.Finding;
import org.yaodian.rules.Severity;

/** The part of the status line that counts the elements and the findings of the plan in front. */
final class PlanStatus extends ContributionItem {

    private static final String GAP = "   ";

    private String text = "";
    private String all = "";
    private CLabel label;
    private ActiveDocument active;

    PlanStatus() {
        super("org.yaodian.editor.planStatus");
    }

    @Override
    public void fill(Composite parent) {
        new Label(parent, SWT.SEPARATOR);
        label = new CLabel(parent, SWT.SHADOW_NONE);
        label.setLayoutData(new StatusLineLayoutData());
        show();
    }

    /** Starts to follow the plans of a window, once it is open. */
    void follow(IWorkbenchPage page) {
        var shell = page.getWorkbenchWindow().getShell();
        var refresh = new CoalescedRefresh(shell, this::count);
        active = new ActiveDocument(page, refresh);
        shell.addDisposeListener(event -> active.dispose());
        refresh.request();
    }

    private void count() {
        text = active.document().map(document -> text(document, sum(document))).orElse("");
        all = active.document().map(document -> text(document, elements(document))).orElse("");
        show();
    }

    private void show() {
        if (label != null && !label.isDisposed()) {
            label.setText(text);
            label.setToolTipText(all);
            // the layout of JFace takes a third of the whole for messages, from this label when there is too little
            ((StatusLineLayoutData) label.getLayoutData()).widthHint = label.computeSize(SWT.DEFAULT,
                    SWT.DEFAULT).x * 3 / 2;
            label.requestLayout();
        }
    }

    private static String text(PlanDocument document, String elements) {
        var text = elements + GAP + "|" + GAP + findings(document);
        return document.isReadOnly() ? Messages.PlanStatus_ReadOnly + GAP + text : text;
    }

    /** The kinds by themselves would leave no room for messages, so they are in the tool tip. */
    private static String sum(PlanDocument document) {
        return NLS.bind(Messages.PlanStatus_Count, Messages.PlanStatus_Elements,
                Outline.elements(document.plan()).count());
    }

    private static String elements(PlanDocument document) {
        Map<ElementKind, Integer> counts = new EnumMap<>(ElementKind.class);
        Outline.elements(document.plan()).forEach(each -> counts.merge(ElementKind.of(each), 1, Integer::sum));
        return Stream.of(ElementKind.values()).filter(counts::containsKey)
                .map(kind -> NLS.bind(Messages.PlanStatus_Count, kind.label(), counts.get(kind)))
                .collect(Collectors.joining(GAP));
    }

    private static String findings(PlanDocument document) {
        if (!document.isChecked()) {
            return Messages.PlanStatus_Checking;
        }
        var counts = document.findings().stream().collect(Collectors.groupingBy(Finding::severity,
                () -> new EnumMap<>(Severity.class), Collectors.counting()));
        return counts.isEmpty() ? Messages.PlanStatus_NoFindings
                : Stream.of(Severity.values()).filter(counts::containsKey)
                        .map(severity -> NLS.bind(Messages.PlanStatus_Count, word(severity), counts.get(severity)))
                        .collect(Collectors.joining(GAP));
    }

    private static String word(Severity severity) {
        return switch (severity) {
            case ERROR -> Messages.PlanStatus_Errors;
            case WARNING -> Messages.PlanStatus_Warnings;
            case INFO -> Messages.PlanStatus_Hints;
        };
    }
}
