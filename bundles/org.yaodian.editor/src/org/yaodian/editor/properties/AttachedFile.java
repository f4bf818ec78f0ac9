/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.properties;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.yaodian.model.plan.Attachment;
import org.yaodian.model.plan.PlanFactory;

/** Describes files that are attached to elements. */
final class AttachedFile {

    private static final int BLOCK = 1 << 16;
    private static final Set<String> OPENED = Set.of("file", "http", "https");

    private AttachedFile() {
    }

    /**
     * Describes a file: its name, type, SHA-256, and its place relative to the plan where it lies below its folder.
     *
     * @param file an existing file
     * @param folder the folder of the plan, or null
     * @param cancelled is asked now and then; what is returned after it is without a check sum
     * @return a new attachment, in no plan yet
     * @throws IOException when the file cannot be read
     */
    static Attachment read(Path file, Path folder, BooleanSupplier cancelled) throws IOException {
        var attachment = PlanFactory.eINSTANCE.createAttachment();
        attachment.setName(file.getFileName().toString());
        var place = file.toAbsolutePath().normalize();
        boolean near = folder != null && place.startsWith(folder.toAbsolutePath().normalize());
        attachment.setLocation(near
                ? folder.toAbsolutePath().normalize().toUri().relativize(place.toUri()).toString()
                : place.toUri().toString());
        attachment.setMediaType(Files.probeContentType(file));
        attachment.setSha256(hash(file, cancelled));
        attachment.setAdded(Instant.now().truncatedTo(ChronoUnit.SECONDS));
        return attachment;
    }

    private static String hash(Path file, BooleanSupplier cancelled) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            var block = new byte[BLOCK];
            while (in.read(block) >= 0) {
                if (cancelled.getAsBoolean()) {
                    return null;
                }
            }
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Where an attachment lies. Only files and web pages are opened, whatever the plan says.
     *
     * @param base the folder of the plan
     * @param location what the plan says, or null
     * @return the place, or empty when it is none that may be opened
     */
    static Optional<URI> resolve(URI base, String location) {
        if (location == null || location.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(base.resolve(location.replace(" ", "%20")))
                    .filter(uri -> uri.getScheme() != null && OPENED.contains(uri.getScheme()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
