/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.commandline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;

/**
 * What is installed at the extension point {@code org.yaodian.model.sector}.
 *
 * @param id     id of the sector
 * @param name   its name in the language of the process
 * @param plugin symbolic name of the contributing bundle
 */
record InstalledSector(String id, String name, String plugin) {

    private static final String POINT = "org.yaodian.model.sector";

    /** All sectors, ordered by id; none when no platform runs. */
    static List<InstalledSector> all() {
        if (!Platform.isRunning()) {
            return List.of();
        }
        return Stream.of(Platform.getExtensionRegistry().getConfigurationElementsFor(POINT))
                .filter(element -> "sector".equals(element.getName()) && element.getAttribute("id") != null)
                .map(InstalledSector::read).sorted((a, b) -> a.id.compareTo(b.id)).toList();
    }

    /** The sector with that id. */
    static Optional<InstalledSector> find(String id) {
        return all().stream().filter(sector -> sector.id.equals(id)).findFirst();
    }

    private static InstalledSector read(IConfigurationElement element) {
        var id = element.getAttribute("id");
        var name = element.getAttribute("name");
        return new InstalledSector(id, name == null ? id : name, element.getContributor().getName());
    }
}
