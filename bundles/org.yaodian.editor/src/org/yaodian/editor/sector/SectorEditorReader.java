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

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.views.properties.tabbed.ISection;
import org.yaodian.model.sector.Declaration;
import org.yaodian.model.sector.FaultyDeclarationException;
import org.yaodian.model.sector.Sector;
import org.yaodian.model.sector.Sectors;
import org.yaodian.model.sector.TypeGroup;

/** Reads the sector editors that plug-ins declare. What is faulty is logged with its plug-in and left out. */
public final class SectorEditorReader {

    /** The extension point. */
    public static final String POINT = "org.yaodian.editor.sectorEditor";

    private final IExtensionRegistry registry;
    private final Sectors sectors;
    private final Consumer<IStatus> log;

    /**
     * Makes a reader that logs faults in the log of the platform.
     *
     * @param registry where plug-ins have declared their extensions
     * @param sectors  the sectors that are installed
     */
    public SectorEditorReader(IExtensionRegistry registry, Sectors sectors) {
        this(registry, sectors, status -> ILog.of(SectorEditorReader.class).log(status));
    }

    /**
     * Makes a reader.
     *
     * @param registry where plug-ins have declared their extensions
     * @param sectors  the sectors that are installed
     * @param log      takes faults
     */
    public SectorEditorReader(IExtensionRegistry registry, Sectors sectors, Consumer<IStatus> log) {
        this.registry = registry;
        this.sectors = sectors;
        this.log = log;
    }

    /**
     * Reads all sector editors.
     *
     * @return the editors, ordered by the ids of their sectors
     */
    public SectorEditors read() {
        var editors = new TreeMap<String, SectorEditorDescriptor>(Comparator.naturalOrder());
        var ids = new HashSet<String>();
        for (var element : registry.getConfigurationElementsFor(POINT)) {
            var declaration = new Declaration(element, log);
            try {
                var editor = editor(declaration);
                if (!ids.add(editor.id())) {
                    throw new FaultyDeclarationException(NLS.bind(Messages.SectorEditorReader_SameId, editor.id()));
                }
                if (editors.putIfAbsent(editor.sector().id(), editor) != null) {
                    throw new FaultyDeclarationException(
                            NLS.bind(Messages.SectorEditorReader_SameSector, editor.sector().id()));
                }
            } catch (FaultyDeclarationException fault) {
                declaration.report(fault);
            }
        }
        return new SectorEditors(editors.values());
    }

    private SectorEditorDescriptor editor(Declaration declaration) throws FaultyDeclarationException {
        var id = declaration.required("id");
        var sectorId = declaration.required("sector");
        var sector = sectors.find(sectorId).orElseThrow(
                () -> new FaultyDeclarationException(NLS.bind(Messages.SectorEditorReader_NoSector, sectorId)));
        var help = declaration.optional("help").isEmpty() ? null : declaration.file("help");
        return new SectorEditorDescriptor(id, sector, declaration.required("name"),
                declaration.optional("description"), declaration.file("icon"), help,
                declaration.all("drawer", new Drawers(sector)),
                declaration.all("section", part -> section(sector, part)), findings(sector, declaration));
    }

    private static FacetSection section(Sector sector, Declaration declaration) throws FaultyDeclarationException {
        var facet = declaration.required("facet");
        if (!(sector.facets().getEClassifier(facet) instanceof EClass)) {
            throw Declaration.wrong("facet", facet, null);
        }
        declaration.required("class");
        return new FacetSection(facet, () -> {
            try {
                return Optional.of(declaration.instance(ISection.class));
            } catch (FaultyDeclarationException fault) {
                declaration.report(fault);
                return Optional.empty();
            }
        });
    }

    private static Map<String, String> findings(Sector sector, Declaration declaration) {
        var findings = new HashMap<String, String>();
        declaration.all("finding", part -> Map.entry(part.required("rule"), field(sector, part)))
                .forEach(finding -> findings.putIfAbsent(finding.getKey(), finding.getValue()));
        return findings;
    }

    private static String field(Sector sector, Declaration declaration) throws FaultyDeclarationException {
        var field = declaration.required("field");
        int dot = field.indexOf('.');
        if (dot < 0 || !(sector.facets().getEClassifier(field.substring(0, dot)) instanceof EClass facet)
                || facet.getEStructuralFeature(field.substring(dot + 1)) == null) {
            throw Declaration.wrong("field", field, null);
        }
        return field;
    }

    /** Reads drawers, each group once. */
    private record Drawers(Sector sector, Set<String> seen) implements Declaration.Part<DrawerState> {

        Drawers(Sector sector) {
            this(sector, new HashSet<>());
        }

        @Override
        public DrawerState read(Declaration declaration) throws FaultyDeclarationException {
            var group = declaration.required("group");
            if (sector.groups().stream().map(TypeGroup::id).noneMatch(group::equals) || !seen.add(group)) {
                throw Declaration.wrong("group", group, null);
            }
            return new DrawerState(group, declaration.flag("open"));
        }
    }
}
