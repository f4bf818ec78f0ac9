/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.editor.importing;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.yaodian.model.file.PlanFile;

/** Names of plan files. */
final class PlanName {

    private static final String FORBIDDEN = "\\/:*?\"<>|";
    private static final int LONGEST_BYTES = 200;

    private PlanName() {
    }

    /**
     * Makes the file name of a plan.
     *
     * @param name the plan's name
     * @return the name with the extension of plan files
     */
    static String fileName(String name) {
        return name.strip() + '.' + PlanFile.EXTENSION;
    }

    /**
     * The name of a document.
     *
     * @param document the document's file
     * @return its file name without extension
     */
    static String stem(Path document) {
        String fileName = document.getFileName().toString();
        int dot = fileName.lastIndexOf('.');
        return (dot > 0 ? fileName.substring(0, dot) : fileName).strip();
    }

    /**
     * Proposes a name.
     *
     * @param wanted the name
     * @param file where a plan of some file name would lie
     * @return the name, with a number when there is a plan of that name already
     */
    static String propose(String wanted, Function<String, Path> file) {
        return Stream.iterate(1, i -> i + 1).map(i -> i == 1 ? wanted : wanted + " (" + i + ")")
                .filter(name -> !Files.exists(file.apply(fileName(name)))).findFirst().orElseThrow();
    }

    /**
     * Says what is wrong with a name.
     *
     * @param name the name a person typed
     * @return a sentence, or nothing when the name will do on every system
     */
    static Optional<String> problem(String name) {
        String plain = name.strip();
        if (plain.isEmpty()) {
            return Optional.of(Messages.PlanName_Empty);
        }
        var bad = plain.chars().filter(c -> c < ' ' || FORBIDDEN.indexOf(c) >= 0).findFirst();
        if (bad.isPresent()) {
            return Optional.of(NLS.bind(Messages.PlanName_Forbidden, Character.toString(bad.getAsInt())));
        }
        if (plain.startsWith(".") || plain.endsWith(".")) {
            return Optional.of(Messages.PlanName_Dot);
        }
        return plain.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES
                ? Optional.of(Messages.PlanName_TooLong)
                : Optional.empty();
    }
}
