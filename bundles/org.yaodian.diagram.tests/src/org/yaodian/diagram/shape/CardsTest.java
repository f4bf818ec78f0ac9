/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.diagram.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yaodian.diagram.shape.Mark.PathMark;
import org.yaodian.diagram.shape.Mark.TextMark;
import org.yaodian.diagram.text.AwtTextMeasure;
import org.yaodian.diagram.text.TextMeasure;
import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.geometry.Point;
import org.yaodian.model.geometry.Route;

@SuppressWarnings("nls")
class CardsTest {

    private static final String NAME = "规划建设人口综合管理、城市图像监控、突发公共事件应急管理等跨部门的信息系统";

    private final TextMeasure measure = AwtTextMeasure.shared();
    private final Cards cards = new Cards(measure);

    @ParameterizedTest
    @EnumSource
    void everythingOnACardFitsInItsHeight(ShapeKind kind) {
        var shape = shape(kind, NAME);
        var height = cards.height(shape, Cards.WIDTH);
        for (var mark : cards.marks(shape, Cards.WIDTH, height)) {
            for (var place : places(mark)) {
                assertTrue(place.x() >= -0.01 && place.x() <= Cards.WIDTH + 0.01, place.toString());
                assertTrue(place.y() >= -0.01 && place.y() <= height + 2, place.toString());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theWholeNameIsOnACardThatIsHighEnough(ShapeKind kind) {
        var shape = shape(kind, NAME);
        assertTrue(texts(shape, cards.height(shape, Cards.WIDTH)).contains(NAME));
    }

    @Test
    void aLowCardShortensTheNameAndDropsTheFacts() {
        var texts = texts(shape(ShapeKind.TASK, NAME), 38);
        assertFalse(texts.contains("市信息委"));
        assertTrue(texts.stream().anyMatch(t -> t.endsWith("…")));
    }

    @Test
    void theSmallestCardCanBeDrawn() {
        assertFalse(cards.marks(shape(ShapeKind.TASK, NAME), 0, 0).isEmpty());
    }

    @Test
    void aWiderCardIsNotHigher() {
        var shape = shape(ShapeKind.TASK, NAME);
        assertTrue(cards.height(shape, 400) <= cards.height(shape, 200));
    }

    @Test
    void aLineMeetsTheOutlineNotTheCorner() {
        var place = Ends.touch(Silhouette.HEXAGON, new Bounds(0, 0, 100, 40), new Location(200, 10));
        assertEquals(10, place.y(), 0.01);
        assertEquals(94.5, place.x(), 0.01);
    }

    @ParameterizedTest
    @EnumSource
    void linesFromAllSidesMeetTheOutline(Silhouette silhouette) {
        var bounds = new Bounds(10, 20, 120, 50);
        for (int angle = 0; angle < 360; angle += 7) {
            var far = new Location(70 + 300 * Math.cos(Math.toRadians(angle)),
                    45 + 300 * Math.sin(Math.toRadians(angle)));
            var place = Ends.touch(silhouette, bounds, far);
            assertTrue(place.x() > 9.9 && place.x() < 130.1 && place.y() > 19.9 && place.y() < 70.1,
                    place.toString());
            assertTrue(place.distance(new Location(70, 45)) > 15, place.toString());
        }
    }

    @Test
    void aLineRunsOverItsBendPoints() {
        var line = Ends.line(Silhouette.ROUNDED, new Bounds(0, 0, 100, 40), Silhouette.ROUNDED,
                new Bounds(200, 100, 100, 40), new Route(List.of(new Point(150, 20), new Point(150, 120))));
        assertEquals(List.of(new Location(100, 20), new Location(150, 20), new Location(150, 120),
                new Location(200, 120)), line);
    }

    @Test
    void anArrowEndsWhereItsLineEnds() {
        var shape = new LineShape(Styles.INK, Mark.Stroke.THIN, ArrowHead.NONE, ArrowHead.TRIANGLE, "");
        var marks = new Links(measure).marks(shape, List.of(new Location(0, 0), new Location(0, 50)));
        assertEquals(new Location(0, 50), places(marks.get(1)).getFirst());
    }

    @Test
    void aLabelNeverHidesAShortLine() {
        var links = new Links(measure);
        var shape = new LineShape(Styles.INK, Mark.Stroke.THIN, ArrowHead.NONE, ArrowHead.TRIANGLE, "经平台交换");
        var longLine = links.marks(shape, List.of(new Location(0, 100), new Location(300, 100)));
        var shortLine = links.marks(shape, List.of(new Location(0, 100), new Location(40, 100)));

        assertTrue(places(longLine.getLast()).getFirst().y() > 100);
        assertTrue(places(shortLine.getLast()).getFirst().y() < 98);
    }

    private static Shape shape(ShapeKind kind, String name) {
        return new Shape(kind.look(), kind.fill(), name, "4.3",
                List.of(new Badge(Icon.PERSON, "市信息委", Badge.Tone.PLAIN),
                        new Badge(Icon.CLOCK, "年底前", Badge.Tone.PLAIN),
                        new Badge(Icon.CLOCK, "无完成时限", Badge.Tone.WARNING)),
                false, false);
    }

    private List<String> texts(Shape shape, int height) {
        return cards.marks(shape, Cards.WIDTH, height).stream().filter(TextMark.class::isInstance)
                .map(m -> String.join("", ((TextMark) m).lines().stream().map(Mark.Placed::text).toList())).toList();
    }

    private List<Location> places(Mark mark) {
        var places = new ArrayList<Location>();
        switch (mark) {
            case TextMark text -> text.lines().forEach(line -> {
                places.add(new Location(line.x(), line.baseline()));
                places.add(new Location(line.x() + measure.width(line.text(), text.style()), line.baseline()));
            });
            case PathMark path -> path.path().segments().forEach(segment -> {
                switch (segment) {
                    case VectorPath.Move(var x, var y) -> places.add(new Location(x, y));
                    case VectorPath.Line(var x, var y) -> places.add(new Location(x, y));
                    case VectorPath.Curve curve -> places.add(new Location(curve.x(), curve.y()));
                    case VectorPath.Close close -> {
                        // adds no place of its own
                    }
                }
            });
        }
        return places;
    }
}
