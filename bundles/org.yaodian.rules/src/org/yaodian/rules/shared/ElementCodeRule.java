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

import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.plan.Element;
import org.yaodian.rules.KeyedRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;

/** No two elements have the same code. */
final class ElementCodeRule extends KeyedRule<Element> {

    ElementCodeRule() {
        super(new RuleInfo("element.code", Severity.WARNING, Messages.ElementCode_Name, //$NON-NLS-1$
                Messages.ElementCode_Description),
                Element.class);
    }

    @Override
    protected List<?> keys(Element element) {
        return Labels.isBlank(element.getCode()) ? List.of() : List.of(element.getCode().strip());
    }

    @Override
    protected void check(Object key, List<Element> group, Report report) {
        var last = group.get(group.size() - 1);
        report.add(NLS.bind(Messages.ElementCode_Twice, key, Labels.of(group)), group,
                new QuickFix(NLS.bind(Messages.ElementCode_Fix, Labels.of(last)), () -> group.subList(1, group.size())
                        .forEach(element -> element.setCode(null))));
    }
}
