/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.sector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.model.file.PlanFile;
import org.yaodian.model.plan.Chapter;
import org.yaodian.model.sector.SectorReader;
import org.yaodian.model.sector.Template;
import org.yaodian.testing.PlainRegistry;
import org.yaodian.testing.SamplePlan;

class TemplatePlanTest {

    @TempDir
    Path folder;

    private Template template() throws IOException {
        var file = folder.resolve("t.plan");
        PlanFile.save(new SamplePlan().plan, file);
        return new Template("t", "T", "", Template.Use.PLAN, file.toUri().toURL());
    }

    @Test
    void aPlanOfATemplateHasTheSameContentAndIdentitiesOfItsOwn() throws IOException {
        var sample = new SamplePlan();
        var plan = TemplatePlan.copy(template());
        assertEquals(sample.plan.getChildren().stream().map(each -> each.getName()).toList(),
                plan.getChildren().stream().map(each -> each.getName()).toList());
        assertEquals(sample.plan.getDiagrams().size(), plan.getDiagrams().size());
        assertNull(plan.getId());
        assertNull(plan.getChildren().get(0).getId());
        assertEquals(plan.getChildren().get(0), plan.getDiagrams().get(0).getSubject());
    }

    @Test
    void whatIsNoPlanIsRefusedWithItsName() throws IOException {
        var file = Files.writeString(folder.resolve("bad.plan"), "nothing");
        var bad = new Template("b", "B", "", Template.Use.PLAN, file.toUri().toURL());
        assertTrue(assertThrows(IOException.class, () -> TemplatePlan.copy(bad)).getMessage().contains("bad.plan"));
    }

    @Test
    void chaptersOfAPatternAreTakenApart() throws IOException {
        var fragment = PatternInsertion.read(template());
        assertEquals(1, fragment.elements().stream().filter(Chapter.class::isInstance).count(),
                "only the chapter that is drawn stays");
        assertTrue(fragment.elements().stream().anyMatch(element -> "电子商务推进会".equals(element.getName())));
    }

    @Test
    void samplesAreOfferedByTheirDeclarationAlone() {
        var registry = new PlainRegistry(SectorReader.POINT).add(TemplatePlanTest.class.getResource("plugin.xml"))
                .registry();
        assertEquals(List.of(new SampleOffer("trial", "worked", "Trial", "Worked", "To look at")),
                SampleOffer.read(registry));
    }
}
