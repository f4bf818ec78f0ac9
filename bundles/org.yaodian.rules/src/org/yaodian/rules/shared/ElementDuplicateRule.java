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
import org.yaodian.model.ElementKind;
import org.yaodian.model.plan.Element;
import org.yaodian.rules.KeyedRule;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;

/** No two elements of one kind have the same name. */
final class ElementDuplicateRule extends KeyedRule<Element> {

    ElementDuplicateRule() {
        super(new RuleInfo("element.duplicate", Severity.WARNING, Messages.ElementDuplicate_Name, //$NON-NLS-1$
                Messages.ElementDuplicate_Description),
                Element.class);
    }

    private record Key(ElementKind kind, String name) {}

    @Override
    protected List<?> keys(Element element) {
        return Labels.isBlank(element.getName()) ? List.of()
                : List.of(new Key(ElementKind.of(element), element.getName().replaceAll("\\s", ""))); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    protected void check(Object key, List<Element> group, Report report) {
        report.add(NLS.bind(Messages.ElementDuplicate_Twice, new Object[]{group.get(0).getName(), group.size(),
                Labels.of(group)}), group);
    }
}
