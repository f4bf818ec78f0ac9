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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The fields of objects in groups, which stand side by side where there is room. */
final class FieldForm {

    private final Composite area;
    private final Runnable resized;
    private final List<FieldRow<?>> rows = new ArrayList<>();
    private List<SharedField<?>> shown = List.of();
    private FieldFindings findings = FieldFindings.NONE;

    /**
     * Makes an empty form.
     *
     * @param parent where
     * @param resized is run when it needs more or less room
     */
    FieldForm(Composite parent, Runnable resized) {
        this.resized = resized;
        area = new Composite(parent, SWT.NONE);
        area.setBackgroundMode(SWT.INHERIT_FORCE);
        area.setLayout(new GroupLayout());
    }

    Composite control() {
        return area;
    }

    /** Shows fields, group by group; the widgets stay when they fit these fields too. */
    void show(List<SharedField<?>> unordered) {
        List<SharedField<?>> fields = unordered.stream()
                .sorted(Comparator.comparingInt((SharedField<?> field) -> field.first().group().position())).toList();
        boolean same = fields.size() == shown.size()
                && IntStream.range(0, fields.size()).allMatch(i -> fields.get(i).isLike(shown.get(i)));
        shown = fields;
        if (same) {
            IntStream.range(0, fields.size()).forEach(i -> rows.get(i).bind(fields.get(i)));
        } else {
            build();
        }
        showFindings();
    }

    private void build() {
        for (Control child : area.getChildren()) {
            child.dispose();
        }
        rows.clear();
        Map<Heading, List<SharedField<?>>> groups = new LinkedHashMap<>();
        shown.forEach(field -> groups.computeIfAbsent(field.first().group(), group -> new ArrayList<>()).add(field));
        var mnemonics = new Mnemonics();
        groups.forEach((group, fields) -> build(group, fields, groups.size() > 1, mnemonics));
        resized.run();
    }

    private void build(Heading group, List<SharedField<?>> fields, boolean titled, Mnemonics mnemonics) {
        var grid = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 4).spacing(8, 4).applyTo(grid);
        if (titled && !group.label().isEmpty()) {
            var title = new Label(grid, SWT.NONE);
            title.setText(group.label().replace("&", "&&"));
            title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
            GridDataFactory.fillDefaults().span(2, 1).applyTo(title);
        }
        for (SharedField<?> field : fields) {
            rows.add(row(grid, field, mnemonics));
        }
    }

    private <T> FieldRow<T> row(Composite grid, SharedField<T> field, Mnemonics mnemonics) {
        var label = field.first().label();
        return new FieldRow<>(grid, field,
                field.first().isReadOnly() ? label.replace("&", "&&") : mnemonics.mark(label),
                resized);
    }

    /** Shows the values as they are now; what is being typed stays. */
    void refresh() {
        rows.forEach(FieldRow::refresh);
        showFindings();
    }

    private void showFindings() {
        findings = shown.isEmpty() ? FieldFindings.NONE : FieldFindings.of(shown.get(0).objects());
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).show(findings.of(shown.get(i).first().id()));
        }
    }

    /** {@return what the rules say and no field of this form shows} */
    List<org.yaodian.rules.Finding> otherFindings() {
        return findings.except(shown.stream().map(field -> field.first().id()).toList());
    }

    /** Puts what is being typed into the plan. */
    void flush() {
        rows.forEach(FieldRow::flush);
    }

    /** Puts the keyboard into the first field. */
    void setFocus() {
        area.setFocus();
    }
}
