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

import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaodian.model.sector.Sector;

/**
 * What a plug-in declares about the editor of a sector.
 *
 * @param id          what it is called in the state of the workbench
 * @param sector      the sector
 * @param name        its name in menus, in the language of the program
 * @param description what one does with it, in the language of the program; may be empty
 * @param icon        its SVG picture
 * @param help        its help page in the language of the program, or null
 * @param drawers     drawers of the palette, in their order
 * @param sections    sections besides the fields of facets
 * @param findings    fields that rules are about, by ids of rules; a field is the name of a class, a dot and the name
 *                    of a feature
 */
public record SectorEditorDescriptor(String id, Sector sector, String name, String description, URL icon, URL help,
        List<DrawerState> drawers, List<FacetSection> sections, Map<String, String> findings) {

    /** Copies the lists. */
    public SectorEditorDescriptor {
        drawers = List.copyOf(drawers);
        sections = List.copyOf(sections);
        findings = Map.copyOf(findings);
    }

    /**
     * The help page.
     *
     * @return where it lies, or nothing when there is none
     */
    public Optional<URL> helpPage() {
        return Optional.ofNullable(help);
    }
}
