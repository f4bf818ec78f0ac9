/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.editor.importing;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.RGB;
import org.yaodian.editor.source.KindColors;
import org.yaodian.editor.source.Marking;
import org.yaodian.model.ElementKind;
import org.yaodian.text.Candidate;

/** How the candidates of an import look in the document. */
final class CandidateMarking implements Marking<Candidate> {

    @Override
    public RGB color(Candidate owner) {
        return KindColors.of(owner.kind());
    }

    @Override
    public boolean isHeading(Candidate owner) {
        return owner.kind() == ElementKind.CHAPTER;
    }

    @Override
    public boolean isFaded(Candidate owner) {
        return !owner.accepted();
    }

    @Override
    public String describe(Candidate owner) {
        return NLS.bind(Messages.CandidateMarking_KindNameConfidence, new Object[]{owner.label(),
                owner.name(), CandidateColumn.CONFIDENCE.text(owner)});
    }
}
