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

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.yaodian.model.sector.Sector;
import org.yaodian.model.sector.SectorReader;
import org.yaodian.model.sector.Sectors;
import org.yaodian.testing.PlainRegistry;

/** The sector {@code trial} with its editor, as the plugin.xml beside this class declares them. */
public final class TrialSector {

    private final List<String> faults = new ArrayList<>();
    private final Sectors sectors;
    private final SectorEditors editors;

    /** Reads the declarations. */
    public TrialSector() {
        IExtensionRegistry registry = new PlainRegistry(SectorReader.POINT, SectorEditorReader.POINT)
                .withClassesOf(TrialSector.class)
                .add(TrialSector.class.getResource("plugin.xml")).registry();
        sectors = new SectorReader(registry, fault -> faults.add(fault.getMessage())).read();
        editors = new SectorEditorReader(registry, sectors, fault -> faults.add(fault.getMessage())).read();
    }

    /** Takes them for what is installed. */
    public TrialSector install() {
        Sectors.install(sectors);
        SectorEditors.install(editors);
        return this;
    }

    /** Takes nothing for installed, until somebody asks again. */
    public static void uninstall() {
        Sectors.install(null);
        SectorEditors.install(null);
    }

    public Sectors sectors() {
        return sectors;
    }

    public Sector sector() {
        return sectors.find("trial").orElseThrow();
    }

    public SectorEditors editors() {
        return editors;
    }

    public SectorEditorDescriptor editor() {
        return editors.find("trial").orElseThrow();
    }

    public List<String> faults() {
        return faults;
    }
}
