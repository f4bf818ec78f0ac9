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

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EClass;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Relation;

/**
 * The sectors that are installed. They are read once, when they are first asked for, and their facet classes are known
 * to plan files from then on.
 */
public final class Sectors {

    private static final AtomicReference<Sectors> INSTALLED = new AtomicReference<>();

    private final List<Sector> all;
    private final Map<String, ElementType> elementTypes = new HashMap<>();
    private final Map<String, RelationType> relationTypes = new HashMap<>();
    private final Map<EClass, FacetForm> facetForms = new HashMap<>();
    private final Map<String, Sector> byType = new HashMap<>();

    /**
     * Puts sectors together.
     *
     * @param sectors the sectors, each id once; of types with the same id the first one counts
     */
    public Sectors(Collection<Sector> sectors) {
        all = List.copyOf(sectors);
        for (var sector : all) {
            sector.elementTypes().forEach(type -> {
                elementTypes.putIfAbsent(type.id(), type);
                byType.putIfAbsent(type.id(), sector);
            });
            sector.relationTypes().forEach(type -> {
                relationTypes.putIfAbsent(type.id(), type);
                byType.putIfAbsent(type.id(), sector);
            });
            sector.facetForms().forEach(form -> facetForms.putIfAbsent(form.facet(), form));
        }
    }

    /**
     * The sectors of this installation.
     *
     * @return the sectors, none when no platform runs and {@link #install} was not called
     */
    public static Sectors installed() {
        var known = INSTALLED.get();
        if (known != null) {
            return known;
        }
        var read = Platform.isRunning() ? new SectorReader(Platform.getExtensionRegistry()).read()
                : new Sectors(List.of());
        return INSTALLED.compareAndSet(null, read) ? read : INSTALLED.get();
    }

    /**
     * Takes other sectors for those of this installation, where no platform runs that knows them.
     *
     * @param sectors the sectors, or null to read them again when they are next asked for
     */
    public static void install(Sectors sectors) {
        INSTALLED.set(sectors);
    }

    /**
     * All of them.
     *
     * @return the sectors, ordered by id
     */
    public List<Sector> all() {
        return all;
    }

    /**
     * A sector.
     *
     * @param id its id
     * @return the sector, or nothing when it is not installed
     */
    public Optional<Sector> find(String id) {
        return all.stream().filter(sector -> sector.id().equals(id)).findFirst();
    }

    /**
     * The type of an element.
     *
     * @param element an element, not null
     * @return its type, or nothing when it has none or its sector is not installed
     */
    public Optional<ElementType> typeOf(Element element) {
        return elementType(element.getTypeId());
    }

    /**
     * An element type.
     *
     * @param id its id, or null
     * @return the type, or nothing when no sector that is installed declares it
     */
    public Optional<ElementType> elementType(String id) {
        return Optional.ofNullable(id).map(elementTypes::get);
    }

    /**
     * The type of a relation.
     *
     * @param relation a relation, not null
     * @return its type, or nothing when it has none or its sector is not installed
     */
    public Optional<RelationType> typeOf(Relation relation) {
        return relationType(relation.getTypeId());
    }

    /**
     * A relation type.
     *
     * @param id its id, or null
     * @return the type, or nothing when no sector that is installed declares it
     */
    public Optional<RelationType> relationType(String id) {
        return Optional.ofNullable(id).map(relationTypes::get);
    }

    /**
     * How facets of a class are shown.
     *
     * @param facet the class of a facet
     * @return its form, or nothing when it is not shown
     */
    public Optional<FacetForm> formOf(EClass facet) {
        return Optional.ofNullable(facetForms.get(facet));
    }

    /**
     * The sector that declares a type.
     *
     * @param typeId the id of an element type or relation type, or null
     * @return the sector, or nothing when it is not installed
     */
    public Optional<Sector> sectorOf(String typeId) {
        return Optional.ofNullable(typeId).map(byType::get);
    }

    /**
     * Everything of some sort that the sectors declare.
     *
     * @param <T>  the sort
     * @param list what to take of a sector
     * @return all of them, sector by sector
     */
    public <T> List<T> every(Function<Sector, List<T>> list) {
        return all.stream().flatMap(sector -> list.apply(sector).stream()).toList();
    }
}
