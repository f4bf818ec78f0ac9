/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.stories.drive;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.yaodian.robot.Sight;

/** Looks at the product until it sees what is wanted. */
public final class Eyes {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final long BETWEEN_LOOKS_NANOS = 30_000_000;

    private final Connection connection;
    private final Process process;
    private boolean awake;

    Eyes(Connection connection, Process process) {
        this.connection = connection;
        this.process = process;
    }

    /**
     * Looks once.
     *
     * @param wanted what for
     * @return all that match, in the order of the screen; nothing while the product is still starting
     */
    public List<Sight> look(Wanted wanted) {
        return look(wanted.look(), Sight.of("question")).stream().filter(wanted.matches()).toList();
    }

    private List<Sight> look(String look, Sight question) {
        try {
            return connection.ask(look, question);
        } catch (Connection.NotAnswered e) {
            if (!process.isAlive()) {
                throw new AssertionError("the product ended with " + process.exitValue(), e);
            }
            if (awake) {
                throw new AssertionError(e.getMessage(), e);
            }
            return List.of();
        }
    }

    /** From now on the product is expected to answer every question. */
    void awake() {
        awake = true;
    }

    /**
     * Waits until something is there and stays where it is.
     *
     * @param wanted what to wait for
     * @return the first that matches
     */
    public Sight see(Wanted wanted) {
        Sight[] before = new Sight[1];
        return until(() -> {
            Sight now = look(wanted).stream().findFirst().orElse(null);
            boolean steady = now != null && before[0] != null && samePlace(now, before[0]);
            before[0] = now;
            return steady ? Optional.of(now) : Optional.empty();
        }, () -> "see " + wanted + "\nthere is:\n" + whatElse(wanted));
    }

    /** Waits until something is there no more. */
    public void seeNo(Wanted wanted) {
        until(() -> look(wanted).isEmpty() ? Optional.of(true) : Optional.empty(), () -> "see no " + wanted);
    }

    /** Waits until there are so many. */
    public List<Sight> see(int count, Wanted wanted) {
        return until(() -> Optional.of(look(wanted)).filter(seen -> seen.size() == count),
                () -> "see " + count + " of " + wanted + " but " + look(wanted).size());
    }

    /** Waits until something is true of what is seen. */
    public <T> T until(Supplier<Optional<T>> question, Supplier<String> wish) {
        Instant end = Instant.now().plus(PATIENCE);
        Optional<T> answer = question.get();
        while (answer.isEmpty()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("waited " + PATIENCE.toSeconds() + " s to " + wish.get());
            }
            LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
            answer = question.get();
        }
        return answer.get();
    }

    /**
     * Waits until a file is there and can be read.
     *
     * @param file the file
     * @param reader reads it; while it answers null or fails, the file is taken as unfinished
     * @return what was read
     */
    public <T> T seeFile(Path file, FileReader<T> reader) {
        return until(() -> {
            try {
                return Files.exists(file) ? Optional.ofNullable(reader.read(file.toFile())) : Optional.empty();
            } catch (IOException e) {
                return Optional.empty();
            }
        }, () -> "read " + file);
    }

    /** Reads a file. */
    @FunctionalInterface
    public interface FileReader<T> {
        /** Reads it; null if there is nothing in it yet. */
        T read(File file) throws IOException;
    }

    /** Where a text stands in the text editor that is open. */
    public Sight seeText(String text) {
        return until(() -> look("place", Sight.of("question").with("text", text)).stream().findFirst(),
                () -> "see the text " + text);
    }

    /** Has all windows painted anew. */
    public void freshen() {
        look("fresh", Sight.of("question"));
    }

    /** Waits until the user interface has caught up and no work that a person would wait for goes on. */
    public void rest() {
        int[] quiet = new int[1];
        until(() -> {
            boolean busy = look("jobs", Sight.of("question")).stream().anyMatch(job -> !job.is("system"));
            quiet[0] = busy ? 0 : quiet[0] + 1;
            return quiet[0] > 1 ? Optional.of(true) : Optional.empty();
        }, () -> "come to rest while these run: " + look("jobs", Sight.of("question")));
    }

    private static boolean samePlace(Sight one, Sight other) {
        return List.of("x", "y", "width", "height").stream().allMatch(name -> one.get(name).equals(other.get(name)));
    }

    private String whatElse(Wanted wanted) {
        return look(wanted.look(), Sight.of("question")).stream().map(Eyes::brief).filter(text -> !text.isEmpty())
                .distinct().collect(Collectors.joining("\n"));
    }

    private static String brief(Sight sight) {
        return List.of("class", "kind", "path", "text", "tip").stream().map(sight::get)
                .filter(value -> !value.isEmpty()).collect(Collectors.joining(" "));
    }
}
