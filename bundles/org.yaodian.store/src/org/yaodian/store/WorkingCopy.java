/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

import org.eclipse.osgi.util.NLS;
import org.yaodian.model.file.AtomicFile;
import org.yaodian.store.StoreException.Problem;

/**
 * From which revision a plan file was checked out, as kept in the small file {@code .NAME.store} beside it. It never
 * holds an account or a password.
 *
 * @param address  the store
 * @param planId   the plan
 * @param branch   the branch
 * @param revision the revision that the file started from
 */
public record WorkingCopy(StoreAddress address, String planId, String branch, long revision) {

    private static final String ADDRESS = "store";
    private static final String PLAN = "plan";
    private static final String BRANCH = "branch";
    private static final String REVISION = "revision";

    /**
     * Where the note about a plan file is kept.
     *
     * @param file the plan file
     * @return a hidden file beside it
     */
    public static Path noteOf(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".store");
    }

    /**
     * Reads the note about a plan file.
     *
     * @param file the plan file
     * @return from where it was checked out; empty when it was not
     * @throws StoreException when the note is damaged
     */
    public static Optional<WorkingCopy> of(Path file) throws StoreException {
        var note = noteOf(file);
        if (!Files.isRegularFile(note)) {
            return Optional.empty();
        }
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(note)) {
            properties.load(reader);
            return Optional.of(new WorkingCopy(StoreAddress.parse(properties.getProperty(ADDRESS, "")),
                    properties.getProperty(PLAN, ""), properties.getProperty(BRANCH, Branch.MAIN),
                    Long.parseLong(properties.getProperty(REVISION, ""))));
        } catch (IOException | IllegalArgumentException e) {
            throw new StoreException(Problem.DAMAGED, NLS.bind(Messages.WorkingCopy_Damaged, note), e);
        }
    }

    /**
     * Writes the note beside a plan file.
     *
     * @param file the plan file
     * @throws StoreException when it cannot be written
     */
    public void writeFor(Path file) throws StoreException {
        var properties = new Properties();
        properties.setProperty(ADDRESS, address.toString());
        properties.setProperty(PLAN, planId);
        properties.setProperty(BRANCH, branch);
        properties.setProperty(REVISION, Long.toString(revision));
        var bytes = new ByteArrayOutputStream();
        try {
            properties.store(bytes, null);
            var text = bytes.toString(StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.UTF_8);
            AtomicFile.write(noteOf(file), out -> out.write(text));
        } catch (IOException e) {
            throw new StoreException(Problem.OTHER, e.getMessage(), e);
        }
    }
}
