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

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.yaodian.editor.properties.FieldControl.Parsed;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.Quantity;
import org.yaodian.model.plan.Target;
import org.yaodian.model.plan.WorkPlan;

/** A number and its unit: the unit is chosen or typed, or typed behind the number. */
final class AmountEditor extends FieldEditor<Amount> implements TypedText.Listener {

    private static final int NARROWEST = 60;
    private static final int UNIT_WIDTH = 90;
    private static final int MOST_UNITS = 40;

    private final Composite area;
    private final Text number;
    private final Combo unit;
    private final TypedText typed;
    private String shownUnit = "";

    AmountEditor(Composite parent, Host<Amount> host) {
        super(host);
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(area);
        number = new Text(area, SWT.SINGLE | SWT.BORDER | SWT.RIGHT);
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROWEST, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER)
                .applyTo(number);
        unit = new Combo(area, SWT.DROP_DOWN);
        unit.setToolTipText(Messages.AmountEditor_Unit);
        GridDataFactory.fillDefaults().hint(UNIT_WIDTH, SWT.DEFAULT).applyTo(unit);
        unit.addListener(SWT.Selection, event -> finished());
        unit.addListener(SWT.DefaultSelection, event -> finished());
        unit.addListener(SWT.FocusOut, event -> finished());
        unit.addListener(SWT.FocusIn, event -> offerUnits());
        typed = new TypedText(number, this);
    }

    private void offerUnits() {
        Set<String> units = new LinkedHashSet<>(List.of(Messages.AmountEditor_UsualUnits.split("、")));
        WorkPlan plan = Outline.planOf(field().objects().get(0));
        if (plan != null) {
            Outline.elements(plan)
                    .flatMap(element -> Stream.concat(element.getQuantities().stream().map(Quantity::getUnit),
                            element instanceof Target target
                                    ? Stream.of(target.getUnitOfMeasure()).filter(u -> u != null)
                                    : Stream.empty()))
                    .filter(word -> word != null && !word.isBlank()).distinct().limit(MOST_UNITS).forEach(units::add);
        }
        var text = unit.getText();
        unit.setItems(units.toArray(String[]::new));
        unit.setText(text);
    }

    private Parsed<Amount> read() {
        var word = unit.getText().isBlank() ? null : unit.getText().strip();
        var text = typed.get();
        if (text.isBlank()) {
            return new Parsed.Value<>(word == null ? null : new Amount(null, word));
        }
        var amount = Amount.of(text);
        if (amount.number() == null) {
            return new Parsed.Wrong<>(((Parsed.Wrong<?>) Values.readDecimal(text)).reason());
        }
        return new Parsed.Value<>(amount.unit() == null ? new Amount(amount.number(), word) : amount);
    }

    @Override
    Control control() {
        return area;
    }

    @Override
    void show() {
        boolean mixed = field().isMixed();
        var amount = mixed || field().value() == null ? new Amount(null, null) : field().value();
        number.setMessage(mixed ? Messages.SharedField_Several : "");
        typed.show(amount.number() == null ? "" : amount.number().toPlainString());
        shownUnit = amount.unit() == null ? "" : amount.unit();
        unit.setText(shownUnit);
        number.setEditable(!field().isReadOnly());
        unit.setEnabled(!field().isReadOnly());
        host().complain(null);
    }

    @Override
    public void typed() {
        host().complain(read() instanceof Parsed.Wrong<Amount>(var reason) ? reason : null);
    }

    @Override
    public void finished() {
        if (isTyping() && read() instanceof Parsed.Value<Amount>(var amount)) {
            host().commit(amount);
        }
    }

    @Override
    public void reverted() {
        show();
    }

    @Override
    boolean isTyping() {
        return typed.isTyping() || !unit.isDisposed() && !unit.getText().equals(shownUnit);
    }

    @Override
    void flush() {
        finished();
    }
}
