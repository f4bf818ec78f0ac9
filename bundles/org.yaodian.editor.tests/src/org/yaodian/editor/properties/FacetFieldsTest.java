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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.views.properties.tabbed.ITabDescriptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.editor.properties.FieldControl.Parsed;
import org.yaodian.editor.sector.TrialSector;
import org.yaodian.model.edit.PlanEditingDomain;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.Quantity;
import org.yaodian.model.plan.Task;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.plan.UnitKind;
import org.yaodian.model.sector.FacetForm;
import org.yaodian.testing.SamplePlan;

class FacetFieldsTest {

    private final SamplePlan sample = new SamplePlan();
    private final PlanEditingDomain domain = new PlanEditingDomain();
    private final TrialSector trial = new TrialSector();
    private final Quantity quantity = PlanFactory.eINSTANCE.createQuantity();
    private final Unit unit = PlanFactory.eINSTANCE.createUnit();
    private final Task task = PlanFactory.eINSTANCE.createTask();
    private final Diagram drawing = PlanFactory.eINSTANCE.createDiagram();

    @BeforeEach
    void open() {
        trial.install();
        sample.platform.getFacets().addAll(List.of(quantity, unit, task, drawing));
        sample.guide.getFacets().add(PlanFactory.eINSTANCE.createQuantity());
        domain.open(sample.plan, URI.createURI("memory:/facets.plan"));
    }

    @AfterEach
    void forget() {
        TrialSector.uninstall();
    }

    private FacetForm form(String name) {
        return trial.sector().facetForms().stream().filter(form -> form.name().equals(name)).findFirst().orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private <T> SharedField<T> field(String form, String label, EObject... objects) {
        return (SharedField<T>) SharedField.of(objects.length == 0 ? List.of(sample.platform) : List.of(objects),
                form(form)).stream().filter(each -> each.first().label().equals(label)).findFirst().orElseThrow();
    }

    private FieldControl<?> control(String form, String label) {
        return field(form, label).first().control();
    }

    private static List<String> tabs(EObject... objects) {
        return FacetTabs.of(new StructuredSelection(objects)).stream().map(ITabDescriptor::getLabel).toList();
    }

    @Test
    void theControlFollowsFromTheFeature() {
        assertInstanceOf(FieldControl.Choice.class, control("Body", "Kind"));
        assertTrue(assertInstanceOf(FieldControl.Line.class, control("Body", "Since")).calendar());
        assertEquals(new FieldControl.Units(false, false), control("Body", "Above"));
        assertEquals(new FieldControl.Units(true, true), control("Body", "After"));
        assertInstanceOf(FieldControl.Flag.class, control("Work", "Milestone"));
        assertInstanceOf(FieldControl.LongText.class, control("Work", "Remark"));
        assertEquals(new FieldControl.Elements(false, List.of("trial.count")), control("Drawing", "Drawn"));
        assertEquals("%", assertInstanceOf(FieldControl.Line.class, control("Work", "Done")).unit());
        assertEquals(List.of("villages", "towns"),
                assertInstanceOf(FieldControl.Line.class, control("Count", "Of what")).proposals());
        assertEquals("As counted", field("Count", "How many").first().help());
    }

    @Test
    void literalsOfAnEnumerationStandByTheirLabels() {
        SharedField<Object> kind = field("Body", "Kind");
        assertTrue(kind.set(UnitKind.DISTRICT).isEmpty());
        assertEquals(UnitKind.DISTRICT, unit.getKind());
        assertEquals("District or county", kind.text());
    }

    @Test
    void aNumberOutOfRangeIsRefusedWithTheRange() {
        FieldControl.Line<?> done = assertInstanceOf(FieldControl.Line.class, control("Work", "Done"));
        assertTrue(assertInstanceOf(Parsed.Wrong.class, done.reader().read("101", 2007)).reason().contains("100"));
        assertInstanceOf(Parsed.Wrong.class, done.reader().read("many", 2007));
        assertEquals(new Parsed.Value<>(40), done.reader().read("40", 2007));
        FieldControl.Line<?> many = assertInstanceOf(FieldControl.Line.class, control("Count", "How many"));
        assertInstanceOf(Parsed.Wrong.class, many.reader().read("-1", 2007));
        assertInstanceOf(Parsed.Wrong.class, many.reader().read("1,200.5", 2007));
        assertEquals(new Parsed.Value<>(new BigDecimal("50.5")), many.reader().read("50.5", 2007));
    }

    @Test
    void anEditIsOneStepThatCanBeUndone() {
        SharedField<LocalDate> since = field("Body", "Since");
        assertTrue(since.set(LocalDate.of(2007, 5, 1)).isEmpty());
        assertEquals(LocalDate.of(2007, 5, 1), unit.getValidFrom());
        domain.getCommandStack().undo();
        assertNull(unit.getValidFrom());
        domain.getCommandStack().redo();
        assertEquals(LocalDate.of(2007, 5, 1), unit.getValidFrom());
    }

    @Test
    void theStepIsCalledByTheLabelOfTheField() {
        field("Body", "Since").set(LocalDate.of(2007, 5, 1));
        field("Count", "Of what").set("towns");
        assertTrue(domain.getCommandStack().getUndoCommand().getLabel().contains("Of what"));
    }

    @Test
    void unitsAndElementsAreLinkedAndUnlinked() {
        SharedField<List<Unit>> after = field("Body", "After");
        assertTrue(after.set(List.of(sample.bureau, sample.office)).isEmpty());
        assertEquals(List.of(sample.bureau, sample.office), unit.getSuccessors());
        SharedField<List<Element>> drawn = field("Drawing", "Drawn");
        assertTrue(drawn.set(List.of(sample.network)).isEmpty());
        assertEquals(sample.network, drawing.getSubject());
        drawn.set(List.of());
        assertNull(drawing.getSubject());
    }

    @Test
    void severalTextsStandInOneLine() {
        SharedField<List<Object>> aliases = field("Body", "Also called");
        FieldControl.Line<?> line = assertInstanceOf(FieldControl.Line.class, aliases.first().control());
        assertEquals(new Parsed.Value<>(List.of("甲", "乙")), line.reader().read("甲、 乙，", 2007));
        assertTrue(aliases.set(List.of("甲", "乙")).isEmpty());
        assertEquals("甲、乙", aliases.text());
    }

    @Test
    void manyObjectsAreEditedInOneStep() {
        SharedField<String> label = field("Count", "Of what", sample.platform, sample.guide);
        int before = domain.getCommandStack().position();
        assertTrue(label.set("towns").isEmpty());
        assertEquals("towns", quantity.getLabel());
        assertFalse(label.isMixed());
        assertEquals(before + 1, domain.getCommandStack().position());
    }

    @Test
    void headingsStandInTheOrderOfTheForm() {
        assertEquals(List.of("Number", "Subject"), SharedField.of(List.of(sample.platform), form("Count")).stream()
                .map(each -> each.first().group().label()).toList());
    }

    @Test
    void eachFacetThatAllSelectedObjectsHaveIsATab() {
        assertEquals(List.of("Count", "Body", "Work", "Drawing"), tabs(sample.platform));
        assertEquals(List.of("Count"), tabs(sample.platform, sample.guide));
        assertEquals(List.of(), tabs(sample.platform, sample.network));
        assertEquals(List.of(), tabs(sample.network));
        assertEquals(List.of(), tabs(sample.office));
    }

    @Test
    void theTabOfAnotherElementWithTheSameFacetIsTheSame() {
        var first = FacetTabs.of(new StructuredSelection(sample.platform)).get(0);
        var second = FacetTabs.of(new StructuredSelection(sample.guide)).get(0);
        assertEquals(first, second);
        assertEquals(first.hashCode(), second.hashCode());
        assertFalse(first.equals(FacetTabs.of(new StructuredSelection(sample.platform)).get(1)));
    }

    @Test
    void aRuleOfASectorIsAboutTheFieldThatItsEditorNames() {
        assertEquals("Quantity.value", RuleFields.fieldOf("trial.range"));
        assertEquals(List.of("Quantity.value", "Quantity.label"), Stream.of("How many", "Of what")
                .map(label -> field("Count", label).first().id()).toList());
    }
}
