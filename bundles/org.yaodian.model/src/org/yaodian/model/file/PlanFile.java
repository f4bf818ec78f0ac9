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

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.osgi.util.NLS;
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
     * @throws PlanFileException when the file is missing, unreadable or no valid plan; the message names the place
     */
    public static LoadedPlan load(Path file) throws PlanFileException {
        var resource = new PlanResource(URI.createFileURI(file.toAbsolutePath().toString()));
        try {
            ReadFailure.checkedSize(file);
            resource.load(Map.of());
        } catch (IOException e) {
            throw ReadFailure.of(file, e);
        } catch (OutOfMemoryError e) {
            throw new PlanFileException(file, NLS.bind(Messages.PlanFile_NoMemory, file), e);
        }
        var warnings = resource.getWarnings().stream().map(Diagnostic::getMessage).toList();
        return new LoadedPlan(resource.getPlan(), resource.isReadOnly(), warnings);
    }

    /**
     * Writes a plan, so that at any moment either the old or the new file is there, whole. What was in the file before
     * is kept beside it as {@code NAME.plan.bak}. Objects without an id get one.
     *
     * @param plan the plan
     * @param file the file, made when it is missing
     * @throws PlanFileException when it cannot be written; the old file is then unchanged and the message names the
     *                           cause
     */
    public static void save(WorkPlan plan, Path file) throws PlanFileException {
        if (plan.eResource() instanceof PlanResource resource) {
            resource.checkWritable(file);
        }
        AtomicFile.writeWithBackup(file, content(plan));
    }

    /**
     * What {@link #save} writes, for a background task that must not see the plan change under it.
     *
     * @param plan the plan
     * @return the content of a file
     * @throws PlanFileException when the plan is nested too deeply to be read again
     */
    public static byte[] toBytes(WorkPlan plan) throws PlanFileException {
        var bytes = new ByteArrayOutputStream();
        try {
            content(plan).writeTo(bytes);
        } catch (IOException e) {
            throw new PlanFileException(null, e.getMessage(), e);
        }
        return bytes.toByteArray();
    }

    private static AtomicFile.Content content(WorkPlan plan) {
        var dangling = plan.eResource() instanceof PlanResource resource ? resource.dangling() : DanglingLinks.NONE;
        return out -> PlanWriter.write(plan, dangling, out);
    }

    /**
     * Whether a file name looks like a plan's.
     *
     * @param file a file, existing or not
     * @return whether its name ends in {@code .plan}
     */
    public static boolean isPlanFile(Path file) {
        return file.getFileName() != null && file.getFileName().toString().endsWith("." + EXTENSION)
                && !Files.isDirectory(file);
    }
}
