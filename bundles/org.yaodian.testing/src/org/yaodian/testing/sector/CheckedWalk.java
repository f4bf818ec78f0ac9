/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.testing.sector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.yaodian.model.Outline;
import org.yaodian.model.edit.PlanEditingDomain;
import org.yaodian.model.edit.commands.Refusable;
import org.yaodian.model.edit.commands.RecordedCommand;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.rules.Checker;
import org.yaodian.rules.Finding;
import org.yaodian.rules.IncrementalChecker;
import org.yaodian.testing.RandomCommands;

/**
 * A random walk over a plan on which the incremental check is compared with the full one after each step of one or
 * several commands. Some commands come while the first check is still going on.
 */
final class CheckedWalk {

    private final Checker checker;
    private final WorkPlan plan;
    private final RandomGenerator random;
    private final PlanEditingDomain domain = new PlanEditingDomain();
    private final RandomCommands commands;

    CheckedWalk(Checker checker, WorkPlan plan, RandomGenerator random) {
        this.checker = checker;
        this.plan = plan;
        this.random = random;
        domain.open(plan, URI.createURI("memory:/test.plan"));
        commands = new RandomCommands(plan, random);
    }

    void run(int steps) {
        var live = new IncrementalChecker(checker, plan);
        for (int early = random.nextInt(10); early > 0; early--) {
            IntStream.range(0, random.nextInt(20)).forEach(piece -> live.advance(1));
            step();
        }
        for (int i = 0; i < steps; i++) {
            for (int together = random.nextInt(2) * random.nextInt(5); together >= 0; together--) {
                step();
            }
            assertSame(checker.check(plan, null), live.findings(),
                    i + " " + domain.getCommandStack().getMostRecentCommand().getLabel());
        }
    }

    private void step() {
        var stack = domain.getCommandStack();
        if (stack.canUndo() && random.nextInt(4) == 0) {
            stack.undo();
        } else {
            stack.execute(next());
        }
    }

    private Command next() {
        return switch (random.nextInt(7)) {
            case 0 -> plan.getRelations().isEmpty() ? commands.next() : recorded("turn", this::turnRelation);
            case 1 -> plan.getRelations().isEmpty() ? commands.next() : recorded("copy", this::copyRelation);
            case 2 -> recorded("refer", this::refer);
            case 3 -> change().orElseGet(commands::next);
            default -> commands.next();
        };
    }

    private Command recorded(String label, Runnable change) {
        var command = new RecordedCommand(plan, label, change);
        return command.canExecute() ? command : commands.next();
    }

    private void turnRelation() {
        var relation = plan.getRelations().get(random.nextInt(plan.getRelations().size()));
        var elements = Outline.elements(plan).toList();
        if (elements.isEmpty()) {
            return;
        }
        var element = elements.get(random.nextInt(elements.size()));
        if (random.nextBoolean()) {
            relation.setFrom(element);
        } else {
            relation.setTo(element);
        }
    }

    private void copyRelation() {
        var copied = plan.getRelations().get(random.nextInt(plan.getRelations().size()));
        var copy = EcoreUtil.copy(copied);
        copy.setId(null);
        plan.getRelations().add(copy);
        copy.setFrom(copied.getFrom());
        copy.setTo(copied.getTo());
        turnRelation();
    }

    private void refer() {
        var facets = Outline.elements(plan).filter(element -> element.eIsSet(PlanPackage.Literals.EXTENSIBLE__FACETS))
                .map(Element::getFacets).flatMap(List::stream).toList();
        if (!facets.isEmpty() && !plan.getUnits().isEmpty()) {
            refer(facets.get(random.nextInt(facets.size())));
        }
    }

    private void refer(EObject facet) {
        var unit = plan.getUnits().get(random.nextInt(plan.getUnits().size()));
        facet.eClass().getEAllReferences().stream().filter(reference -> !reference.isMany() && fits(reference))
                .forEach(reference -> facet.eSet(reference, random.nextInt(3) == 0 ? null : unit));
    }

    /** Sets an attribute of a facet or of a unit. */
    private Optional<Refusable> change() {
        var objects = new ArrayList<EObject>(plan.getUnits());
        Stream.concat(Outline.elements(plan), plan.getRelations().stream())
                .filter(object -> object.eIsSet(PlanPackage.Literals.EXTENSIBLE__FACETS))
                .forEach(object -> objects.addAll(object.getFacets()));
        return commands.change(objects);
    }

    private static boolean fits(EReference reference) {
        return reference.getEReferenceType() == PlanPackage.Literals.UNIT;
    }

    private static void assertSame(List<Finding> full, List<Finding> live, String step) {
        var missing = new ArrayList<>(full);
        live.forEach(missing::remove);
        var wrong = new ArrayList<>(live);
        full.forEach(wrong::remove);
        assertEquals(List.of(), missing, "missing after " + step);
        assertEquals(List.of(), wrong, "wrong after " + step);
    }
}
