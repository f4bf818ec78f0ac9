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

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaodian.model.generate.PlanGenerator;
import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.geometry.Route;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.WorkPlan;

/**
 * Cuts and changes whole files byte by byte: each result is read, or refused with a place. Each byte gets some telling
 * other values; the system property {@value #ALL} set to true gives it all 255.
 */
class EveryByteTest {

    static final String ALL = "yaodian.everyByte";

    private static final int[] SOME = {0x01, 0x80, '<' ^ 'e'};

    static Stream<byte[]> files() throws IOException {
        return Stream.of(file(PlanGenerator.generate(1, 1)), file(PlanGenerator.generate(2, 2)),
                file(withFacets()), file(withDiagram()), file(PlanFactory.eINSTANCE.createWorkPlan()));
    }

    private static WorkPlan withFacets() {
        var plan = PlanGenerator.generate(1, 3);
        small(plan);
        plan.getChildren().get(0).getFacets().add(SampleSector.government().filledFacet(plan.getChildren().get(0)));
        return plan;
    }

    private static WorkPlan withDiagram() {
        var plan = PlanGenerator.generate(2, 4);
        small(plan);
        var diagram = PlanFactory.eINSTANCE.createDiagram();
        plan.getDiagrams().add(diagram);
        for (var element : plan.getChildren()) {
            var node = PlanFactory.eINSTANCE.createNode();
            node.setObject(element);
            node.setBounds(new Bounds(1, 2, 3, 4));
            diagram.getNodes().add(node);
            var edge = PlanFactory.eINSTANCE.createEdge();
            edge.setSource(node);
            edge.setTarget(node);
            edge.setRoute(Route.parse("1,2 3,4"));
            diagram.getEdges().add(edge);
        }
        return plan;
    }

    private static void small(WorkPlan plan) {
        plan.getUnits().clear();
        plan.getRelations().clear();
        plan.getDependencies().clear();
    }

    private static byte[] file(WorkPlan plan) throws IOException {
        while (plan.getUnits().size() > 2) {
            plan.getUnits().remove(2);
        }
        return PlanFile.toBytes(plan);
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyTruncationIsRefused(byte[] file) throws IOException {
        int end = new String(file, "UTF-8").stripTrailing().getBytes("UTF-8").length;
        for (int length = 0; length < end; length++) {
            assertTrue(read(Arrays.copyOf(file, length)) == null, "length " + length);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyChangedByteIsReadOrRefused(byte[] file) throws IOException {
        var changes = Boolean.getBoolean(ALL) ? IntStream.range(1, 256).toArray() : SOME;
        for (int place = 0; place < file.length; place++) {
            for (int change : changes) {
                var changed = file.clone();
                changed[place] ^= change;
                var plan = read(changed);
                if (plan != null && change == 1) {
                    assertNotNull(read(PlanFile.toBytes(plan)), "byte " + place);
                }
            }
        }
    }

    /** The plan, or null when it was refused with a place and a reason. */
    private static WorkPlan read(byte[] bytes) throws IOException {
        try {
            return new PlanReader(() -> new ByteArrayInputStream(bytes), bytes.length, EPackage.Registry.INSTANCE,
                    List.of()).read().plan();
        } catch (MalformedPlanException e) {
            assertTrue(e.line > 0 && e.column > 0 && e.getMessage().length() > 10
                    && !e.getMessage().contains("Exception") && !e.getMessage().startsWith("Index"), e::getMessage);
            return null;
        }
    }
}
