/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.yaodian.model.plan.Unit;
import org.yaodian.model.plan.UnitKind;

/**
 * Finds units by name, alias or short name, alone or inside a text. A name that several units have belongs to the one
 * added first. The index does not follow later changes of the units.
 */
public final class UnitIndex {

    /**
     * A unit named in a text.
     *
     * @param unit   the unit
     * @param offset index of the first char of the name
     * @param length number of chars
     */
    public record Match(Unit unit, int offset, int length) {}

    private final Map<String, Unit> names = new HashMap<>();
    private final Map<String, Unit> shortNames = new HashMap<>();
    private final Map<Character, Integer> longest = new HashMap<>();

    /** An empty index. */
    public UnitIndex() {
    }

    /**
     * An index of some units.
     *
     * @param units the units, such as those of a plan
     * @return a new index
     */
    public static UnitIndex of(Collection<? extends Unit> units) {
        var index = new UnitIndex();
        units.forEach(index::add);
        return index;
    }

    /**
     * Adds a unit with all its names.
     *
     * @param unit the unit; names that are null or blank are passed over
     */
    public void add(Unit unit) {
        Stream.concat(Stream.of(unit.getName() == null ? "" : unit.getName()), unit.getAliases().stream())
                .forEach(name -> addName(name, unit));
    }

    /**
     * Adds one more name of a unit.
     *
     * @param name the name
     * @param unit the unit
     */
    public void addName(String name, Unit unit) {
        var key = key(name);
        if (key.isEmpty()) {
            return;
        }
        names.putIfAbsent(key, unit);
        longest.merge(key.charAt(0), key.length(), Math::max);
        if (unit.getKind() == UnitKind.DISTRICT) {
            var bare = key.replaceFirst("(?:新区|区|县|市)$", "");
            if (bare.length() > 1) {
                shortNames.putIfAbsent(bare, unit);
            }
        }
    }

    /**
     * The unit with a name.
     *
     * @param name a name, an alias, or for districts the name without 区 or 县; white space does not count; may be null
     * @return the unit, or nothing
     */
    public Optional<Unit> find(String name) {
        var key = key(name);
        var unit = names.get(key);
        return Optional.ofNullable(unit != null ? unit : shortNames.get(key));
    }

    /**
     * The unit with the longest name or alias that starts at a place of a text. Short names of districts do not count
     * here, as they occur inside other words.
     *
     * @param text   a text
     * @param offset where the name must start
     * @return the match, or nothing
     */
    public Optional<Match> longestAt(CharSequence text, int offset) {
        if (offset >= text.length()) {
            return Optional.empty();
        }
        int length = Math.min(longest.getOrDefault(text.charAt(offset), 0), text.length() - offset);
        for (; length > 0; length--) {
            var unit = names.get(text.subSequence(offset, offset + length).toString());
            if (unit != null) {
                return Optional.of(new Match(unit, offset, length));
            }
        }
        return Optional.empty();
    }

    /**
     * All units named in a text, from left to right, the longest name at each place, without overlap.
     *
     * @param text a text
     * @return the matches in order
     */
    public List<Match> matches(CharSequence text) {
        var matches = new ArrayList<Match>();
        int i = 0;
        while (i < text.length()) {
            var match = longestAt(text, i);
            match.ifPresent(matches::add);
            i += match.map(Match::length).orElse(1);
        }
        return matches;
    }

    /**
     * All names and aliases.
     *
     * @return the names, in no order
     */
    public Collection<String> names() {
        return List.copyOf(names.keySet());
    }

    private static String key(String name) {
        return name == null ? "" : name.replaceAll("[\\s\\u3000\\u00A0]+", "");
    }
}
