/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.editor.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.yaodian.model.plan.Element;

@SuppressWarnings("nls")
class LineStylesTest {

    private static final RGB WHITE = new RGB(255, 255, 255);

    private final SamplePlan sample = new SamplePlan();
    private final DisplayText document = DisplayText.of(SamplePlan.TEXT);
    private final HighlightIndex<Element> index = new HighlightIndex<>(PlanHighlights.of(sample.plan));

    private List<StyleRange> styles(String quote, Set<Element> selected) {
        var line = document.toDisplay(SamplePlan.range(quote));
        return new LineStyles<>(new ElementMarking(), WHITE).of(document, index, line, selected);
    }

    private String shown(StyleRange style) {
        return document.text().substring(style.start, style.start + style.length);
    }

    @Test
    void eachKindHasItsOwnColour() {
        var styles = styles("推进𠀀网建设；", Set.of());
        assertEquals(List.of("推进", "𠀀网", "建设"), styles.stream().map(this::shown).toList());
        assertNotEquals(styles.get(0).underlineColor, styles.get(1).underlineColor);
        assertEquals(styles.get(0).underlineColor, styles.get(2).underlineColor);
    }

    @Test
    void headingsAreBold() {
        assertEquals(SWT.BOLD, styles("一、基础设施", Set.of()).getFirst().fontStyle);
    }

    @Test
    void aSelectedElementStandsOutOverItsParts() {
        var plain = styles("推进𠀀网建设；", Set.of());
        var stressed = styles("推进𠀀网建设；", Set.of(sample.task));
        for (int i = 0; i < 3; i++) {
            assertTrue(stressed.get(i).background.getRed() < plain.get(i).background.getRed(), "segment " + i);
        }
    }

    @Test
    void aHitLiesOverTheStylesOfItsLine() {
        var line = document.toDisplay(SamplePlan.range("推进𠀀网建设；"));
        var hit = document.toDisplay(SamplePlan.range("进𠀀"));
        var styles = LineStyles.withHits(styles("推进𠀀网建设；", Set.of()), List.of(hit), line);
        assertEquals(List.of("推", "进𠀀", "网", "建设"), styles.stream().map(this::shown).toList());
    }
}
