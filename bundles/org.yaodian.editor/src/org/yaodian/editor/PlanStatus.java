/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor;

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
import org.eclipse.ui.IPropertyListener;
import org.yaodian.editor.plan.CoalescedRefresh;
import org.yaodian.editor.plan.PlanDocument;
import org.yaodian.model.ElementKind;
import org.yaodian.model.Outline;

/** The part of the status line that counts the elements of the plan in front. */
final class PlanStatus extends ContributionItem {

    private static final int WIDTH = 430;

    private final IPropertyListener editorChanged = (source, property) -> bind();
    private PlanEditor editor;
    private PlanDocument document;
    private CLabel label;
    private CoalescedRefresh refresh;

    PlanStatus() {
        super("org.yaodian.editor.planStatus");
    }

    @Override
    public void fill(Composite parent) {
        new Label(parent, SWT.SEPARATOR);
        label = new CLabel(parent, SWT.SHADOW_NONE);
        var data = new StatusLineLayoutData();
        data.widthHint = WIDTH;
        label.setLayoutData(data);
        refresh = new CoalescedRefresh(label, this::count);
        bind();
    }

    /** Shows the plan of an editor, or nothing for null. */
    void show(PlanEditor shown) {
        if (editor != null) {
            editor.removePropertyListener(editorChanged);
        }
        editor = shown;
        if (editor != null) {
            editor.addPropertyListener(editorChanged);
        }
        bind();
    }

    private void bind() {
        if (refresh == null) {
            return;
        }
        var next = editor == null ? null : editor.document().orElse(null);
        if (next != document) {
            if (document != null) {
                document.removeListener(refresh);
            }
            document = next;
            if (document != null) {
                document.addListener(refresh);
            }
            refresh.request();
        }
    }

    private void count() {
        var text = document == null ? "" : text(document);
        label.setText(text);
        label.setToolTipText(text);
    }

    private static String text(PlanDocument document) {
        Map<ElementKind, Integer> counts = new EnumMap<>(ElementKind.class);
        Outline.elements(document.plan()).forEach(each -> counts.merge(ElementKind.of(each), 1, Integer::sum));
        var text = Stream.of(ElementKind.values()).filter(counts::containsKey)
                .map(kind -> NLS.bind(Messages.PlanStatus_Count, kind.label(), counts.get(kind)))
                .collect(Collectors.joining("   "));
        return document.isReadOnly() ? Messages.PlanStatus_ReadOnly + "   " + text : text;
    }
}
