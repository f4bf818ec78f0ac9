/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.Task;
import org.yaodian.model.plan.WorkPlan;

class OddFileTest {

    private static final String PLAN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <plan:WorkPlan xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:plan="http://www.yaodian.org/plan/1" \
            id="_p" version="1">
              <children xsi:type="plan:Task" id="_a" name="a" districts="_u _gone"/>
              <children xsi:type="plan:Task" id="_b" name="b">
                <responsibilities id="_r" unit="_lost" role="supervise"/>
              </children>
              <units id="_u" name="u"/>
              <dependencies id="_d" from="_a" to="_nowhere"/>
              <relations id="_e" from="_u" to="_b"/>
            </plan:WorkPlan>
            """;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("a.plan");
    }

    private LoadedPlan load(String text) throws IOException {
        Files.writeString(file, text);
        return PlanFile.load(file);
    }

    @Test
    void linksThatLeadNowhereAreWarnings() throws IOException {
        var loaded = load(PLAN);
        assertEquals(4, loaded.warnings().size(), () -> loaded.warnings().toString());
        assertFalse(loaded.readOnly());
        assertNull(loaded.plan().getDependencies().get(0).getTo());
    }

    @Test
    void linksThatLeadNowhereAreWrittenAgain() throws IOException {
        assertArrayEquals(PLAN.getBytes(StandardCharsets.UTF_8), PlanFile.toBytes(load(PLAN).plan()));
    }

    @Test
    void aLinkThatIsSetAgainReplacesTheLostOne() throws IOException {
        var plan = load(PLAN).plan();
        plan.getDependencies().get(0).setTo((Task) plan.getChildren().get(1));
        assertTrue(new String(PlanFile.toBytes(plan), StandardCharsets.UTF_8).contains("from=\"_a\" to=\"_b\""));
    }

    @Test
    void theSecondObjectWithAnIdGetsANewOne() throws IOException {
        var loaded = load(PLAN.replace("\"_b\" name", "\"_a\" name"));
        var elements = Outline.elements(loaded.plan()).toList();
        assertEquals("_a", elements.get(0).getId());
        assertNotEquals("_a", elements.get(1).getId());
        assertTrue(loaded.warnings().get(0).contains("_a"));
    }

    @Test
    void objectsWithoutAnIdGetOne() throws IOException {
        assertTrue(load(PLAN.replace(" id=\"_b\"", "")).plan().getChildren().get(1).getId().length() > 20);
    }

    @Test
    void aNewerPlanIsReadOnly() throws IOException {
        var loaded = load(PLAN.replace("version=\"1\">", "version=\"2\" colour=\"red\">"));
        assertTrue(loaded.readOnly());
        assertTrue(loaded.warnings().stream().anyMatch(warning -> warning.contains("colour")));
        assertThrows(PlanFileException.class, () -> PlanFile.save(loaded.plan(), file));
    }

    @Test
    void aNewerPlanCanBeSavedElsewhere() throws IOException {
        var other = folder.resolve("b.plan");
        PlanFile.save(load(PLAN.replace("version=\"1\"", "version=\"7\"")).plan(), other);
        assertEquals(PLAN, Files.readString(other));
    }

    @Test
    void anUnknownAttributeMakesThePlanReadOnly() throws IOException {
        var loaded = load(PLAN.replace("name=\"b\"", "nome=\"b\""));
        assertTrue(loaded.readOnly());
        assertTrue(loaded.warnings().stream().anyMatch(warning -> warning.contains("nome")));
    }

    @Test
    void anUnknownElementMakesThePlanReadOnly() throws IOException {
        var loaded = load(PLAN.replace("<units ", "<gadgets x=\"1\"><deep/>text</gadgets>\n<units "));
        assertTrue(loaded.readOnly());
        assertEquals(1, loaded.plan().getUnits().size());
    }

    @Test
    void anUnknownTypeMakesThePlanReadOnly() throws IOException {
        var loaded = load(PLAN.replaceFirst("plan:Task", "plan:Dream"));
        assertTrue(loaded.readOnly());
        assertEquals(1, loaded.plan().getChildren().size());
    }

    @Test
    void aMigrationRenamesFeaturesAndClasses() throws IOException {
        var old = PLAN.replace("name=\"b\"", "label=\"b\"").replace("plan:Task", "plan:Job");
        var read = new PlanReader(() -> new ByteArrayInputStream(old.getBytes(StandardCharsets.UTF_8)), old.length(),
                EPackage.Registry.INSTANCE, List.of(new JobBecameTask())).read();
        assertFalse(read.readOnly(), () -> read.warnings().toString());
        assertEquals("b", read.plan().getChildren().get(1).getName());
        assertEquals("migrated", read.plan().getNote());
    }

    private static final class JobBecameTask implements Migration {

        @Override
        public int from() {
            return 1;
        }

        @Override
        public String className(String name) {
            return name.equals("Job") ? "Task" : name;
        }

        @Override
        public String featureName(String className, String name) {
            return className.equals("Task") && name.equals("label") ? "name" : name;
        }

        @Override
        public void finish(WorkPlan plan) {
            plan.setNote("migrated");
        }
    }
}
