/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.expo;

import java.nio.file.Path;
import java.util.List;

import org.yaodian.diagram.AutomaticDiagrams;
import org.yaodian.expo.rules.CountdownRule;
import org.yaodian.model.plan.Chapter;
import org.yaodian.rules.Checker;
import org.yaodian.testing.sector.TemplateBuilder;

/** Writes the templates of this sector, counted back and laid out. */
public final class ExpoTemplates {

    private ExpoTemplates() {
    }

    /**
     * Writes them.
     *
     * @param arguments the folder {@code templates} of the bundle
     */
    public static void main(String... arguments) {
        var folder = Path.of(arguments[0]);
        empty().save(folder.resolve("empty.plan"));
        drawn(countedBack(CountdownPattern.build())).save(folder.resolve("countdown.plan"));
        drawn(countedBack(ExpoSample.build())).save(folder.resolve("sample.plan"));
    }

    private static TemplateBuilder empty() {
        var builder = new TemplateBuilder("expo", "世博信息化工作计划");
        builder.chapter("世博信息化");
        return builder;
    }

    /** Gives what has a duration and no dates its latest dates. */
    private static TemplateBuilder countedBack(TemplateBuilder builder) {
        new Checker(List.of(new CountdownRule())).check(builder.plan(), null)
                .forEach(finding -> finding.fixes().getFirst().apply());
        return builder;
    }

    private static TemplateBuilder drawn(TemplateBuilder builder) {
        var plan = builder.plan();
        plan.getChildren().stream().map(Chapter.class::cast)
                .forEach(chapter -> plan.getDiagrams().add(AutomaticDiagrams.of(plan, chapter)));
        return builder;
    }
}
