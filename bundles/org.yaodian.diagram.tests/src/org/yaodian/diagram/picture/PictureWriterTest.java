/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.diagram.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.yaodian.diagram.AutomaticDiagrams;
import org.yaodian.diagram.Drawings;
import org.yaodian.diagram.VisibleNodes;
import org.yaodian.model.ElementKind;
import org.yaodian.model.generate.PlanGenerator;
import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.testing.Plans;
import org.yaodian.testing.SamplePlan;

@SuppressWarnings("nls")
class PictureWriterTest {

    private static final PictureOptions BARE = new PictureOptions(1, false, false);

    private final Diagram diagram = PlanFactory.eINSTANCE.createDiagram();

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 2, 3.3})
    void aPngIsAsLargeAsTheDiagramWithItsMargins(double scale) throws Exception {
        Drawings.node(diagram.getNodes(), new Bounds(-300, 700, 200, 100));
        var image = png(diagram, BARE.at(scale));
        assertEquals((int) Math.ceil(248 * scale), image.getWidth());
        assertEquals((int) Math.ceil(148 * scale), image.getHeight());
    }

    @Test
    void aPngShowsTheCards() throws Exception {
        var image = png(new SamplePlan().diagram, PictureOptions.STANDARD);
        assertTrue(colors(image) > 20, "only " + colors(image) + " colours");
        assertEquals(0xffffffff, image.getRGB(2, 2));
    }

    @Test
    void aTransparentPngHasNothingBehindTheCards() throws Exception {
        Drawings.node(diagram, 200, 100);
        var image = png(diagram, new PictureOptions(1, false, true));
        assertEquals(0, image.getRGB(2, 2));
        assertEquals(0xff, image.getRGB(124, 110) >>> 24);
    }

    @Test
    void aPictureOfManyBandsHasNoSeams() throws Exception {
        Drawings.node(diagram.getNodes(), new Bounds(0, 0, 5_000, 1_500));
        var image = png(diagram, BARE);
        var column = new int[image.getHeight() - 300];
        image.getRGB(2_600, 150, 1, column.length, column, 0, 1);
        assertEquals(1, Arrays.stream(column).distinct().count());
    }

    @Test
    void aHugePictureIsRefusedBeforeAnythingIsWritten() throws Exception {
        Drawings.node(diagram.getNodes(), new Bounds(0, 0, 100, 50));
        Drawings.node(diagram.getNodes(), new Bounds(50_000, 40_000, 100, 50));
        diagram.setName("很大的图");
        var out = new ByteArrayOutputStream();
        var e = assertThrows(PictureTooLargeException.class, () -> PictureWriter.png(diagram, 1, out));
        assertEquals(0, out.size());
        assertTrue(e.getMessage().contains("很大的图"), e.getMessage());
        assertTrue(e.largestScale() > 0.1 && e.largestScale() < 1);
    }

    @Test
    void coordinatesAtTheEndOfTheNumbersAreRefusedNotDrawn() {
        Drawings.node(diagram.getNodes(), new Bounds(Integer.MIN_VALUE, 0, 100, 50));
        Drawings.node(diagram.getNodes(), new Bounds(Integer.MAX_VALUE - 100, 0, 100, 50));
        assertThrows(PictureTooLargeException.class,
                () -> PictureWriter.png(diagram, 1, OutputStream.nullOutputStream()));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void aScaleThatIsNoScaleIsRefused(double scale) {
        assertThrows(IllegalArgumentException.class,
                () -> PictureWriter.png(diagram, scale, OutputStream.nullOutputStream()));
    }

    @Test
    void anEmptyDiagramIsAPictureWithItsName() throws Exception {
        diagram.setName("空图");
        assertTrue(colors(png(diagram, PictureOptions.STANDARD)) > 1);
        assertTrue(svg(diagram).getDocumentElement().getTextContent().contains("空图"));
    }

    @Test
    void theSameDiagramGivesTheSameBytes() throws Exception {
        var sample = new SamplePlan();
        assertArrayEquals(pngBytes(sample.diagram, BARE), pngBytes(sample.diagram, BARE));
        assertArrayEquals(svgBytes(sample.diagram), svgBytes(sample.diagram));
    }

    @Test
    void everyNameIsTextInTheSvg() throws Exception {
        for (var drawn : AutomaticDiagrams.createFor(PlanGenerator.generate(60, 3))) {
            var titles = texts(svg(drawn), "title");
            for (var node : VisibleNodes.of(drawn).places().keySet()) {
                assertTrue(titles.contains(((Element) node.getObject()).getName()));
            }
        }
    }

    @Test
    void theLinesOfANameAreTextInTheSvg() throws Exception {
        var sample = new SamplePlan();
        var texts = texts(svg(sample.diagram), "text");
        assertTrue(texts.contains("建成政务外网"), texts.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"</title><script>alert(1)</script>", "a\u0000\u0001\u001f\ud800b", "]]> & \" ' <",
            "🚀👩‍👩‍👧重庆",
            "\u202e反\u2066向", "\ufffe\uffff"})
    void hostileNamesAreOnlyText(String name) throws Exception {
        var plan = Plans.empty();
        Element system = Plans.element(plan, ElementKind.SYSTEM, name);
        var node = PlanFactory.eINSTANCE.createNode();
        node.setObject(system);
        diagram.getNodes().add(node);
        diagram.setName(name);
        var document = svg(diagram);
        assertEquals(0, document.getElementsByTagName("script").getLength());
        assertFalse(pngBytes(diagram, BARE).length == 0);
    }

    @Test
    void aNameOfAMillionCharactersIsShortened() throws Exception {
        var plan = Plans.empty();
        var node = PlanFactory.eINSTANCE.createNode();
        node.setObject(Plans.element(plan, ElementKind.SYSTEM, "重".repeat(1_000_000)));
        diagram.getNodes().add(node);
        assertTrue(svgBytes(diagram).length < 100_000);
    }

    @Test
    void danglingNodesAndEdgesAreDrawnAsFarAsTheyGo() throws Exception {
        var gone = PlanFactory.eINSTANCE.createNode();
        diagram.getNodes().add(gone);
        Drawings.edge(diagram, gone, null);
        Drawings.edge(diagram, gone, PlanFactory.eINSTANCE.createNode());
        var groups = svg(diagram).getElementsByTagName("g");
        assertEquals(2, groups.getLength());
    }

    @Test
    void whatIsInACollapsedNodeIsNotDrawn() throws Exception {
        var sample = new SamplePlan();
        sample.governmentNode.setCollapsed(true);
        var titles = texts(svg(sample.diagram), "title");
        assertTrue(titles.contains("电子政务"));
        assertFalse(titles.contains("建成政务外网"));
    }

    @Test
    void anErrorOfTheStreamIsPassedOn() {
        Drawings.node(diagram, 100, 50);
        var broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }
        };
        assertThrows(IOException.class, () -> PictureWriter.png(diagram, 1, broken));
        assertThrows(IOException.class, () -> PictureWriter.svg(diagram, broken));
    }

    @Test
    void theSvgNamesFontsWithChineseCharacters() throws Exception {
        var text = new String(svgBytes(diagram), StandardCharsets.UTF_8);
        assertTrue(text.contains("'Noto Sans CJK SC'") && text.contains("sans-serif"));
    }

    private static byte[] pngBytes(Diagram drawn, PictureOptions options) throws IOException {
        var out = new ByteArrayOutputStream();
        PictureWriter.png(drawn, options, out);
        return out.toByteArray();
    }

    private static BufferedImage png(Diagram drawn, PictureOptions options) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(pngBytes(drawn, options)));
    }

    private static byte[] svgBytes(Diagram drawn) throws IOException {
        var out = new ByteArrayOutputStream();
        PictureWriter.svg(drawn, out);
        return out.toByteArray();
    }

    private static Document svg(Diagram drawn) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(svgBytes(drawn)));
    }

    private static List<String> texts(Document document, String tag) {
        var nodes = document.getElementsByTagName(tag);
        var texts = new ArrayList<String>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }

    private static long colors(BufferedImage image) {
        return Arrays.stream(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0,
                image.getWidth())).distinct().count();
    }
}
