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
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.eclipse.osgi.util.NLS;
import org.yaodian.editor.plan.PlanLabels;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.plan.WorkPlan;

/** The units that fit what is being typed; at the end the offer to add a new one. */
final class UnitProposals implements IContentProposalProvider {

    private static final int MOST = 30;

    /**
     * An offer.
     *
     * @param unit the unit, or null for a new one of the typed name
     * @param name what was typed
     */
    record Offer(Unit unit, String name) implements IContentProposal {

        @Override
        public String getContent() {
            return "";
        }

        @Override
        public int getCursorPosition() {
            return 0;
        }

        @Override
        public String getDescription() {
            return null;
        }

        @Override
        public String getLabel() {
            return unit == null ? NLS.bind(Messages.UnitProposals_New, name) : PlanLabels.text(unit);
        }
    }

    private final Supplier<WorkPlan> plan;
    private final Supplier<List<Unit>> chosen;

    /**
     * Makes the offers.
     *
     * @param plan the plan with the register
     * @param chosen the units that are chosen already
     */
    UnitProposals(Supplier<WorkPlan> plan, Supplier<List<Unit>> chosen) {
        this.plan = plan;
        this.chosen = chosen;
    }

    @Override
    public IContentProposal[] getProposals(String contents, int position) {
        var typed = contents.strip();
        var present = chosen.get();
        var units = plan.get().getUnits().stream().filter(unit -> !present.contains(unit))
                .filter(unit -> UnitSearch.matches(unit, typed)).limit(MOST).map(unit -> new Offer(unit, typed));
        boolean known = typed.isEmpty()
                || plan.get().getUnits().stream().anyMatch(unit -> typed.equals(unit.getName()));
        return Stream.concat(units, known ? Stream.empty() : Stream.of(new Offer(null, typed)))
                .toArray(IContentProposal[]::new);
    }
}
