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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaodian.model.Outline;
import org.yaodian.model.file.PlanFile;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Relation;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.model.sector.ElementType;
import org.yaodian.model.sector.RelationType;
import org.yaodian.model.sector.Template;
import org.yaodian.rules.Checker;
import org.yaodian.rules.Finding;
import org.yaodian.rules.Severity;

/** What the templates of a sector have to fulfil. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class TemplatesContract {

    private final InstalledSector installed;
    private final Path folder;

    /**
     * Reads a sector.
     *
     * @param id     its id
     * @param folder an empty folder
     * @throws IOException when it cannot be made
     */
    protected TemplatesContract(String id, Path folder) throws IOException {
        installed = InstalledSector.of(id);
        this.folder = Files.createDirectories(folder);
    }

    Stream<Template> templates() {
        return installed.sector().templates().stream();
    }

    private WorkPlan load(Template template) throws IOException {
        var file = folder.resolve(template.id() + ".plan");
        try (var content = template.open()) {
            Files.write(file, content.readAllBytes());
        }
        return PlanFile.load(file).plan();
    }

    private static boolean isWorked(Template template) {
        return template.use() != Template.Use.PLAN;
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aTemplateIsSavedAsItIs(Template template) throws IOException {
        try (var content = template.open()) {
            assertEquals(new String(content.readAllBytes(), StandardCharsets.UTF_8),
                    new String(PlanFile.toBytes(load(template)), StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aTemplateHasNoErrorsAndASampleNoWarnings(Template template) throws IOException {
        var faults = Checker.standard().check(load(template), null).stream()
                .filter(finding -> finding.severity() == Severity.ERROR
                        || finding.severity() == Severity.WARNING && template.use() == Template.Use.SAMPLE)
                .map(Finding::message).toList();
        assertEquals(List.of(), faults);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void nothingInATemplateLiesOutsideTheYear(Template template) throws IOException {
        var faults = Checker.standard().check(load(template), null).stream()
                .filter(finding -> finding.ruleId().endsWith(".year")).map(Finding::message).toList();
        assertEquals(List.of(), faults);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void patternsAndSamplesHaveADrawing(Template template) throws IOException {
        if (isWorked(template)) {
            var diagrams = load(template).getDiagrams();
            assertFalse(diagrams.isEmpty());
            diagrams.stream().flatMap(diagram -> Outline.nodes(diagram).stream())
                    .forEach(node -> assertTrue(node.getBounds() != null && node.getObject() != null));
        }
    }

    @Test
    void everyTypeStandsInAPatternOrASample() throws IOException {
        var elements = new TreeSet<>(installed.sector().elementTypes().stream().map(ElementType::id).toList());
        var relations = new TreeSet<>(installed.sector().relationTypes().stream().map(RelationType::id).toList());
        for (var template : installed.sector().templates()) {
            var plan = load(template);
            Outline.elements(plan).map(Element::getTypeId).filter(id -> id != null).forEach(elements::remove);
            plan.getRelations().stream().map(Relation::getTypeId).filter(id -> id != null)
                    .forEach(relations::remove);
        }
        assertEquals(new TreeSet<>(), elements);
        assertEquals(new TreeSet<>(), relations);
    }

    @Test
    void everyRelationJoinsWhatItsTypeAllows() throws IOException {
        for (var template : installed.sector().templates()) {
            for (var relation : load(template).getRelations()) {
                installed.sector().relationTypes().stream().filter(type -> type.id().equals(relation.getTypeId()))
                        .forEach(type -> assertEquals(Optional.empty(),
                                type.refusal(relation.getFrom(), relation.getTo())));
            }
        }
    }
}
