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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.random.RandomGenerator;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaodian.model.Outline;
import org.yaodian.testing.Seed;

/** Properties that hold for any document. */
@SuppressWarnings("nls")
class RandomDocumentTest {

    private static ImportDraft readOrNull(String text, Charset charset) {
        try {
            return new WorkPointReader().read("random.txt", text.getBytes(charset), ImportOptions.standard(), null);
        } catch (ImportException e) {
            assertTrue(e.getMessage().contains("random.txt"), e.getMessage());
            return null;
        }
    }

    @ParameterizedTest
    @MethodSource("org.yaodian.testing.Seeds#hundred")
    void everyAnchorQuotesTheSourceExactly(Seed seed) {
        var text = RandomDocument.of(seed.random());
        var draft = readOrNull(text, StandardCharsets.UTF_8);
        if (draft == null) {
            return;
        }
        var plan = draft.toPlan();
        var source = String.join("", plan.getSource().getParagraphs());
        assertEquals(text, source);
        int[] points = source.codePoints().toArray();
        Outline.elements(plan).flatMap(element -> element.getAnchors().stream()).forEach(anchor -> {
            assertTrue(anchor.getLength() > 0);
            assertEquals(new String(points, anchor.getOffset(), anchor.getLength()), anchor.getText());
        });
    }

    @ParameterizedTest
    @MethodSource("org.yaodian.testing.Seeds#hundred")
    void everyElementHasANameAndAPlaceItMayStandIn(Seed seed) {
        var draft = readOrNull(RandomDocument.of(seed.random()), StandardCharsets.UTF_8);
        if (draft != null) {
            draft.candidates().forEach(one -> {
                assertTrue(!one.name().isBlank(), one.id());
                assertTrue(one.confidence() >= 0 && one.confidence() <= 1 && !one.reason().isBlank(), one.toString());
                assertTrue(ImportDraft.refusal(one.parent(), one.kind()).isEmpty(),
                        () -> one.parent() + " holds " + one);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("org.yaodian.testing.Seeds#hundred")
    void everyCharacterSetGivesTheSamePlan(Seed seed) {
        var text = RandomDocument.of(seed.random());
        var plain = readOrNull(text, StandardCharsets.UTF_8);
        for (var charset : new Charset[]{Charset.forName("GB18030"), StandardCharsets.UTF_16LE}) {
            var other = readOrNull((charset == StandardCharsets.UTF_16LE ? "\uFEFF" : "") + text, charset);
            assertEquals(plain == null, other == null);
            if (plain != null) {
                Outlines.assertSame(plain, other);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.yaodian.testing.Seeds#hundred")
    void anyLettersAreReadOrRefused(Seed seed) {
        var random = seed.random();
        var text = new StringBuilder();
        for (int i = random.nextInt(2000); i >= 0; i--) {
            text.append(letter(random));
        }
        readOrNull(text.toString(), StandardCharsets.UTF_8);
    }

    private static String letter(RandomGenerator random) {
        var signs = "，。；：、（）()《》“”\"\n\r\t\u3000 .,;:1234567890一二三四十百年月日%〔〕【】—-等的和与及在以为将对①②（一）第章条推进建设完善系统平台";
        return random.nextInt(3) == 0 ? Character.toString(0x4E00 + random.nextInt(0x5000))
                : random.nextInt(200) == 0 ? Character.toString(0x20000 + random.nextInt(500))
                        : signs.substring(random.nextInt(signs.length())).substring(0, 1);
    }

    @ParameterizedTest
    @MethodSource("org.yaodian.testing.Seeds#hundred")
    void anyBytesAreReadOrRefused(Seed seed) throws Exception {
        var bytes = new byte[seed.random().nextInt(3000)];
        seed.random().nextBytes(bytes);
        try {
            new WorkPointReader().read("random.bin", bytes, ImportOptions.standard(), null);
        } catch (ImportException e) {
            assertTrue(e.getMessage().contains("random.bin"), e.getMessage());
        }
    }
}
