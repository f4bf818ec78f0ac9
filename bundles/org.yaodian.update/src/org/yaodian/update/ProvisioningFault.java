/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.update;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.osgi.util.NLS;

/**
 * What went wrong, in one sentence for a person. What p2 says is a tree of sentences for programmers; its codes tell
 * what is behind it.
 *
 * @param status what p2 said
 * @param site   the update site, or null when none was used
 */
record ProvisioningFault(IStatus status, URI site) {

    private static final String PLUGIN = "org.eclipse.equinox.p2";
    private static final Pattern ARTIFACT = Pattern
            .compile("(?:osgi\\.bundle|org\\.eclipse\\.update\\.feature),([\\w.]+),");

    /** {@return one sentence that says what is wrong and what to do} */
    String text() {
        if (site == null || !status.getPlugin().startsWith(PLUGIN)) {
            return deepest(status).getMessage();
        }
        if (has(ProvisionException.ARTIFACT_MD5_NOT_MATCH) || has(ProvisionException.ARTIFACT_INCOMPLETE_SIZING)) {
            return NLS.bind(Messages.ProvisioningFault_Checksum, artifact().orElse(""), place());
        }
        if (artifact().isPresent()) {
            return NLS.bind(Messages.ProvisioningFault_Artifact, artifact().get(), place());
        }
        if (has(ProvisionException.REPOSITORY_NOT_FOUND)) {
            return NLS.bind(Messages.ProvisioningFault_NoSite, place());
        }
        if (isRemote()) {
            return NLS.bind(Messages.ProvisioningFault_Network, place());
        }
        return has(ProvisionException.REPOSITORY_FAILED_READ) ? NLS.bind(Messages.ProvisioningFault_Damaged, place())
                : deepest(status).getMessage();
    }

    private String place() {
        return SiteAddress.text(site);
    }

    private boolean isRemote() {
        return site.getScheme().startsWith("http");
    }

    private boolean has(int code) {
        return all(status).anyMatch(part -> part.getCode() == code);
    }

    private Optional<String> artifact() {
        return all(status).map(IStatus::getMessage).flatMap(message -> ARTIFACT.matcher(message).results())
                .map((MatchResult found) -> found.group(1)).findFirst();
    }

    private static Stream<IStatus> all(IStatus status) {
        return Stream.concat(Stream.of(status), Stream.of(status.getChildren()).flatMap(ProvisioningFault::all));
    }

    /** The part that says most. */
    private static IStatus deepest(IStatus status) {
        return List.of(status.getChildren()).stream().filter(child -> child.getSeverity() == IStatus.ERROR).findFirst()
                .map(ProvisioningFault::deepest).orElse(status);
    }
}
