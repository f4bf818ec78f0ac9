/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.sector;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.runtime.Platform;
import org.yaodian.model.sector.Sectors;

/** The sector editors of this installation. They are read when somebody asks first, so that a start waits for none. */
public final class SectorEditors {

    private static final AtomicReference<SectorEditors> INSTALLED = new AtomicReference<>();

    private final List<SectorEditorDescriptor> all;

    /**
     * Puts editors together.
     *
     * @param editors the editors, one for each sector
     */
    public SectorEditors(Collection<SectorEditorDescriptor> editors) {
        all = List.copyOf(editors);
    }

    /**
     * The editors of this installation.
     *
     * @return the editors, none where no platform runs and {@link #install} was not called
     */
    public static SectorEditors installed() {
        var known = INSTALLED.get();
        if (known != null) {
            return known;
        }
        var read = Platform.isRunning()
                ? new SectorEditorReader(Platform.getExtensionRegistry(), Sectors.installed()).read()
                : new SectorEditors(List.of());
        return INSTALLED.compareAndSet(null, read) ? read : INSTALLED.get();
    }

    /**
     * Takes other editors for those of this installation, where no platform runs that knows them.
     *
     * @param editors the editors, or null to read them again when they are next asked for
     */
    public static void install(SectorEditors editors) {
        INSTALLED.set(editors);
    }

    /**
     * All of them.
     *
     * @return the editors, ordered by the ids of their sectors
     */
    public List<SectorEditorDescriptor> all() {
        return all;
    }

    /**
     * An editor.
     *
     * @param id its id
     * @return the editor, or nothing when it is not installed
     */
    public Optional<SectorEditorDescriptor> find(String id) {
        return all.stream().filter(editor -> editor.id().equals(id)).findFirst();
    }

    /**
     * The editor of a sector.
     *
     * @param sector id of the sector
     * @return the editor, or nothing when there is none
     */
    public Optional<SectorEditorDescriptor> ofSector(String sector) {
        return all.stream().filter(editor -> editor.sector().id().equals(sector)).findFirst();
    }

    /**
     * Which field of a facet a rule is about.
     *
     * @param rule id of the rule
     * @return the name of a class, a dot and the name of a feature; empty when nobody says so
     */
    public String fieldOf(String rule) {
        return all.stream().map(editor -> editor.findings().get(rule)).filter(field -> field != null).findFirst()
                .orElse("");
    }
}
