/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.edit.commands.change;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.Outline;
import org.yaodian.model.edit.Messages;
import org.yaodian.model.edit.Names;
import org.yaodian.model.edit.UnitUses;
import org.yaodian.model.edit.commands.PlanCommand;
import org.yaodian.model.edit.commands.Steps;
import org.yaodian.model.edit.commands.delete.DeleteFromPlanCommand;
import org.yaodian.model.edit.commands.delete.FacetReferences;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.Responsibility;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.plan.WorkPlan;

/**
 * Makes one unit of several that are the same body: all uses go over to the one that is kept, which also takes the
 * other names as aliases.
 */
public final class MergeUnitsCommand extends PlanCommand {

    private final Unit kept;
    private final List<Unit> others;

    /**
     * Merges units.
     *
     * @param kept   the unit that stays
     * @param others other units of the same register, at least one, that go
     */
    public MergeUnitsCommand(Unit kept, List<Unit> others) {
        super(kept, NLS.bind(Messages.MergeUnitsCommand_Label, Names.of(kept)));
        this.kept = kept;
        this.others = List.copyOf(others);
    }

    @Override
    protected Optional<String> reason() {
        if (others.isEmpty() || others.contains(kept)) {
            return Optional.of(Messages.MergeUnitsCommand_NeedsOthers);
        }
        return others.stream().allMatch(unit -> Outline.planOf(unit) == Outline.planOf(kept)) ? Optional.empty()
                : Optional.of(Messages.AddResponsibilityCommand_UnitNotInRegister);
    }

    @Override
    protected void change(Steps changes) {
        var plan = Outline.planOf(kept);
        var uses = UnitUses.of(plan, others);
        uses.responsibilities().forEach(part -> takeOver(part, changes));
        uses.inDistricts().forEach(element -> changes.set(element, PlanPackage.Literals.ELEMENT__DISTRICTS,
                withKept(element.getDistricts())));
        uses.reports().forEach(report -> changes.set(report, PlanPackage.Literals.PROGRESS_REPORT__UNIT, kept));
        uses.subordinates().stream().filter(unit -> unit != kept)
                .forEach(unit -> changes.set(unit, PlanPackage.Literals.UNIT__SUPERIOR, kept));
        uses.predecessors().stream().filter(unit -> unit != kept).forEach(
                unit -> changes.set(unit, PlanPackage.Literals.UNIT__SUCCESSORS, withKept(unit.getSuccessors())));
        redraw(plan, changes);
        var facets = Outline.facets(plan).toList();
        others.forEach(unit -> FacetReferences.redirect(facets, unit, kept, changes));
        changes.set(kept, PlanPackage.Literals.UNIT__ALIASES, names());
        changes.run(new DeleteFromPlanCommand(others));
        affect(List.of(kept));
    }

    private void takeOver(Responsibility part, Steps changes) {
        var element = (Element) part.eContainer();
        var doubled = element.getResponsibilities().stream()
                .anyMatch(other -> other.getUnit() == kept && other.getRole() == part.getRole());
        if (doubled) {
            changes.run(new DeleteFromPlanCommand(List.of(part)));
        } else {
            changes.set(part, PlanPackage.Literals.RESPONSIBILITY__UNIT, kept);
        }
    }

    private List<Unit> withKept(List<Unit> units) {
        return List.copyOf(new LinkedHashSet<>(units.stream().map(unit -> others.contains(unit) ? kept : unit)
                .toList()));
    }

    private void redraw(WorkPlan plan, Steps changes) {
        plan.getDiagrams().stream().flatMap(diagram -> Outline.nodes(diagram).stream())
                .filter(node -> node.getObject() instanceof Unit unit && others.contains(unit))
                .forEach(node -> changes.set(node, PlanPackage.Literals.NODE__OBJECT, kept));
    }

    private List<String> names() {
        var names = new ArrayList<>(kept.getAliases());
        others.stream().flatMap(unit -> Stream.concat(Stream.of(unit.getName()), unit.getAliases().stream()))
                .filter(Objects::nonNull).filter(name -> !name.equals(kept.getName()) && !names.contains(name))
                .distinct().forEach(names::add);
        return names;
    }
}
