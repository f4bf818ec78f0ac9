/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One document in every character set and with every line end gives the same plan. */
@SuppressWarnings("nls")
class EncodingTest {

    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE, Charset.forName("GB18030"), Charset.forName("UTF-32LE"));

    static Stream<Arguments> samplesAndCharsets() {
        return Samples.NAMES.stream().limit(6)
                .flatMap(name -> CHARSETS.stream().map(charset -> Arguments.of(name, charset)));
    }

    @ParameterizedTest
    @MethodSource("samplesAndCharsets")
    void withAByteOrderMarkThePlanIsTheSameAndTheMarkCounts(String name, Charset charset) {
        var plain = Samples.read(name);
        var draft = Samples.read(("\uFEFF" + Samples.text(name)).getBytes(charset));
        Outlines.assertSame(plain, draft);
        var first = plain.candidates().stream().filter(one -> !one.anchors().isEmpty()).findFirst().orElseThrow();
        var same = draft.candidates().stream().filter(one -> !one.anchors().isEmpty()).findFirst().orElseThrow();
        assertEquals(first.anchors().get(0).offset() + 1, same.anchors().get(0).offset());
    }

    @ParameterizedTest
    @MethodSource("samplesAndCharsets")
    void withoutAMarkThePlanIsTheSame(String name, Charset charset) {
        if (charset.name().startsWith("UTF-32")) {
            return;
        }
        var draft = Samples.read(Samples.text(name).getBytes(charset));
        Outlines.assertSame(Samples.read(name), draft);
        assertEquals(charset.name(), draft.toPlan().getSource().getCharset());
    }

    static List<String> names() {
        return Samples.NAMES;
    }

    @ParameterizedTest
    @MethodSource("names")
    void windowsLineEndsStayAndGiveTheSamePlan(String name) {
        var text = Samples.text(name).replace("\n", "\r\n");
        var draft = Samples.read(text.getBytes(StandardCharsets.UTF_8));
        Outlines.assertSame(Samples.read(name), draft);
        assertEquals(text, String.join("", draft.toPlan().getSource().getParagraphs()));
    }

    @ParameterizedTest
    @MethodSource("names")
    void oldMacintoshLineEndsGiveTheSamePlan(String name) {
        var draft = Samples.read(Samples.text(name).replace("\n", "\r").getBytes(Charset.forName("GB18030")));
        Outlines.assertSame(Samples.read(name), draft);
    }

    @ParameterizedTest
    @MethodSource("names")
    void halfWidthPunctuationGivesTheSameTasks(String name) {
        var half = Samples.text(name).replace('，', ',').replace('；', ';').replace('：', ':').replace('（', '(')
                .replace('）', ')');
        var draft = Samples.read(half.getBytes(StandardCharsets.UTF_8));
        Outlines.assertSame(Samples.read(name), draft);
    }

    /** Without the sample whose lines are broken by their width. */
    static List<String> unbrokenNames() {
        return Samples.NAMES.stream().filter(name -> !name.equals("xicheng-2012")).toList();
    }

    @ParameterizedTest
    @MethodSource("unbrokenNames")
    void fullWidthDigitsGiveTheSameTasks(String name) {
        var wide = new StringBuilder();
        Samples.text(name).chars()
                .forEach(c -> wide.append((char) (c >= '0' && c <= '9' ? c - '0' + '０' : c)));
        var draft = Samples.read(wide.toString().getBytes(StandardCharsets.UTF_8));
        Outlines.assertSame(Samples.read(name), draft);
    }
}
