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
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.yaodian.editor.plan.PlanLabels;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.Element;

/** Elements as small cards that can be taken away, and a line that finds more of them by typing. */
final class ElementsEditor extends FieldEditor<List<Element>> {

    private static final int NARROWEST = 90;
    private static final Point POPUP = new Point(320, 180);

    private final FieldControl.Elements elements;
    private final Composite area;
    private final Composite cards;
    private final Text text;

    ElementsEditor(Composite parent, Host<List<Element>> host, FieldControl.Elements elements) {
        super(host);
        this.elements = elements;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(2, 2).applyTo(area);
        text = new Text(area, SWT.SINGLE | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROWEST, SWT.DEFAULT).applyTo(text);
        cards = new Composite(area, SWT.NONE);
        var row = new RowLayout();
        row.marginLeft = 0;
        row.marginTop = 0;
        row.marginBottom = 0;
        row.spacing = 4;
        row.center = true;
        cards.setLayout(row);
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROWEST, SWT.DEFAULT).applyTo(cards);
        offerWhileTyping();
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC && !text.getText().isEmpty()) {
                event.doit = false;
                text.setText("");
            }
        });
    }

    private void offerWhileTyping() {
        var offers = new ContentProposalAdapter(text, new TextContentAdapter(),
                new ElementProposals(() -> Outline.planOf(field().objects().get(0)), this::present,
                        elements.types()),
                null, null);
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
                return PlanLabels.image(((ElementProposals.Offer) offer).element());
            }
        });
        offers.addContentProposalListener(accepted -> {
            text.setText("");
            add(((ElementProposals.Offer) accepted).element());
        });
    }

    private List<Element> present() {
        return field().isMixed() || field().value() == null ? List.of() : field().value();
    }

    private void add(Element added) {
        host().commit(elements.several() ? Stream.concat(present().stream(), Stream.of(added)).distinct().toList()
                : List.of(added));
    }

    private void remove(Element element) {
        host().commit(present().stream().filter(each -> each != element).toList());
        text.setFocus();
    }

    @Override
    Control control() {
        return area;
    }

    @Override
    void show() {
        boolean editable = !field().isReadOnly();
        text.setMessage(field().isMixed() ? Messages.SharedField_Several
                : editable ? Messages.ElementsEditor_Type : "");
        text.setEditable(editable);
        for (Control card : cards.getChildren()) {
            card.dispose();
        }
        for (Element element : present()) {
            var card = new UnitCard(cards, PlanLabels.text(element), () -> PlanObjects.reveal(element),
                    editable ? () -> remove(element) : null);
            card.setToolTipText(PlanLabels.text(element));
        }
        ((GridData) cards.getLayoutData()).exclude = present().isEmpty();
        cards.setVisible(!present().isEmpty());
        cards.layout();
    }
}
