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
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.diagram.text.AwtTextMeasure;
import org.yaodian.model.ElementKind;
import org.yaodian.model.sector.ElementType;
import org.yaodian.model.sector.LineLook;
import org.yaodian.model.sector.Look;
import org.yaodian.model.sector.RelationEnd;
import org.yaodian.model.sector.RelationType;
import org.yaodian.model.sector.Sectors;
import org.yaodian.testing.TrialSector;

@SuppressWarnings("nls")
class TypeLooksTest {

    private final List<String> faults = new ArrayList<>();

    @BeforeEach
    void install() {
        TrialSector.install();
    }

    @AfterEach
    void remove() {
        TrialSector.remove();
    }

    @Test
    void anElementOfATypeLooksAsItsSectorSays() {
        var look = ShapeCatalog.shapeOf(TrialSector.STATION.create()).look();

        assertEquals(Silhouette.HOUSE, look.silhouette());
        assertEquals("#7a3b00", look.accent().toString());
        assertEquals("#fff1e0", look.fill().toString());
        assertEquals("服务站", look.name());
        assertEquals(ShapeKind.SYSTEM, look.kind());
        assertEquals(VectorPath.parse(TrialSector.STATION.look().icon()), look.icon());
    }

    @Test
    void aTypeWithoutAnIconHasThatOfItsKind() {
        assertEquals(ShapeKind.SYSTEM.icon().path(), ShapeCatalog.lookOf(TrialSector.PLATFORM).icon());
    }

    @Test
    void aNewCardIsAsLargeAsItsTypeSays() {
        var shape = ShapeCatalog.shapeOf(TrialSector.STATION.create());
        var cards = new Cards(AwtTextMeasure.shared());

        assertEquals(200, cards.preferredWidth(shape));
        assertEquals(80, cards.preferredHeight(shape, 200));
    }

    @Test
    void theLookOfATypeIsWorkedOutOnce() {
        assertSame(ShapeCatalog.lookOf(TrialSector.STATION), ShapeCatalog.lookOf(TrialSector.STATION.create()));
        assertSame(ShapeCatalog.lineOf(TrialSector.COVERS), ShapeCatalog.lineOf(TrialSector.COVERS.create()));
    }

    @Test
    void withoutItsSectorAnElementIsAPlainCardOfItsKind() {
        var station = TrialSector.STATION.create();
        TrialSector.remove();
        Sectors.install(new Sectors(List.of()));

        assertSame(ShapeKind.SYSTEM.look(), ShapeCatalog.lookOf(station));
    }

    @Test
    void aRelationIsNamedAfterItsTypeUntilItHasANameOfItsOwn() {
        var relation = TrialSector.COVERS.create();
        assertEquals("覆盖", ShapeCatalog.lineOf(relation).label());

        relation.setName("覆盖三个村");
        assertEquals("覆盖三个村", ShapeCatalog.lineOf(relation).label());
    }

    @Test
    void aRelationIsDrawnAsItsTypeSays() {
        var look = ShapeCatalog.lineOf(TrialSector.COVERS);

        assertEquals("#7a3b00", look.color().toString());
        assertEquals(ArrowHead.BAR, look.sourceEnd());
        assertEquals(ArrowHead.DIAMOND, look.targetEnd());
        assertEquals(2, look.stroke().width());
        assertEquals(2, look.stroke().dash().size());
    }

    @Test
    void whatCannotBeDrawnIsDrawnAsTheKindIsAndSaidOnce() {
        var type = new ElementType("trial.odd", "怪", "", "", ElementKind.EVENT, null, Map.of(),
                new Look("banana", "M 1 Q", "red", "#ffffff", 10, -5));

        var look = TypeLooks.read(type, faults::add);

        assertEquals(3, faults.size());
        assertTrue(faults.stream().allMatch(fault -> fault.contains("trial.odd")));
        assertEquals(ShapeKind.EVENT.silhouette(), look.silhouette());
        assertEquals(ShapeKind.EVENT.icon().path(), look.icon());
        assertEquals(ShapeKind.EVENT.accent(), look.accent());
        assertEquals(Cards.MIN_WIDTH, look.width());
        assertEquals(0, look.height());
    }

    @Test
    void aLineThatCannotBeDrawnIsDrawnAsAPlainRelation() {
        var type = new RelationType("trial.odd", "怪", "", "", List.of(new RelationEnd.Any()),
                List.of(new RelationEnd.Any()), null, Map.of(), new LineLook("blue", "wavy", 99, "hook", "ring"));

        var look = TypeLooks.read(type, faults::add);

        assertEquals(4, faults.size());
        assertEquals(ShapeCatalog.RELATION, look.color());
        assertEquals(ArrowHead.NONE, look.sourceEnd());
        assertEquals(ArrowHead.OPEN, look.targetEnd());
    }

    @Test
    void allStrokesAndEndsOfTheExtensionPointAreKnown() {
        for (var name : List.of("solid", "dashed", "dotted", "long")) {
            assertTrue(Strokes.named(name, 1).isPresent(), name);
        }
        for (var name : List.of("none", "open", "triangle", "disc", "diamond", "bar")) {
            assertTrue(ArrowHead.named(name).isPresent(), name);
        }
    }
}
