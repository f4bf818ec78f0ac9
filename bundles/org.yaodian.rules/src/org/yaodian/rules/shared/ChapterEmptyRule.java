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

import org.eclipse.osgi.util.NLS;
import org.yaodian.model.plan.Chapter;
import org.yaodian.rules.LocalRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;

/** A chapter has something in it. */
final class ChapterEmptyRule extends LocalRule<Chapter> {

    ChapterEmptyRule() {
        super(new RuleInfo("chapter.empty", Severity.WARNING, Messages.ChapterEmpty_Name, //$NON-NLS-1$
                Messages.ChapterEmpty_Description),
                Chapter.class);
    }

    @Override
    protected void check(Chapter chapter, Report report) {
        if (chapter.getChildren().isEmpty()) {
            report.add(NLS.bind(Messages.ChapterEmpty_Empty, Labels.of(chapter)), chapter,
                    new QuickFix(Messages.ChapterEmpty_Fix, () -> Removal.of(chapter)));
        }
    }
}
