/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.sector;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.osgi.util.NLS;

/**
 * Reads the extension point {@code org.yaodian.model.sector}. What is faulty in a declaration is logged with its
 * plug-in and left out; a sector is left out as a whole only where its id, its name or its package is at fault.
 */
public final class SectorReader {

    /** The extension point. */
    public static final String POINT = "org.yaodian.model.sector";

    private final IExtensionRegistry registry;
    private final Consumer<IStatus> log;

    /**
     * Makes a reader that logs faults in the log of the platform.
     *
     * @param registry where plug-ins have declared their extensions
     */
    public SectorReader(IExtensionRegistry registry) {
        this(registry, status -> ILog.of(SectorReader.class).log(status));
    }

    /**
     * Makes a reader.
     *
     * @param registry where plug-ins have declared their extensions
     * @param log      takes faults
     */
    public SectorReader(IExtensionRegistry registry, Consumer<IStatus> log) {
        this.registry = registry;
        this.log = log;
    }

    /**
     * Reads all sectors and makes their facet classes known to plan files.
     *
     * @return the sectors, ordered by id
     */
    public Sectors read() {
        var sectors = new TreeMap<String, Sector>(Comparator.naturalOrder());
        for (var element : registry.getConfigurationElementsFor(POINT)) {
            var declaration = new Declaration(element, log);
            try {
                var sector = sector(declaration);
                if (sectors.putIfAbsent(sector.id(), sector) != null) {
                    throw new FaultyDeclarationException(NLS.bind(Messages.SectorReader_SameId, sector.id()));
                }
                EPackage.Registry.INSTANCE.putIfAbsent(sector.facets().getNsURI(), sector.facets());
            } catch (FaultyDeclarationException fault) {
                declaration.report(fault);
            }
        }
        return new Sectors(sectors.values());
    }

    private static Sector sector(Declaration declaration) throws FaultyDeclarationException {
        var id = declaration.required("id");
        var name = declaration.required("name");
        var facets = declaration.facetPackage("package");
        var types = new TypeReader(id, facets);
        var groups = declaration.all("group", TypeReader::group);
        var elementTypes = distinct(declaration, declaration.all("elementType", types::elementType),
                ElementType::id);
        var known = new TypeNames(id, elementTypes);
        var relationTypes = distinct(declaration,
                declaration.all("relationType", element -> types.relationType(element, known)), RelationType::id);
        var enumerations = new EnumerationReader(declaration);
        var forms = new FacetFormReader(facets, enumerations);
        return new Sector(id, name, declaration.optional("description"), declaration.plugin(), facets,
                declaration.all("chapter", chapter -> chapter.required("heading")), groups, elementTypes,
                relationTypes, declaration.all("facet", forms::form),
                declaration.all("recognizer", element -> RecognizerReader.recognizer(element, known)),
                declaration.all("template", TypeReader::template), new DeclaredParts(declaration));
    }

    private static <T> List<T> distinct(Declaration declaration, List<T> types, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        for (var type : types) {
            if (byId.putIfAbsent(id.apply(type), type) != null) {
                declaration.report(new FaultyDeclarationException(
                        NLS.bind(Messages.SectorReader_SameId, id.apply(type))));
            }
        }
        return List.copyOf(byId.values());
    }

    /** Makes objects of the classes that a declaration names. */
    private record DeclaredParts(Declaration sector) implements SectorParts {

        @Override
        public <T> List<T> make(String name, Class<T> type) {
            return sector.all(name, declaration -> declaration.instance(type));
        }
    }
}
