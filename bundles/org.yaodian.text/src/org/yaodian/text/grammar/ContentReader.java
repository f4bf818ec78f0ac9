/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.text.grammar;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import org.yaodian.text.data.Departments;
import org.yaodian.text.data.Verbs;
import org.yaodian.text.grammar.Readings.Content;
import org.yaodian.text.grammar.Readings.DueReading;
import org.yaodian.text.grammar.Readings.NumberReading;
import org.yaodian.text.grammar.Readings.PartReading;
import org.yaodian.text.grammar.Readings.TargetReading;
import org.yaodian.text.structure.Nesting;
import org.yaodian.text.structure.Passage;

/** Finds what stands in a clause besides its verb. */
final class ContentReader {

    private final Passage passage;
    private final String text;
    private final Context context;
    private final TimeReader times;
    private final TargetReader targetReader;
    private final ThingFinder things;
    private final DistrictFinder districtFinder;

    ContentReader(Passage passage, Nesting nesting, Context context, TimeReader times) {
        this.passage = passage;
        this.context = context;
        this.times = times;
        text = passage.text();
        targetReader = new TargetReader(passage, new NumberScanner(text, nesting), times);
        things = new ThingFinder(passage, nesting);
        districtFinder = new DistrictFinder(text, nesting, context.city());
    }

    /** What stands in a clause of several pieces. */
    Content read(List<Piece> pieces, List<PartReading> parts, DueReading annotated) {
        var systems = new ArrayList<Readings.ThingReading>();
        var events = new ArrayList<Readings.ThingReading>();
        var policies = new ArrayList<Readings.ThingReading>();
        var targets = new ArrayList<TargetReading>();
        var numbers = new ArrayList<NumberReading>();
        var districts = new LinkedHashSet<String>();
        var units = new LinkedHashSet<String>();
        var due = annotated;
        for (var piece : pieces) {
            int verbTo = piece.head() == null ? piece.from() : piece.head().to();
            systems.addAll(things.systems(piece.from(), piece.to(), verbTo));
            events.addAll(EventFinder.events(passage, piece.from(), piece.to(), verbTo));
            policies.addAll(PolicyFinder.policies(passage, piece.from(), piece.to()));
            int measured = measureFrom(piece);
            targetReader.read(piece.from(), measured, new ArrayList<>(), numbers);
            targetReader.read(measured, piece.to(), targets, numbers);
            if (piece.kind() != Piece.Kind.PARTS) {
                districts.addAll(districtFinder.districts(piece.from(), piece.to()));
            }
            units(piece.from(), piece.to(), units);
            due = due == null ? due(piece) : due;
        }
        return new Content(systems, policies, events, targets, numbers, parts, due, List.copyOf(districts),
                List.copyOf(units));
    }

    /** Behind a subject (各街道要…) what is measured starts with the verb. */
    private static int measureFrom(Piece piece) {
        boolean subject = piece.head() != null && !piece.head().direct() && piece.kind() == Piece.Kind.ACTION
                && piece.head().to() < piece.to();
        return subject ? piece.head().from() : piece.from();
    }

    TargetReader targets() {
        return targetReader;
    }

    private void units(int from, int to, LinkedHashSet<String> units) {
        for (int i = from; i < to; i++) {
            var known = context.units().startingAt(text, i, to);
            int department = Departments.endAt(text, i, to);
            int end = Math.max(known == null ? -1 : known.to(), department);
            if (end > i) {
                units.add(text.substring(i, end));
                i = end - 1;
            }
        }
    }

    private DueReading due(Piece piece) {
        for (int i = piece.from(); i < piece.to(); i++) {
            var time = times.at(text, i, piece.to(), false);
            if (time == null) {
                continue;
            }
            boolean opened = i > piece.from() && "到至".indexOf(text.charAt(i - 1)) >= 0;
            boolean atHead = i == piece.from() && "月份".indexOf(text.charAt(time.end() - 1)) >= 0
                    && !piece.kind().equals(Piece.Kind.CIRCUMSTANCE);
            if (time.due() && !isInName(time.end()) || opened || atHead || isDoneAt(time.end(), piece.to())) {
                return new DueReading(passage.written(i, time.end()), time.from(), time.to(), time.vague());
            }
            i = time.end() - 1;
        }
        int orders = DueReader.endOfOrders(text, piece.from(), piece.to());
        if (orders > 0) {
            var whole = times.wholeYear(piece.from(), orders);
            return new DueReading(passage.written(piece.from(), orders), whole.from(), whole.to(), true);
        }
        return null;
    }

    /** 测评结果11月份通报: what is left behind the time is a verb alone. */
    private boolean isDoneAt(int from, int to) {
        var verb = Verbs.table().startingAt(text, from, to);
        return verb != null && verb.to() == to;
    }

    private boolean isInName(int end) {
        return end < text.length() && "的度".indexOf(text.charAt(end)) >= 0;
    }
}
