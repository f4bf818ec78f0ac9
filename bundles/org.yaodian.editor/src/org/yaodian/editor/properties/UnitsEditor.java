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

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.yaodian.editor.plan.EditorImages;
import org.yaodian.editor.plan.PlanLabels;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.plan.WorkPlan;

/** Units as small cards that can be taken away, a line that finds more of them by typing, and the whole register. */
final class UnitsEditor extends FieldEditor<List<Unit>> {

    private static final int NARROWEST = 90;
    private static final Point POPUP = new Point(280, 180);

    private final FieldControl.Units units;
    private final Composite area;
    private final Composite cards;
    private final Text text;
    private final Button register;

    UnitsEditor(Composite parent, Host<List<Unit>> host, FieldControl.Units units) {
        super(host);
        this.units = units;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(2, 2).applyTo(area);
        text = new Text(area, SWT.SINGLE | SWT.BORDER);
        text.setMessage(Messages.UnitsEditor_Type);
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROWEST, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER)
                .applyTo(text);
        register = new Button(area, SWT.PUSH);
        register.setImage(EditorImages.get("units"));
        register.setToolTipText(Messages.UnitsEditor_Register);
        register.addListener(SWT.Selection, event -> chooseFromRegister());
        cards = new Composite(area, SWT.NONE);
        var row = new RowLayout();
        row.marginLeft = 0;
        row.marginTop = 0;
        row.marginBottom = 0;
        row.spacing = 4;
        row.center = true;
        cards.setLayout(row);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(NARROWEST, SWT.DEFAULT).applyTo(cards);
        offerWhileTyping();
        text.addListener(SWT.KeyDown, this::key);
        UnitDrop.accept(area, () -> field().isReadOnly() ? null : plan(), this::add);
    }

    private void offerWhileTyping() {
        var offers = new ContentProposalAdapter(text, new TextContentAdapter(),
                new UnitProposals(this::plan, this::present), null, null);
        offers.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_IGNORE);
        offers.setPopupSize(POPUP);
        offers.setAutoActivationDelay(0);
        offers.setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object offer) {
                return ((IContentProposal) offer).getLabel();
            }

            @Override
            public Image getImage(Object offer) {
                var unit = ((UnitProposals.Offer) offer).unit();
                return unit == null ? EditorImages.get("add") : PlanLabels.image(unit);
            }
        });
        offers.addContentProposalListener(accepted -> {
            var offer = (UnitProposals.Offer) accepted;
            text.setText("");
            if (offer.unit() == null) {
                NewUnit.make(plan(), offer.name()).ifPresent(unit -> add(List.of(unit)));
            } else {
                add(List.of(offer.unit()));
            }
        });
    }

    private void key(Event event) {
        if (event.keyCode == SWT.ESC && !text.getText().isEmpty()) {
            event.doit = false;
            text.setText("");
        } else if (event.keyCode == SWT.BS && text.getText().isEmpty() && !present().isEmpty()
                && text.getEditable()) {
            host().commit(present().subList(0, present().size() - 1));
        }
    }

    private WorkPlan plan() {
        return Outline.planOf(field().objects().get(0));
    }

    private List<Unit> present() {
        return field().isMixed() || field().value() == null ? List.of() : field().value();
    }

    private void add(List<Unit> added) {
        if (field().isMixed() && units.join()) {
            host().commitEach(old -> with(old, added));
        } else {
            host().commit(units.several() ? with(present(), added) : List.of(added.getLast()));
        }
    }

    private static List<Unit> with(List<Unit> units, List<Unit> added) {
        return Stream.concat(units.stream(), added.stream()).distinct().toList();
    }

    private void chooseFromRegister() {
        UnitDialog
                .open(area.getShell(), plan().getUnits(), present(), units.several(),
                        name -> NewUnit.make(plan(), name))
                .ifPresent(host()::commit);
    }

    @Override
    Control control() {
        return area;
    }

    @Override
    void show() {
        boolean editable = !field().isReadOnly();
        text.setMessage(field().isMixed() ? Messages.SharedField_Several : editable ? Messages.UnitsEditor_Type : "");
        text.setEditable(editable);
        register.setEnabled(editable);
        for (Control card : cards.getChildren()) {
            card.dispose();
        }
        for (Unit unit : present()) {
            var card = new UnitCard(cards, PlanLabels.text(unit), () -> PlanObjects.reveal(unit),
                    editable ? () -> remove(unit) : null);
            card.setToolTipText(PlanLabels.text(unit));
        }
        ((org.eclipse.swt.layout.GridData) cards.getLayoutData()).exclude = present().isEmpty();
        cards.setVisible(!present().isEmpty());
        cards.layout();
    }

    private void remove(Unit unit) {
        host().commit(present().stream().filter(each -> each != unit).toList());
        text.setFocus();
    }
}
