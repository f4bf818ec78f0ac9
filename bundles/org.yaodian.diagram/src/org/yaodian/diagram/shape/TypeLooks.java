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

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.sector.ElementType;
import org.yaodian.model.sector.RelationType;

/**
 * What the types of sectors look like, worked out when a type is first drawn. Where a sector says something that cannot
 * be drawn, the look of the kind takes its place and the log says so once.
 */
final class TypeLooks {

    private static final Map<String, Card> CARDS = new ConcurrentHashMap<>();
    private static final Map<String, Line> LINES = new ConcurrentHashMap<>();

    private TypeLooks() {
    }

    private record Card(ElementType type, CardLook look) {}

    private record Line(RelationType type, LineShape look) {}

    static CardLook of(ElementType type) {
        var known = CARDS.get(type.id());
        if (known == null || known.type != type) {
            known = new Card(type, read(type, TypeLooks::log));
            CARDS.put(type.id(), known);
        }
        return known.look;
    }

    static LineShape of(RelationType type) {
        var known = LINES.get(type.id());
        if (known == null || known.type != type) {
            known = new Line(type, read(type, TypeLooks::log));
            LINES.put(type.id(), known);
        }
        return known.look;
    }

    static CardLook read(ElementType type, Consumer<String> faults) {
        var kind = ShapeKind.of(type.kind());
        var look = type.look();
        var word = new Words(type.id(), faults);
        var silhouette = Silhouette.named(look.silhouette()).orElseGet(() -> {
            word.unknown(look.silhouette());
            return kind.silhouette();
        });
        return new CardLook(kind, type.name(), silhouette, icon(look.icon(), kind, word),
                word.color(look.accent(), kind.accent()), word.color(look.fill(), kind.fill()),
                Math.clamp(look.width(), Cards.MIN_WIDTH, Cards.MAX_SIZE),
                Math.clamp(look.height(), 0, Cards.MAX_SIZE));
    }

    private static VectorPath icon(String data, ShapeKind kind, Words word) {
        if (data.isBlank()) {
            return kind.icon().path();
        }
        try {
            return VectorPath.parse(data);
        } catch (IllegalArgumentException fault) {
            word.unknown(fault.getMessage());
            return kind.icon().path();
        }
    }

    static LineShape read(RelationType type, Consumer<String> faults) {
        var look = type.look();
        var word = new Words(type.id(), faults);
        var width = Math.clamp(look.width(), 0.5, 6);
        return new LineShape(word.color(look.color(), ShapeCatalog.RELATION),
                new Mark.Stroke(width, word.dash(look.stroke(), width)), word.end(look.sourceEnd(), ArrowHead.NONE),
                word.end(look.targetEnd(), ArrowHead.OPEN), type.name());
    }

    private static void log(String fault) {
        ILog.of(TypeLooks.class).warn(fault);
    }

    /** Reads the words of one declaration. */
    private record Words(String typeId, Consumer<String> faults) {

        void unknown(String word) {
            faults.accept(NLS.bind(Messages.TypeLooks_Unknown, typeId, word));
        }

        Rgb color(String text, Rgb other) {
            try {
                return Rgb.parse(text);
            } catch (IllegalArgumentException fault) {
                unknown(text);
                return other;
            }
        }

        List<Double> dash(String stroke, double width) {
            return Strokes.named(stroke, width).orElseGet(() -> {
                unknown(stroke);
                return List.of();
            });
        }

        ArrowHead end(String name, ArrowHead other) {
            return ArrowHead.named(name).orElseGet(() -> {
                unknown(name);
                return other;
            });
        }
    }
}
