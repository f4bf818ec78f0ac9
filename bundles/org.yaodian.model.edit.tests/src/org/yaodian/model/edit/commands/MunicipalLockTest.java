/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.edit.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaodian.model.ElementKind;
import org.yaodian.model.district.MunicipalTasks;
import org.yaodian.model.edit.Messages;
import org.yaodian.model.edit.commands.change.ChangeKindCommand;
import org.yaodian.model.edit.commands.change.MoveElementsCommand;
import org.yaodian.model.edit.commands.change.RenameCommand;
import org.yaodian.model.edit.commands.change.RenumberCommand;
import org.yaodian.model.edit.commands.change.SetDeadlineCommand;
import org.yaodian.model.edit.commands.change.SetLeadCommand;
import org.yaodian.model.edit.commands.clipboard.DuplicateCommand;
import org.yaodian.model.edit.commands.connect.CreateRelationCommand;
import org.yaodian.model.edit.commands.create.AddResponsibilityCommand;
import org.yaodian.model.edit.commands.create.CreateElementCommand;
import org.yaodian.model.edit.commands.delete.DeleteFromPlanCommand;
import org.yaodian.model.edit.commands.refine.RefineTasksCommand;
import org.yaodian.model.plan.ResponsibilityRole;
import org.yaodian.model.plan.Task;
import org.yaodian.testing.CommandHarness;
import org.yaodian.testing.RandomCommands;
import org.yaodian.testing.SamplePlan;
import org.yaodian.testing.Seed;
import org.yaodian.testing.Seeds;

/** What the city wrote stays in the plan of a district as it is. */
@SuppressWarnings("nls")
class MunicipalLockTest {

    private static final int STEPS = 300;

    private final SamplePlan city = new SamplePlan();
    private final SamplePlan district = new SamplePlan();
    private final CommandHarness harness = new CommandHarness(district.plan);

    MunicipalLockTest() {
        new CommandHarness(city.plan);
        district.plan.eAllContents().forEachRemaining(object -> {
            if (object instanceof Task task) {
                task.setId(task.getId() + "-own");
            }
        });
        harness.domain().getCommandStack()
                .execute(new RefineTasksCommand(district.plan, List.of(city.network, city.exchange), null));
    }

    private Task municipal() {
        return MunicipalTasks.in(district.plan).getFirst();
    }

    private Task own() {
        return (Task) MunicipalTasks.derivedFrom(municipal()).getFirst();
    }

    private static void assertLocked(PlanCommand command) {
        assertEquals(Messages.MunicipalLock_Task, command.refusal().orElse("not refused"));
        assertFalse(command.canExecute());
    }

    static Stream<Seed> seeds() {
        return Seeds.ten();
    }

    @Test
    void nameDatesUnitsAndKindOfAMunicipalTaskAreRefusedWithTheReason() {
        assertLocked(new RenameCommand(municipal(), "改写"));
        assertLocked(new SetDeadlineCommand(List.of(own(), municipal()), null, null, LocalDate.of(2007, 6, 30)));
        assertLocked(new SetLeadCommand(List.of(municipal()), district.office));
        assertLocked(new AddResponsibilityCommand(municipal(), district.office, ResponsibilityRole.COOPERATE));
        assertLocked(new ChangeKindCommand(municipal(), ElementKind.SYSTEM));
        assertLocked(new DuplicateCommand(List.of(municipal())));
        assertLocked(new MoveElementsCommand(List.of(municipal()), own().getParent(), 0));
        assertLocked(new DeleteFromPlanCommand(municipal().getResponsibilities()));
    }

    @Test
    void nothingOfTheDistrictComesAmongMunicipalTasks() {
        var place = municipal().getParent();
        assertEquals(Messages.MunicipalLock_Place,
                new CreateElementCommand(place, ElementKind.TASK, -1, "本区任务").refusal().orElse(""));
        assertEquals(Messages.MunicipalLock_Place,
                new MoveElementsCommand(List.of(own()), place, 0).refusal().orElse(""));
        assertTrue(new MoveElementsCommand(List.of(municipal()), place, 1).canExecute());
    }

    @Test
    void aMunicipalTaskCanBeLinkedAndDeletedAsAWhole() {
        harness.verify(new CreateRelationCommand(own(), municipal(), "支撑"));
        harness.verify(new DeleteFromPlanCommand(List.of(municipal())));
        assertEquals(1, MunicipalTasks.in(district.plan).size());
    }

    @Test
    void renumberingLeavesTheNumbersOfTheCity() {
        city.network.setCode("9.7");
        harness.domain().getCommandStack()
                .execute(new RefineTasksCommand(district.plan, List.of(city.portal), null));
        var codes = MunicipalTasks.in(district.plan).stream().map(Task::getCode).toList();
        harness.verify(new RenumberCommand(district.plan));
        assertEquals(codes, MunicipalTasks.in(district.plan).stream().map(Task::getCode).toList());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noCommandChangesWhatTheCityWrote(Seed seed) {
        var before = new HashMap<String, String>();
        MunicipalTasks.in(district.plan).forEach(task -> before.put(task.getId(), content(task)));
        var commands = new RandomCommands(district.plan, seed.random());
        for (int i = 0; i < STEPS; i++) {
            var command = commands.next();
            harness.domain().getCommandStack().execute(command);
            for (var task : MunicipalTasks.in(district.plan)) {
                assertEquals(before.get(task.getId()), content(task), command.getLabel());
            }
        }
    }

    /** All values and parts of an object; not what it refers to, which may be renamed or deleted. */
    private static String content(EObject object) {
        var values = object.eClass().getEAllAttributes().stream().filter(attribute -> !attribute.isTransient())
                .map(attribute -> attribute.getName() + "=" + object.eGet(attribute)).collect(Collectors.joining(","));
        return object.eClass().getName() + "[" + values + "]"
                + object.eContents().stream().map(MunicipalLockTest::content).collect(Collectors.joining());
    }
}
