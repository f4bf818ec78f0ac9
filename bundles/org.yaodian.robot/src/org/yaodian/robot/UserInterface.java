/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.robot;

import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Display;

/**
 * The thread of the user interface, seen from another one. Questions wait in a queue of their own: a dialog of the
 * platform lets no posted work through, only timers.
 */
final class UserInterface {

    private static final int PATIENCE_SECONDS = 20;
    private static final int TICK_MILLIS = 40;
    private static final Queue<Runnable> QUESTIONS = new ConcurrentLinkedQueue<>();

    private static boolean ticking;

    private UserInterface() {
    }

    /**
     * Asks in the user interface thread.
     *
     * @return the answer; nothing as long as there is no display
     * @throws IllegalStateException if its thread does not answer in time
     */
    static <T> List<T> ask(Supplier<List<T>> question) {
        return display().map(display -> ask(display, question)).orElse(List.of());
    }

    private static <T> T ask(Display display, Supplier<T> question) {
        var answer = new CompletableFuture<T>();
        QUESTIONS.add(() -> {
            try {
                answer.complete(question.get());
            } catch (RuntimeException | LinkageError e) {
                answer.completeExceptionally(e);
            }
        });
        display.asyncExec(() -> answerAll(display));
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new IllegalStateException("the user interface does not answer", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void answerAll(Display display) {
        for (Runnable question = QUESTIONS.poll(); question != null; question = QUESTIONS.poll()) {
            question.run();
        }
        if (!ticking) {
            ticking = true;
            tick(display);
        }
    }

    private static void tick(Display display) {
        if (!display.isDisposed()) {
            answerAll(display);
            display.timerExec(TICK_MILLIS, () -> tick(display));
        }
    }

    /** Asking for the default display would make one where there is none. */
    private static Optional<Display> display() {
        return Thread.getAllStackTraces().keySet().stream().map(Display::findDisplay)
                .filter(display -> display != null && !display.isDisposed()).findFirst();
    }
}
