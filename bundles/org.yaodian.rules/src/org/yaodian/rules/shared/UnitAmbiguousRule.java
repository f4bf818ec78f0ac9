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
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.plan.Unit;
import org.yaodian.rules.KeyedRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;

/** A name or alias means one unit. */
final class UnitAmbiguousRule extends KeyedRule<Unit> {

    UnitAmbiguousRule() {
        super(new RuleInfo("unit.ambiguous", Severity.WARNING, Messages.UnitAmbiguous_Name, //$NON-NLS-1$
                Messages.UnitAmbiguous_Description),
                Unit.class);
    }

    @Override
    protected List<?> keys(Unit unit) {
        return Stream.concat(Stream.of(Labels.orElse(unit.getName(), "")), unit.getAliases().stream()) //$NON-NLS-1$
                .map(String::strip).filter(name -> !name.isEmpty()).distinct().toList();
    }

    @Override
    protected void check(Object key, List<Unit> group, Report report) {
        report.add(NLS.bind(Messages.UnitAmbiguous_Several, key, group.size()), group, fixes(key, group));
    }

    private static QuickFix[] fixes(Object key, List<Unit> group) {
        long named = group.stream().filter(unit -> key.equals(unit.getName())).count();
        return named > 1 ? new QuickFix[0]
                : new QuickFix[]{new QuickFix(Messages.UnitAmbiguous_Fix, () -> removeAlias(key, group, named == 0))};
    }

    private static void removeAlias(Object key, List<Unit> group, boolean keepFirst) {
        group.stream().skip(keepFirst ? 1 : 0).forEach(unit -> unit.getAliases().remove(key));
    }
}
