/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.rural;

import java.nio.file.Path;

import org.yaodian.diagram.AutomaticDiagrams;
import org.yaodian.model.plan.Chapter;
import org.yaodian.testing.sector.TemplateBuilder;

/** Writes the templates of this sector, laid out. */
public final class RuralTemplates {

    private RuralTemplates() {
    }

    /**
     * Writes them.
     *
     * @param arguments the folder {@code templates} of the bundle
     */
    public static void main(String... arguments) {
        var folder = Path.of(arguments[0]);
        empty().save(folder.resolve("empty.plan"));
        drawn(StationPattern.build()).save(folder.resolve("station.plan"));
        drawn(RuralSample.build()).save(folder.resolve("sample.plan"));
    }

    private static TemplateBuilder empty() {
        var builder = new TemplateBuilder("rural", "农村信息化工作计划");
        builder.chapter("农村信息化");
        return builder;
    }

    private static TemplateBuilder drawn(TemplateBuilder builder) {
        var plan = builder.plan();
        plan.getChildren().stream().map(Chapter.class::cast)
                .forEach(chapter -> plan.getDiagrams().add(AutomaticDiagrams.of(plan, chapter)));
        return builder;
    }
}
