/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.edit.commands.clipboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaodian.model.ElementKind;
import org.yaodian.model.plan.Element;
import org.yaodian.testing.SamplePlan;

class TextLinesTest {

    private static List<String> names(List<Element> elements) {
        return elements.stream().map(Element::getName).toList();
    }

    @Test
    void eachLineIsAnElementAndIndentedLinesAreParts() {
        var elements = TextLines.parse("推进政务公开\n\t完成目录编制\n  \n\t公开指南\n改造门户\n").orElseThrow().elements();
        assertEquals(List.of("推进政务公开", "改造门户"), names(elements));
        assertEquals(List.of("完成目录编制", "公开指南"), names(elements.get(0).getChildren()));
    }

    @ParameterizedTest
    @CsvSource({"'1. 推进公开',推进公开", "'1.2 推进公开',推进公开", "'（一）推进公开',推进公开", "'一、推进公开',推进公开", "'• 推进公开',推进公开",
            "'- 推进公开',推进公开", "'③推进公开',推进公开", "'2008年完成',2008年完成"})
    void numbersAndBulletsAreLeftOut(String line, String name) {
        assertEquals(List.of(name), names(TextLines.parse(line).orElseThrow().elements()));
    }

    @Test
    void whatMayNotStandInsideStandsBeside() {
        var elements = TextLines.parse("电子商务管理办法\n\t电子商务大会").orElseThrow().elements();
        assertEquals(2, elements.size());
        assertTrue(ElementKind.EVENT.isKindOf(elements.get(1)));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " \n\t", "----\n***"})
    void withoutWordsThereIsNothing(String text) {
        assertTrue(TextLines.parse(text).isEmpty());
    }

    @Test
    void aWholeBookIsNoList() {
        assertTrue(TextLines.parse("行\n".repeat(TextLines.MOST + 1)).isEmpty());
    }

    @Test
    void whatIsWrittenIsReadBackInTheSameShape() {
        var sample = new SamplePlan();
        var text = TextLines.write(PlanFragment.of(List.of(sample.network, sample.exchange)));
        var read = TextLines.parse(text).orElseThrow().elements();
        assertEquals(names(List.of(sample.network, sample.exchange)), names(read));
        assertEquals(names(sample.network.getChildren()), names(read.get(0).getChildren()));
    }
}
