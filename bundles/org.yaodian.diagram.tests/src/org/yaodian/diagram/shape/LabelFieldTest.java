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
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.yaodian.model.geometry.Bounds;

class LabelFieldTest {

    private static final Area SIZE = new Area(0, 0, 60, 15);
    private static final List<Location> LEVEL = List.of(new Location(0, 100), new Location(400, 100));

    private final LabelField<String, String> field = new LabelField<>(LabelField.byId(key -> key));

    @Test
    void aLabelStandsInTheMiddleOfTheLongestStretch() {
        field.put("a", List.of(new Location(0, 0), new Location(50, 0), new Location(50, 300), new Location(80, 300)),
                SIZE);
        field.settle();
        assertEquals(new LabelPlace(Area.around(50, 150, 60, 15), false), field.placeOf("a"));
    }

    @Test
    void aLabelSlidesAwayFromANode() {
        field.put("a", LEVEL, SIZE);
        field.nodes(Map.of("n", new Area(180, 80, 60, 40)));
        field.settle();
        var place = field.placeOf("a");
        assertFalse(place.beside());
        assertEquals(0, place.area().shared(new Area(180, 80, 60, 40)));
        assertTrue(place.area().x() > 12 && place.area().x() + 60 < 388, place::toString);
    }

    @Test
    void aShortLinkHasItsLabelBesideIt() {
        field.put("a", List.of(new Location(0, 100), new Location(40, 100)), SIZE);
        field.settle();
        var place = field.placeOf("a");
        assertTrue(place.beside());
        assertTrue(place.area().y() + place.area().height() < 100, place::toString);
    }

    @Test
    void linksThatRunTogetherHaveLabelsApart() {
        for (int i = 0; i < 5; i++) {
            field.put("k" + i, LEVEL, SIZE);
        }
        field.settle();
        for (int i = 0; i < 5; i++) {
            for (int j = 0; j < i; j++) {
                assertEquals(0, field.placeOf("k" + i).area().shared(field.placeOf("k" + j).area()), i + " over " + j);
            }
        }
    }

    @Test
    void onlyLabelsNearAChangeArePlacedAgain() {
        field.put("a", LEVEL, SIZE);
        field.put("b", List.of(new Location(0, 5000), new Location(400, 5000)), SIZE);
        assertEquals(Set.of("a", "b"), field.settle());
        field.nodes(Map.of("n", new Area(190, 90, 20, 20)));
        assertEquals(Set.of("a"), field.settle());
        field.nodes(Map.of());
        assertEquals(Set.of("a"), field.settle());
    }

    @Test
    void aRemovedLabelLeavesItsPlaceToOthers() {
        field.put("a", LEVEL, SIZE);
        field.put("b", LEVEL, SIZE);
        field.settle();
        var best = field.placeOf("a");
        field.remove("a");
        assertEquals(Set.of("b"), field.settle());
        assertNull(field.placeOf("a"));
        assertEquals(best, field.placeOf("b"));
    }

    @Test
    void onlyTheHeadingOfAnOpenContainerIsKeptFree() {
        assertEquals(new Area(1, 2, 300, 34), LabelField.body(new Bounds(1, 2, 300, 200), true));
        assertEquals(new Area(1, 2, 300, 200), LabelField.body(new Bounds(1, 2, 300, 200), false));
    }

    @Test
    void thePlacesDoNotDependOnWhatWasChangedBefore() {
        var random = new Random(20_070_301);
        var lines = new HashMap<String, List<Location>>();
        var nodes = new HashMap<String, Area>();
        for (int i = 0; i < 400; i++) {
            var key = "k" + random.nextInt(60);
            if (random.nextInt(5) == 0) {
                lines.remove(key);
                field.remove(key);
            } else {
                lines.put(key, line(random));
                field.put(key, lines.get(key), SIZE);
            }
            nodes.put("n" + random.nextInt(20),
                    new Area(random.nextInt(900), random.nextInt(600), 100, 40));
            field.nodes(nodes);
            if (random.nextBoolean()) {
                field.settle();
            }
        }
        field.settle();
        var fresh = new LabelField<String, String>(LabelField.byId(key -> key));
        fresh.nodes(nodes);
        lines.forEach((key, line) -> fresh.put(key, line, SIZE));
        fresh.settle();
        lines.keySet().forEach(key -> assertEquals(fresh.placeOf(key), field.placeOf(key), key));
    }

    private static List<Location> line(Random random) {
        var x = random.nextInt(900);
        var y = random.nextInt(600);
        var turn = new Location(x + random.nextInt(300), y);
        return List.of(new Location(x, y), turn, new Location(turn.x(), y + random.nextInt(200)));
    }
}
