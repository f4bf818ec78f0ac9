/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.palette;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.yaodian.model.sector.ElementType;
import org.yaodian.model.sector.Sector;
import org.yaodian.model.sector.Sectors;

/**
 * The types that a diagram's tools and menus offer besides the kinds of the shared model.
 *
 * @param only the one sector whose types are offered; empty for all that are installed
 */
public record OfferedTypes(Optional<Sector> only) {

    /** The types of all sectors that are installed. */
    public static final OfferedTypes ALL = new OfferedTypes(Optional.empty());

    /**
     * The types of one sector.
     *
     * @param sector the sector
     * @return its types and no others
     */
    public static OfferedTypes of(Sector sector) {
        return new OfferedTypes(Optional.of(sector));
    }

    /**
     * The sectors.
     *
     * @return the sectors in the order in which they are offered
     */
    public List<Sector> sectors() {
        return only.map(List::of).orElseGet(() -> Sectors.installed().all());
    }

    /**
     * The element types.
     *
     * @return the types of all these sectors
     */
    public Stream<ElementType> elementTypes() {
        return sectors().stream().flatMap(sector -> sector.elementTypes().stream());
    }

    /**
     * The kinds of link.
     *
     * @return the relation types of all these sectors, then the kinds of the shared model
     */
    public List<LinkKind> links() {
        return Stream.concat(
                sectors().stream().flatMap(sector -> sector.relationTypes().stream()).map(LinkKind.OfType::new),
                Stream.of(LinkKind.Shared.values())).toList();
    }
}
