/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.rules.shared;

import java.util.Arrays;
import java.util.OptionalInt;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.yaodian.model.plan.Anchor;
import org.yaodian.model.plan.SourceDocument;

/** The text of a source document by code point, made once and made anew when the document changes. */
final class SourceText extends AdapterImpl {

    private int[] codePoints;

    private SourceText() {
    }

    /** The text of a document; kept as an adapter of it. */
    static SourceText of(SourceDocument document) {
        var known = (SourceText) EcoreUtil.getExistingAdapter(document, SourceText.class);
        if (known == null) {
            known = new SourceText();
            document.eAdapters().add(known);
        }
        return known;
    }

    @Override
    public boolean isAdapterForType(Object type) {
        return type == SourceText.class;
    }

    @Override
    public void notifyChanged(Notification change) {
        codePoints = null;
    }

    private int[] codePoints() {
        if (codePoints == null) {
            codePoints = String.join("", ((SourceDocument) getTarget()).getParagraphs()).codePoints().toArray(); //$NON-NLS-1$
        }
        return codePoints;
    }

    /** Whether an anchor quotes what stands at its place. */
    boolean isQuotedBy(Anchor anchor) {
        var quote = anchor.getText() == null ? new int[0] : anchor.getText().codePoints().toArray();
        return quote.length == anchor.getLength() && isAt(quote, anchor.getOffset());
    }

    private boolean isAt(int[] quote, int offset) {
        var text = codePoints();
        return offset >= 0 && offset + quote.length <= text.length
                && Arrays.equals(text, offset, offset + quote.length, quote, 0, quote.length);
    }

    /** Where a quote stands, when it stands in the text exactly once. */
    OptionalInt find(String quote) {
        var text = new String(codePoints(), 0, codePoints().length);
        int first = Labels.isBlank(quote) ? -1 : text.indexOf(quote);
        return first < 0 || text.indexOf(quote, first + 1) >= 0 ? OptionalInt.empty()
                : OptionalInt.of(text.codePointCount(0, first));
    }
}
