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

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.rules.LocalRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;

/** An attachment can be found. */
final class AttachmentRule extends LocalRule<Element> {

    AttachmentRule() {
        super(new RuleInfo("attachment.location", Severity.WARNING, Messages.Attachment_Name, //$NON-NLS-1$
                Messages.Attachment_Description),
                Element.class);
    }

    @Override
    protected void check(Element element, Report report) {
        if (!element.eIsSet(PlanPackage.Literals.ELEMENT__ATTACHMENTS)) {
            return;
        }
        for (var attachment : element.getAttachments()) {
            if (Labels.isBlank(attachment.getLocation())) {
                report.add(NLS.bind(Messages.Attachment_Nowhere, Labels.of(element),
                        Labels.orElse(attachment.getName(), Messages.Labels_Unnamed)), element,
                        new QuickFix(Messages.Attachment_Fix, () -> EcoreUtil.remove(attachment)));
            }
        }
    }
}
