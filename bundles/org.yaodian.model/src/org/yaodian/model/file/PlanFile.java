/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.yaodian.model.plan.WorkPlan;

/** Reads and writes {@code .plan} files. */
public final class PlanFile {

    /** The file name extension, without the dot. */
    public static final String EXTENSION = "plan";

    private PlanFile() {
    }

    /**
     * Reads a plan.
     *
     * @param file the file, which is never changed by reading
     * @return the plan
     * @throws PlanFileException when the file is missing, unreadable or no valid plan
     */
    public static LoadedPlan load(Path file) throws PlanFileException {
        var resource = new PlanResource(URI.createFileURI(file.toAbsolutePath().toString()));
        try {
            resource.load(Map.of());
        } catch (IOException e) {
            throw new PlanFileException(file, file + ": " + e.getMessage(), e);
        }
        var warnings = resource.getWarnings().stream().map(warning -> warning.getMessage()).toList();
        return new LoadedPlan(resource.getPlan(), resource.isReadOnly(), warnings);
    }

    /**
     * Writes a plan, so that at any moment either the old or the new file is there, whole. What was in the file before
     * is kept beside it as {@code NAME.plan.bak}. Objects without an id get one.
     *
     * @param plan the plan
     * @param file the file, made when it is missing
     * @throws PlanFileException when it cannot be written; the old file is then unchanged
     */
    public static void save(WorkPlan plan, Path file) throws PlanFileException {
        var temporary = file.resolveSibling(file.getFileName() + ".tmp");
        try (var out = Files.newOutputStream(temporary)) {
            PlanResource.of(plan).save(out, Map.of());
        } catch (IOException e) {
            throw new PlanFileException(file, file + ": " + e.getMessage(), e);
        }
        try {
            if (Files.exists(file)) {
                var backup = file.resolveSibling(file.getFileName() + ".bak");
                Files.move(file, backup, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new PlanFileException(file, file + ": " + e.getMessage(), e);
        }
    }
}
