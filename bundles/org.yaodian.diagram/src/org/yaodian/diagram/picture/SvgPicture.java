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

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.stream.Collectors;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.yaodian.diagram.shape.Mark;
import org.yaodian.diagram.shape.Rgb;
import org.yaodian.diagram.shape.VectorPath;
import org.yaodian.diagram.text.FontFamilies;

/** A scene as SVG 1.1. Every card is a group with its whole name as title; its lines of text stay text. */
final class SvgPicture {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private static final String FONTS = FontFamilies.PREFERRED.stream().map(name -> "'" + name + "'")
            .collect(Collectors.joining(", ", "", ", sans-serif"));

    private final Scene scene;
    private final PictureOptions options;

    SvgPicture(Scene scene, PictureOptions options) {
        this.scene = scene;
        this.options = options;
    }

    void write(OutputStream out) throws IOException {
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            line(xml);
            document(xml);
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException cause) {
                throw cause;
            }
            throw new IOException(e);
        }
    }

    private void document(XMLStreamWriter xml) throws XMLStreamException {
        var area = scene.area();
        xml.writeStartElement("svg");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("version", "1.1");
        xml.writeAttribute("width", number(area.getWidth() * options.scale()));
        xml.writeAttribute("height", number(area.getHeight() * options.scale()));
        xml.writeAttribute("viewBox", String.join(" ", number(area.getX()), number(area.getY()),
                number(area.getWidth()), number(area.getHeight())));
        xml.writeAttribute("font-family", FONTS);
        xml.writeAttribute("stroke-linejoin", "round");
        line(xml);
        title(xml, scene.name());
        if (!options.transparent()) {
            xml.writeEmptyElement("rect");
            xml.writeAttribute("x", number(area.getX()));
            xml.writeAttribute("y", number(area.getY()));
            xml.writeAttribute("width", number(area.getWidth()));
            xml.writeAttribute("height", number(area.getHeight()));
            xml.writeAttribute("fill", Rgb.WHITE.toString());
            line(xml);
        }
        for (var figure : scene.figures()) {
            group(xml, figure);
        }
        xml.writeEndElement();
        line(xml);
    }

    private static void group(XMLStreamWriter xml, Figure figure) throws XMLStreamException {
        xml.writeStartElement("g");
        xml.writeAttribute("class", figure.role());
        line(xml);
        title(xml, figure.title());
        for (var mark : figure.marks()) {
            switch (mark) {
                case Mark.PathMark path -> path(xml, path);
                case Mark.TextMark text -> text(xml, text);
            }
            line(xml);
        }
        xml.writeEndElement();
        line(xml);
    }

    private static void title(XMLStreamWriter xml, String text) throws XMLStreamException {
        if (!text.isEmpty()) {
            xml.writeStartElement("title");
            xml.writeCharacters(text);
            xml.writeEndElement();
            line(xml);
        }
    }

    private static void path(XMLStreamWriter xml, Mark.PathMark mark) throws XMLStreamException {
        xml.writeEmptyElement("path");
        xml.writeAttribute("d", data(mark.path()));
        xml.writeAttribute("fill", mark.fill() == null ? "none" : mark.fill().toString());
        if (mark.fill() != null) {
            xml.writeAttribute("fill-rule", "evenodd");
        }
        if (mark.line() != null) {
            xml.writeAttribute("stroke", mark.line().toString());
            xml.writeAttribute("stroke-width", number(mark.stroke().width()));
            if (!mark.stroke().dash().isEmpty()) {
                xml.writeAttribute("stroke-dasharray",
                        mark.stroke().dash().stream().map(SvgPicture::number).collect(Collectors.joining(" ")));
            }
        }
    }

    private static void text(XMLStreamWriter xml, Mark.TextMark mark) throws XMLStreamException {
        xml.writeStartElement("text");
        xml.writeAttribute("font-size", number(mark.style().size()));
        if (mark.style().bold()) {
            xml.writeAttribute("font-weight", "bold");
        }
        xml.writeAttribute("fill", mark.style().color().toString());
        for (var placed : mark.lines()) {
            xml.writeStartElement("tspan");
            xml.writeAttribute("x", number(placed.x()));
            xml.writeAttribute("y", number(placed.baseline()));
            xml.writeCharacters(placed.text());
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static String data(VectorPath path) {
        return path.segments().stream().map(segment -> switch (segment) {
            case VectorPath.Move(var x, var y) -> "M" + numbers(x, y);
            case VectorPath.Line(var x, var y) -> "L" + numbers(x, y);
            case VectorPath.Curve(var x1, var y1, var x2, var y2, var x, var y) -> "C" + numbers(x1, y1, x2, y2, x, y);
            case VectorPath.Close close -> "Z";
        }).collect(Collectors.joining());
    }

    private static String numbers(double... values) {
        return Arrays.stream(values).mapToObj(SvgPicture::number).collect(Collectors.joining(" "));
    }

    /** Two decimals are a fiftieth of a pixel even at four times the size. */
    private static String number(double value) {
        var rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    private static void line(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("\n");
    }
}
