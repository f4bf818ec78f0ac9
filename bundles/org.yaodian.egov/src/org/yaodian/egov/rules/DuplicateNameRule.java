/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.egov.rules;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.yaodian.egov.facets.Decision;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Relation;
import org.yaodian.rules.KeyedRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Report;
import org.yaodian.rules.Severity;
import org.yaodian.rules.shared.Labels;

/**
 * EG10, by names alone: systems that are called the same but for words such as system, platform or project may be
 * duplicate construction, for example 金农 in two chapters. A decision on lines "may duplicate" settles it.
 */
public final class DuplicateNameRule extends KeyedRule<Element> {

    private static final int SHORTEST = 2;

    /** Makes the rule. */
    public DuplicateNameRule() {
        super(Egov.info("duplicateName", Severity.INFO, Messages.DuplicateName_Name, //$NON-NLS-1$
                Messages.DuplicateName_Description), Element.class);
    }

    @Override
    protected Stream<? extends EObject> affected(EObject changed) {
        return changed instanceof Relation link && Egov.DUPLICATES.equals(link.getTypeId())
                ? Stream.of(link.getFrom(), link.getTo())
                : Stream.of(changed);
    }

    @Override
    protected List<?> keys(Element element) {
        if (!Egov.CROSS_SYSTEM.equals(element.getTypeId()) && !Egov.DEPARTMENT_SYSTEM.equals(element.getTypeId())) {
            return List.of();
        }
        var core = Names.core(element.getName());
        return core.length() < SHORTEST ? List.of() : List.of(core);
    }

    @Override
    protected void check(Object key, List<Element> group, Report report) {
        var first = group.get(0);
        var open = group.stream().filter(other -> other != first && !Duplicates.isDecided(first, other)).toList();
        if (!open.isEmpty()) {
            var all = Stream.concat(Stream.of(first), open.stream()).toList();
            report.add(NLS.bind(Messages.DuplicateName_Alike, Labels.of(all), key), all,
                    new QuickFix(Messages.Duplicate_Fix,
                            () -> open.forEach(other -> Duplicates.decide(first, other, Decision.DISTINCT))));
        }
    }
}
