/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.dnd;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yaodian.gef.Stage;
import org.yaodian.model.edit.commands.clipboard.PlanFragment;
import org.yaodian.model.plan.Element;

class PlanClipboardTest {

    private final Stage stage = new Stage();
    private final Clipboard clipboard = new Clipboard(Display.getDefault());

    @AfterEach
    void close() {
        clipboard.dispose();
        stage.close();
    }

    private PlanFragment fragment() {
        return PlanFragment.ofNodes(List.of(stage.sample.networkNode, stage.sample.exchangeNode, stage.sample.note));
    }

    @Test
    void oneCopyIsAPieceOfAPlanAndTextAndPicturesTogether() {
        var fragment = fragment();
        PlanClipboard.put(fragment, Display.getDefault());
        var offered = String.join(" ", clipboard.getAvailableTypeNames());
        for (var type : List.of("org.yaodian.plan", "UTF8_STRING", "image/png", "image/svg+xml")) {
            assertTrue(offered.contains(type), offered);
        }
        assertEquals(fragment.toText(), PlanClipboard.get(Display.getDefault()).orElseThrow().toText());
    }

    @Test
    void otherProgramsGetAnIndentedOutline() {
        PlanClipboard.put(fragment(), Display.getDefault());
        var lines = ((String) clipboard.getContents(TextTransfer.getInstance())).lines().toList();
        assertEquals(List.of("建成政务外网", "\t完成机房布线", "\t政务外网平台", "建成数据交换平台", "\t部门接入率", "待确认"),
                lines);
    }

    @Test
    void thePicturesAreDrawnWhenAskedFor() {
        var drawing = DrawnFragment.of(fragment());
        var png = PictureTransfer.PNG.draw(drawing);
        assertArrayEquals(new byte[]{(byte) 0x89, 'P', 'N', 'G'}, new byte[]{png[0], png[1], png[2], png[3]});
        assertTrue(new String(PictureTransfer.SVG.draw(drawing), StandardCharsets.UTF_8).contains("建成政务外网"));
    }

    @Test
    void textOfAnotherProgramBecomesElements() {
        clipboard.setContents(new Object[]{"1. 推进政务公开\n2. 建设市民信箱平台\n"},
                new Transfer[]{TextTransfer.getInstance()});
        var elements = PlanClipboard.get(Display.getDefault()).orElseThrow().elements();
        assertEquals(List.of("推进政务公开", "建设市民信箱平台"), elements.stream().map(Element::getName).toList());
    }

    @Test
    void whatIsOfferedIsSeenWhenLookedAt() {
        clipboard.setContents(new Object[]{"推进政务公开"}, new Transfer[]{TextTransfer.getInstance()});
        PlanClipboard.look(Display.getDefault());
        assertTrue(PlanClipboard.isOffered());
    }

    @Test
    void elementsThatWereNotDrawnStandInColumns() {
        var fragment = DrawnFragment.drawn(PlanFragment.of(stage.sample.government.getChildren()));
        var places = fragment.drawing().orElseThrow().getNodes().stream().map(node -> node.getBounds()).toList();
        assertEquals(3, places.size());
        assertTrue(Stream.of(0, 1).allMatch(
                i -> places.get(i).y() + places.get(i).height() < places.get(i + 1).y()));
    }
}
