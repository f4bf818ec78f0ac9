/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaodian.diagram.shape.Rgb;
import org.yaodian.diagram.shape.TextStyle;
import org.yaodian.diagram.text.AwtTextMeasure;

class TypeFaceTest {

    @BeforeEach
    void display() {
        Display.getDefault();
    }

    @ParameterizedTest
    @ValueSource(strings = {"建成应急指挥监管系统应用", "1.19.4", "2008-05-31", "FS+12", "《》（），。", "≥70%"})
    void theScreenMeasuresWhatPicturesMeasure(String text) {
        for (var bold : new boolean[]{false, true}) {
            var style = new TextStyle(13, bold, Rgb.WHITE);
            var picture = AwtTextMeasure.shared().width(text, style);
            assertEquals(picture, SwtTextMeasure.SHARED.width(text, style), picture * 0.012);
        }
    }

    @Test
    void theOutlineOfALongTextHasAllItsCharacters() {
        var face = TypeFace.of(false);
        var text = "一".repeat(40);
        var bounds = new float[4];
        face.outline(text).getBounds(bounds);

        assertEquals(face.width(text), bounds[0] + bounds[2], face.emSize() / 2);
        assertTrue(bounds[1] < 0);
    }

    @Test
    void anOutlineIsMadeOnce() {
        assertSame(TypeFace.of(true).outline("任务"), TypeFace.of(true).outline("任务"));
    }
}
