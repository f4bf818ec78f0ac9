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

import java.util.OptionalInt;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.Anchor;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.rules.LocalRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;

/** Anchors quote what stands at their place in the source document. */
final class ElementAnchorRule extends LocalRule<Element> {

    ElementAnchorRule() {
        super(new RuleInfo("element.anchor", Severity.WARNING, Messages.ElementAnchor_Name, //$NON-NLS-1$
                Messages.ElementAnchor_Description),
                Element.class);
    }

    @Override
    protected Set<EStructuralFeature> planWide() {
        return Set.of(PlanPackage.Literals.WORK_PLAN__SOURCE);
    }

    @Override
    protected void check(Element element, Report report) {
        if (!element.eIsSet(PlanPackage.Literals.ELEMENT__ANCHORS)) {
            return;
        }
        var plan = Outline.planOf(element);
        var source = plan.getSource() == null || plan.getSource().getParagraphs().isEmpty() ? null
                : SourceText.of(plan.getSource());
        for (var anchor : element.getAnchors()) {
            if (source == null || !source.isQuotedBy(anchor)) {
                report.add(NLS.bind(Messages.ElementAnchor_Mismatch, Labels.of(element),
                        Labels.orElse(anchor.getText(), Messages.Labels_Nothing)), element, fix(anchor, source));
            }
        }
    }

    private static QuickFix fix(Anchor anchor, SourceText source) {
        var place = source == null ? OptionalInt.empty() : source.find(anchor.getText());
        if (place.isEmpty()) {
            return new QuickFix(Messages.ElementAnchor_FixRemove, () -> EcoreUtil.remove(anchor));
        }
        return new QuickFix(Messages.ElementAnchor_FixMove, () -> {
            anchor.setOffset(place.getAsInt());
            anchor.setLength(anchor.getText().codePointCount(0, anchor.getText().length()));
        });
    }
}
