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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.common.util.URI;
import org.yaodian.model.plan.WorkPlan;

/**
 * Keeps unsaved work aside, so that it survives a crash or a kill at any moment. The plan file itself is not touched.
 * Work that is older than the plan file is ignored: it was saved since.
 */
public final class Autosave {

    private static final String SUFFIX = ".autosave";

    private final Path folder;

    private Autosave(Path folder) {
        this.folder = folder;
    }

    /**
     * Keeps work in a hidden file beside each plan.
     *
     * @return an autosave
     */
    public static Autosave beside() {
        return new Autosave(null);
    }

    /**
     * Keeps work in a folder.
     *
     * @param folder the folder, made when it is missing
     * @return an autosave
     */
    public static Autosave in(Path folder) {
        return new Autosave(folder);
    }

    /**
     * Where the unsaved work of a plan is kept.
     *
     * @param planFile the plan file, which need not exist yet
     * @return a file, whether it exists or not
     */
    public Path fileFor(Path planFile) {
        var plan = planFile.toAbsolutePath().normalize();
        if (folder == null) {
            return plan.resolveSibling("." + plan.getFileName() + SUFFIX);
        }
        var mark = UUID.nameUUIDFromBytes(plan.toString().getBytes(StandardCharsets.UTF_8));
        return folder.resolve(plan.getFileName() + "-" + mark + SUFFIX);
    }

    /**
     * Keeps the work of a plan. Call it where the plan cannot change meanwhile.
     *
     * @param plan     the plan as it is now
     * @param planFile its file
     * @throws PlanFileException when it cannot be written
     */
    public void write(WorkPlan plan, Path planFile) throws PlanFileException {
        write(PlanFile.toBytes(plan), planFile);
    }

    /**
     * Keeps the work of a plan.
     *
     * @param content  what {@link PlanFile#toBytes} gave
     * @param planFile its file
     * @throws PlanFileException when it cannot be written
     */
    public void write(byte[] content, Path planFile) throws PlanFileException {
        var aside = fileFor(planFile);
        try {
            Files.createDirectories(aside.getParent());
        } catch (IOException e) {
            throw WriteFailure.of(aside, e);
        }
        AtomicFile.write(aside, out -> out.write(content));
    }

    /**
     * Looks for work that was not saved.
     *
     * @param planFile the plan file
     * @return the file with newer work than the plan file, or nothing
     */
    public Optional<Path> find(Path planFile) {
        var aside = fileFor(planFile);
        try {
            if (!Files.isRegularFile(aside) || Files.size(aside) == 0) {
                return Optional.empty();
            }
            if (Files.exists(planFile)
                    && Files.getLastModifiedTime(aside).compareTo(Files.getLastModifiedTime(planFile)) <= 0) {
                return Optional.empty();
            }
            return Optional.of(aside);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Reads the work that was kept. Its resource has the URI of the plan file and is marked as modified, so that
     * saving it is all that is left to do.
     *
     * @param planFile the plan file
     * @return the plan as it was when it was kept
     * @throws PlanFileException when there is none or it cannot be read
     */
    public LoadedPlan recover(Path planFile) throws PlanFileException {
        var loaded = PlanFile.load(fileFor(planFile));
        var resource = loaded.plan().eResource();
        resource.setURI(URI.createFileURI(planFile.toAbsolutePath().toString()));
        resource.setModified(true);
        return loaded;
    }

    /**
     * Throws away what was kept, because it was saved or is not wanted.
     *
     * @param planFile the plan file
     * @throws PlanFileException when it cannot be deleted
     */
    public void discard(Path planFile) throws PlanFileException {
        var aside = fileFor(planFile);
        try {
            Files.deleteIfExists(aside);
        } catch (IOException e) {
            throw WriteFailure.of(aside, e);
        }
    }
}
