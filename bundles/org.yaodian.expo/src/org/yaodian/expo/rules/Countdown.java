/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.expo.rules;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.yaodian.expo.facets.OpeningFacet;
import org.yaodian.model.plan.Dependency;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Event;
import org.yaodian.model.plan.Identified;
import org.yaodian.model.plan.Relation;
import org.yaodian.model.sector.Facets;

/**
 * The latest days on which elements can end, counted back from countdown days along dependencies and relations, with
 * what drives each of them: the backward pass of the critical path method (Kelley and Walker 1959), in calendar days.
 */
final class Countdown {

    private static final int LONGEST_WAY = 200;

    private final Map<Element, List<BackLink>> links = new LinkedHashMap<>();
    private final Map<Element, LocalDate> latest = new LinkedHashMap<>();
    private final Map<Element, BackLink> drivers = new HashMap<>();

    Countdown(Collection<? extends EObject> objects) {
        objects.forEach(object -> {
            switch (object) {
                case Dependency dependency -> add(BackLink.of(dependency));
                case Relation relation -> add(BackLink.of(relation));
                default -> {
                    // elements take part through their links
                }
            }
        });
        run();
    }

    private void add(BackLink link) {
        if (link != null) {
            links.computeIfAbsent(link.before(), element -> new ArrayList<>()).add(link);
        }
    }

    /** Elements are settled when all that comes after them is; those on cycles never are. */
    private void run() {
        var open = new HashMap<Element, Integer>();
        var earlier = new HashMap<Element, List<Element>>();
        var ready = new ArrayDeque<Element>();
        links.forEach((element, after) -> {
            open.put(element, after.size());
            after.forEach(link -> earlier.computeIfAbsent(link.after(), next -> new ArrayList<>()).add(element));
        });
        new HashSet<>(earlier.keySet()).stream().filter(element -> !links.containsKey(element)).forEach(ready::add);
        while (!ready.isEmpty()) {
            var settled = ready.remove();
            settle(settled);
            earlier.getOrDefault(settled, List.of()).forEach(element -> {
                if (open.merge(element, -1, Integer::sum) == 0) {
                    ready.add(element);
                }
            });
        }
    }

    private void settle(Element element) {
        if (element instanceof Event day) {
            latest.put(element, dayOf(day));
            return;
        }
        var span = Span.of(element);
        for (var link : links.getOrDefault(element, List.of())) {
            var after = latest.get(link.after());
            if (after != null) {
                var bound = link.latestFinish(span, after, Span.of(link.after()));
                var known = latest.get(element);
                if (known == null || bound.isBefore(known)) {
                    latest.put(element, bound);
                    drivers.put(element, link);
                }
            }
        }
    }

    /** The day before which all is ready that is counted back from an event. */
    static LocalDate dayOf(Event event) {
        if (ExpoTypes.REHEARSAL.equals(event.getTypeId())) {
            return event.getStart() == null ? ExpoData.TRIAL_FIRST : event.getStart();
        }
        var day = event.getStart() == null ? ExpoData.OPENING : event.getStart();
        int reserve = Facets.of(event, OpeningFacet.class).map(OpeningFacet::getReserve).orElse(1);
        return day.minusDays(Math.max(reserve, 1) - 1L);
    }

    /** The latest last days of all elements that are counted back. */
    Map<Element, LocalDate> latest() {
        return latest;
    }

    /** What drives the latest day of an element: elements and links in their order, up to the countdown day. */
    List<Identified> way(Element element) {
        var way = new ArrayList<Identified>(List.of(element));
        for (var link = drivers.get(element); link != null && way.size() < LONGEST_WAY; link = drivers
                .get(link.after())) {
            way.add(link.via());
            way.add(link.after());
        }
        return way;
    }
}
