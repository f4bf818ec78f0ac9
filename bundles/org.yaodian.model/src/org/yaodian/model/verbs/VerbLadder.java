/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.verbs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far a task goes, told from its verb: from 研究 and 争取 over 推进 and 完善 to 基本建成 and 建成. The words are data, see
 * {@code ladder.csv}.
 */
public final class VerbLadder {

    private static final int COLUMNS = 7;

    private final List<Rung> rungs;
    private final Map<String, Rung> byWord = new HashMap<>();
    private final int longest;

    private VerbLadder(List<Rung> rungs) {
        this.rungs = List.copyOf(rungs);
        rungs.forEach(rung -> rung.words().forEach(word -> byWord.put(word, rung)));
        longest = byWord.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /**
     * The ladder that comes with the program.
     *
     * @return the ladder, always the same
     */
    public static VerbLadder standard() {
        return Standard.LADDER;
    }

    /**
     * Reads a ladder.
     *
     * @param csv lines as in {@code ladder.csv}: comments with #, one heading, one line per rung
     * @return the ladder
     * @throws IOException              when it cannot be read
     * @throws IllegalArgumentException when a line has not seven columns or its first is no number
     */
    public static VerbLadder read(Reader csv) throws IOException {
        try (var lines = new BufferedReader(csv)) {
            return new VerbLadder(lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).skip(1)
                    .map(VerbLadder::rung).toList());
        }
    }

    private static Rung rung(String line) {
        var cells = line.split(",", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException("expected " + COLUMNS + " columns: " + line);
        }
        return new Rung(Integer.parseInt(cells[0].strip()), cells[1], cells[2], Boolean.parseBoolean(cells[3]),
                cells[4],
                cells[5], List.of(cells[6].split("\\|")));
    }

    /**
     * All rungs.
     *
     * @return from the lowest to the highest
     */
    public List<Rung> rungs() {
        return rungs;
    }

    /**
     * The rung of a verb.
     *
     * @param verb a verb such as 加快推进, or null
     * @return the rung of the longest word of the ladder in it, of equally long ones the last; empty when it has none
     */
    public Optional<Rung> rungOf(String verb) {
        if (verb == null) {
            return Optional.empty();
        }
        for (int length = Math.min(longest, verb.length()); length > 0; length--) {
            for (int start = verb.length() - length; start >= 0; start--) {
                var rung = byWord.get(verb.substring(start, start + length));
                if (rung != null) {
                    return Optional.of(rung);
                }
            }
        }
        return Optional.empty();
    }

    private static final class Standard {

        static final VerbLadder LADDER = load();

        private static VerbLadder load() {
            try (var in = VerbLadder.class.getResourceAsStream("ladder.csv")) {
                return read(new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
