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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaodian.testing.CommandHarness;
import org.yaodian.testing.SamplePlan;

class AllCommandsTest {

    static Stream<CommandCase> cases() {
        return CommandCases.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isUndoneAndRedoneExactly(CommandCase oneCase) {
        var sample = new SamplePlan();
        var harness = new CommandHarness(sample.plan);
        harness.verify(oneCase.command().apply(sample));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isRefusedWhenThePlanIsReadOnly(CommandCase oneCase) {
        var sample = new SamplePlan();
        var harness = new CommandHarness(sample.plan);
        harness.domain().setReadOnly(true);
        harness.verifyRefused((Refusable) oneCase.command().apply(sample));
    }

    @Test
    void everyCommandHasACase() throws IOException {
        var sample = new SamplePlan();
        new CommandHarness(sample.plan);
        var tested = cases().map(oneCase -> oneCase.command().apply(sample).getClass().getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(commandsOfTheBundle(), tested);
    }

    private static Set<String> commandsOfTheBundle() throws IOException {
        var sources = Path.of(System.getProperty("yaodian.root"), "bundles", "org.yaodian.model.edit", "src");
        try (var files = Files.walk(sources)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith("Command.java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .filter(name -> !name.equals(PlanCommand.class.getSimpleName()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
