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

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Text;
import org.yaodian.diagram.filter.Aspect;
import org.yaodian.diagram.filter.Criterion;
import org.yaodian.diagram.filter.DiagramFilter;
import org.yaodian.model.register.Pinyin;

/** A list of values to tick, with a field to find one when there are many. */
final class ChoiceList {

    private static final int MANY = 8;
    private static final int WIDTH = 210;
    private static final int HEIGHT = 170;

    private final Aspect aspect;
    private final List<Choice> choices;
    private final Set<String> ticked = new HashSet<>();
    private final CheckboxTableViewer table;

    ChoiceList(Composite parent, Aspect aspect, String title, List<Choice> choices, DiagramFilter filter) {
        this.aspect = aspect;
        this.choices = choices;
        var group = new Group(parent, SWT.NONE);
        group.setText(title);
        group.setLayout(new GridLayout());
        group.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        if (choices.size() > MANY) {
            search(group);
        }
        table = CheckboxTableViewer.newCheckList(group, SWT.BORDER | SWT.V_SCROLL);
        var data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = WIDTH;
        data.heightHint = HEIGHT;
        table.getTable().setLayoutData(data);
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.setLabelProvider(LabelProvider.createTextProvider(choice -> ((Choice) choice).label()));
        table.setInput(choices);
        choices.stream().map(Choice::value).filter(value -> isTicked(filter, value)).forEach(ticked::add);
        tick();
        table.addCheckStateListener(event -> {
            var value = ((Choice) event.getElement()).value();
            if (event.getChecked()) {
                ticked.add(value);
            } else {
                ticked.remove(value);
            }
        });
    }

    private boolean isTicked(DiagramFilter filter, String value) {
        return filter.criterion(aspect).map(each -> each.passes(Set.of(value))).orElse(aspect != Aspect.UNIT);
    }

    private void search(Composite parent) {
        var text = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setMessage(Messages.FilterDialog_FindUnit);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text.addModifyListener(event -> {
            table.setInput(choices.stream().filter(each -> Pinyin.matches(each.label(), text.getText())).toList());
            tick();
        });
    }

    private void tick() {
        table.setCheckedElements(choices.stream().filter(each -> ticked.contains(each.value())).toArray());
    }

    /** Units that are ticked are the only ones; of the others those are left out that are not ticked. */
    DiagramFilter apply(DiagramFilter filter) {
        if (aspect == Aspect.UNIT) {
            return filter.with(aspect, ticked.isEmpty() ? null : Criterion.only(aspect, ticked));
        }
        var excluded = new HashSet<String>();
        choices.stream().map(Choice::value).filter(value -> !ticked.contains(value)).forEach(excluded::add);
        return filter.with(aspect, excluded.isEmpty() ? null : Criterion.allBut(aspect, excluded));
    }
}
